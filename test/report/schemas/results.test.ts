import { beforeAll, describe, expect, it } from 'vitest';
import { toResults } from '../../../src/report/results/to-results.ts';
import { type ResultsDocument, resultsSchema } from '../../../src/report/schemas/results.ts';
import { assessFixture } from '../../support/sample-assessment.ts';

let results: ResultsDocument;
beforeAll(async () => {
  results = toResults(await assessFixture());
});

describe('resultsSchema', () => {
  it('takes the document of an assessment', () => {
    expect(resultsSchema.safeParse(results).success).toBe(true);
  });

  it.each([
    ['another schema version', { schemaVersion: 2 }],
    ['an unknown key', { madeAt: '2024-01-01' }],
    ['no area', { area: undefined }],
    ['a rank that is not whole', { ranking: [{ rank: 1.5 }] }],
    ['a value that is text', { measures: [{ value: '1.44' }] }],
  ])('refuses %s', (_name, changes) => {
    expect(resultsSchema.safeParse({ ...results, ...changes }).success).toBe(false);
  });

  it.each([
    ['left out', undefined],
    ['without a version', [{ id: 'area-aliases', published: '2026-11' }]],
    ['without a date', [{ id: 'area-aliases', version: '2026-1' }]],
  ])('refuses tables of spellings %s', (_name, aliases) => {
    const method = { ...results.method, aliases };
    expect(resultsSchema.safeParse({ ...results, method }).success).toBe(false);
  });

  it('refuses a score that is not a number, such as JSON makes null', () => {
    const [first, ...rest] = results.ranking;
    for (const score of [Number.NaN, Number.POSITIVE_INFINITY, null])
      expect(resultsSchema.safeParse({ ...results, ranking: [{ ...first, score }, ...rest] }).success).toBe(
        false,
      );
  });
});
