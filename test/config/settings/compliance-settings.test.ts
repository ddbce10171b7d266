import { describe, expect, it } from 'vitest';
import { goodConfiguration, settingsFrom } from '../../support/configuration.ts';

const complianceIn = (block: string) => settingsFrom(`${goodConfiguration}${block}`).compliance;

describe('complianceOf', () => {
  it('is nothing where the configuration has none', () => {
    expect(settingsFrom(goodConfiguration)).not.toHaveProperty('compliance');
  });

  // goodConfiguration ends on line 37: what is put after it begins on line 38.
  it('knows where its districts and its grant are written', () => {
    const block = `compliance:
  accessible: large print
  districts: [E99000001]
  funding: { from: Commissioner, grant: 0, allocations: [] }
`;
    expect(goodConfiguration.split('\n')).toHaveLength(38);
    expect(complianceIn(block)?.at).toEqual({
      compliance: { file: 'assessment.yaml', line: 38, column: 1 },
      districts: { file: 'assessment.yaml', line: 40, column: 3 },
      funding: { file: 'assessment.yaml', line: 41, column: 3 },
    });
  });

  it('places what is not written at the block that lacks it', () => {
    const { at, ...rest } = complianceIn('compliance:\n  accessible: large print\n') ?? {};
    expect([at?.districts, at?.funding].map((place) => place?.line)).toEqual([38, 38]);
    expect(rest).toEqual({
      accessible: 'large print',
      answers: {},
      districts: [],
      meetings: [],
      consultation: [],
      youSaid: [],
    });
  });
});
