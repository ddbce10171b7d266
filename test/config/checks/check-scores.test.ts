import { describe, expect, it } from 'vitest';
import { checkScores } from '../../../src/config/checks/check-scores.ts';
import { assessmentSchema } from '../../../src/config/keys/schema.ts';
import { loadMethod } from '../../../src/config/load-method.ts';
import { readConfig } from '../../../src/config/read-config.ts';
import { readYaml } from '../../../src/config/yaml-document.ts';
import { changed, goodConfiguration } from '../../support/configuration.ts';

const check = (text: string) => checkScores(assessmentSchema.parse(readYaml(text).data));
const scored = changed('name: Domestic burglary', 'name: Severity\n    kind: score');
describe('checkScores', () => {
  it('finds nothing where no indicator is a score', () => expect(check(goodConfiguration)).toEqual([]));

  it('takes a score that only stands for itself', () => {
    const alone = goodConfiguration.replace(
      'candidates:',
      '  severity:\n    name: Crime severity\n    kind: score\n    source: [crime, street]\n    category: [total]\ncandidates:',
    );
    expect(check(alone)).toEqual([]);
    expect(readConfig(alone, 'assessment.yaml', loadMethod()).ok).toBe(true);
  });

  it('refuses a score that has a cost or answers for a candidate', () => {
    expect(check(scored)).toMatchObject([
      { path: ['indicators', 'burglary', 'cost'], part: 'value', message: expect.stringContaining('cost') },
      { path: ['candidates', 'burglary', 'indicator'], message: expect.stringContaining('criterion') },
    ]);
  });

  it('refuses a score as the total of recorded crime', () => {
    const text = changed('name: Robbery', 'name: Robbery\n    kind: score');
    expect(check(text)).toMatchObject([{ path: ['harm', 'total'] }]);
  });

  it('refuses a sum of scores', () => {
    const text = changed('name: Robbery', 'name: R\n    kind: score\n    category: [a, b]').replace(
      'total: robbery',
      'multiplier: true',
    );
    expect(check(text)).toMatchObject([{ path: ['indicators', 'robbery', 'category'] }]);
  });

  it('stops the configuration, at the line', () => {
    const result = readConfig(scored, 'assessment.yaml', loadMethod());
    const line = scored.split('\n').findIndex((text) => text.includes('cost: domestic-burglary')) + 1;
    expect(!result.ok && result.issues.map((issue) => issue.line)).toContain(line);
  });
});
