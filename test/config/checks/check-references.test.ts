import { describe, expect, it } from 'vitest';
import { checkReferences } from '../../../src/config/checks/check-references.ts';
import { type AssessmentFile, assessmentSchema } from '../../../src/config/keys/schema.ts';
import { loadMethod } from '../../../src/config/load-method.ts';
import { readYaml } from '../../../src/config/yaml-document.ts';
import { changed, goodConfiguration } from '../../support/configuration.ts';

const method = loadMethod();

function fileOf(text: string): AssessmentFile {
  return assessmentSchema.parse(readYaml(text).data);
}

function check(text: string) {
  return checkReferences(fileOf(text), method);
}

describe('checkReferences', () => {
  it('finds nothing in the good configuration', () => expect(check(goodConfiguration)).toEqual([]));

  it('lists the names that are known', () => {
    expect(check(changed('total: robbery', 'total: all-crime'))).toMatchObject([
      { path: ['harm', 'total'], hint: 'Use one of: burglary, robbery.' },
    ]);
  });

  it.each([
    ['E99000009, E99000002', 0, '"E99000009" is not in areas.'],
    [
      'E99000002, E99000001',
      1,
      "E99000001 is the partnership's own area, which is never held against itself",
    ],
    ['E99000002, E99000002', 1, 'E99000002 is named twice'],
  ])('refuses a group of %s at its place %d', (areas, index, message) => {
    const group = `similar: { name: the group, areas: [${areas}] }`;
    const found = check(changed('  region: E99000002\n', `  region: E99000002\n  ${group}\n`));
    expect(found).toMatchObject([{ path: ['comparators', 'similar', 'areas', index], part: 'value' }]);
    expect(found[0]?.message).toContain(message);
  });

  it('lists twelve names and no more', () => {
    const more = Array.from({ length: 11 }, (_, at) => `  i${at}: { name: I, source: crime }\n`).join('');
    const [problem] = check(
      changed('candidates:\n', `${more}candidates:\n`).replace('total: robbery', 'total: x'),
    );
    const names = 'burglary, robbery, i0, i1, i2, i3, i4, i5, i6, i7, i8, i9';
    expect(problem?.hint).toBe(`Use one of: ${names}, ....`);
  });

  it('says so when there is no name at all', () => {
    const file = { ...fileOf(goodConfiguration), indicators: {}, candidates: {} };
    expect(checkReferences(file, method)).toMatchObject([
      { hint: 'Use one of: none yet; add it under indicators.' },
    ]);
  });

  it.each([
    ['99.9', 'harm: 24.9', 'the weights add to 99.9, not to 100'],
    ['105', 'harm: 30', 'the weights add to 105, not to 100'],
  ])('refuses weights that add to %s', (_, harm, message) => {
    expect(check(changed('harm: 25', harm))).toMatchObject([{ path: ['weights'], part: 'key', message }]);
  });

  it('takes decimals that add to 100 but for the last binary digit', () => {
    // In doubles 14.7 + 15.1 + 15.2 + 25.3 + ... is not exactly 100.
    const text = changed('harm: 25, size: 15, trend: 15', 'harm: 25.1, size: 15.2, trend: 14.7');
    expect(check(text)).toEqual([]);
  });
});
