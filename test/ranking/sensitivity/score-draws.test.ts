import { mean, standardDeviation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import type { Grade } from '../../../src/model/criterion.ts';
import { SPREAD_OF_GRADE, scoreDraws } from '../../../src/ranking/sensitivity/score-draws.ts';
import { seededDraws } from '../../../src/ranking/sensitivity/seeded-draws.ts';
import { contribution } from '../../support/sample-assessment.ts';

const DRAWS = 20_000;
const evenly = new Float64Array(DRAWS).fill(1);
const drawn = (score: number | null, grade: Grade | null, prior = 25) => [
  ...scoreDraws([contribution({ score, grade })], evenly, prior, seededDraws(1, 'candidate')),
];

describe('drawn scores', () => {
  // Half-way, where the ends of the scale hold nothing back: practice.md 5.2 gives the spreads 4, 7, 12 and 20.
  it.each([
    ['A', 4],
    ['B', 7],
    ['C', 12],
    ['D', 20],
  ] as const)('of grade %s have a standard deviation of %s points', (grade, spread) => {
    expect(SPREAD_OF_GRADE[grade]).toBe(spread);
    const scores = drawn(50, grade);
    expect(Math.abs(mean(scores) - 50)).toBeLessThan((5 * spread) / Math.sqrt(DRAWS));
    expect(Math.abs(standardDeviation(scores) / spread - 1)).toBeLessThan(0.03);
  });

  it('stay between 0 and 100', () => {
    expect(Math.max(...drawn(95, 'D'))).toBe(100);
    expect(Math.min(...drawn(5, 'D'))).toBe(0);
  });

  it('without evidence are even from 0 to twice the prior', () => {
    const scores = drawn(null, null);
    expect(Math.max(...scores)).toBeLessThan(50);
    expect(Math.abs(mean(scores) - 25)).toBeLessThan((5 * 50) / Math.sqrt(12 * DRAWS));
    expect(new Set(drawn(null, null, 0))).toEqual(new Set([0]));
  });

  it('weigh each criterion by the weights of the draw', () => {
    const sure = [contribution({ score: 100, grade: 'A' }), contribution({ score: null, grade: null })];
    const weightings = Float64Array.from([1, 0, 0, 1]);
    const [first, second] = scoreDraws(sure, weightings, 0, seededDraws(1, 'c'));
    expect(first).toBeGreaterThan(80);
    expect(second).toBe(0);
  });
});
