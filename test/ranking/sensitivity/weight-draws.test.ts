import { mean, variance } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../../src/config/load-method.ts';
import { seededDraws } from '../../../src/ranking/sensitivity/seeded-draws.ts';
import { CONCENTRATION, weightDraws } from '../../../src/ranking/sensitivity/weight-draws.ts';

const { weights } = loadMethod();
const DRAWS = 20_000;

function columns(drawn: Float64Array, many: number): readonly number[][] {
  return Array.from({ length: many }, (_, column) =>
    Array.from({ length: drawn.length / many }, (_row, draw) => drawn[draw * many + column]!),
  );
}

describe('drawn weights', () => {
  const drawn = weightDraws(weights, DRAWS, seededDraws(1, 'weights'));

  it('add to 1 in every draw', () => {
    const rows = columns(drawn, weights.length);
    for (let draw = 0; draw < DRAWS; draw += 1)
      expect(Math.abs(rows.reduce((sum, row) => sum + row[draw]!, 0) - 1)).toBeLessThan(1e-12);
  });

  // Dirichlet(a): mean a / A, variance m (1 - m) / (A + 1), with A = 40 (Johnson, Kotz and Balakrishnan 2000, ch. 49).
  it.each(weights.map((one, at) => [one.criterion, one.weight, at] as const))(
    '%s: mean and spread of the Dirichlet distribution',
    (_criterion, weight, at) => {
      const column = columns(drawn, weights.length)[at]!;
      const share = weight / 100;
      const spread = (share * (1 - share)) / (CONCENTRATION + 1);
      expect(Math.abs(mean(column) - share)).toBeLessThan(5 * Math.sqrt(spread / DRAWS));
      expect(Math.abs(variance(column) / spread - 1)).toBeLessThan(0.08);
    },
  );

  it('leave a criterion without weight at nothing', () => {
    const own = weights.map((one) => (one.criterion === 'fit' ? { ...one, weight: 0 } : one));
    const fit = own.findIndex(({ criterion }) => criterion === 'fit');
    expect(new Set(columns(weightDraws(own, 100, seededDraws(1, 'w')), own.length)[fit])).toEqual(
      new Set([0]),
    );
  });
});
