import { describe, expect, it } from 'vitest';
import { recordedRun } from '../../src/cli/recorded/recorded-run.ts';
import { recordedScore } from '../../src/compare/recorded-score.ts';
import { toResults } from '../../src/report/results/to-results.ts';
import { judged, ratio, recordedMethod } from '../support/recorded-runs.ts';
import { assessFixture } from '../support/sample-assessment.ts';

describe('recordedScore', () => {
  // A ratio of 2 scores 100 at a weight of 40; size without evidence counts as 25 at 60, judged 50 as 50.
  it('weighs what is there and counts the rest as the prior', () => {
    expect(recordedScore('burglary', [ratio(20, 10)], recordedMethod())).toBeCloseTo(40 + 15, 9);
    expect(recordedScore('burglary', [ratio(20, 10), judged('size', 50)], recordedMethod())).toBeCloseTo(
      40 + 30,
      9,
    );
  });

  // Otherwise a comparison would put under method what no method changed.
  it.each(['tiny', 'herefordshire-2013-14', 'herefordshire-2024', 'south-worcestershire-2008'])(
    'gives every candidate of %s the score that its results have',
    async (name) => {
      const run = recordedRun(toResults(await assessFixture(name)));
      const differ = run.candidates.filter(
        ({ id, evidence, score }) => Math.abs(recordedScore(id, evidence, run.method) - score) > 1e-6,
      );
      expect(differ.map(({ id }) => id)).toEqual([]);
    },
  );
});
