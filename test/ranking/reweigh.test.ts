import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../src/config/load-method.ts';
import type { CriterionId } from '../../src/model/criterion.ts';
import { reweigh } from '../../src/ranking/reweigh.ts';

const { weights } = loadMethod();
const named = (entries: Partial<Record<CriterionId, number>>) =>
  new Map(Object.entries(entries) as [CriterionId, number][]);

describe('reweigh', () => {
  it('fixes the weights named and scales the rest to fill 100', () => {
    // 25 -> 40 leaves 60 for what had 75: each of the others keeps four fifths.
    const result = reweigh(weights, named({ harm: 40 }));
    expect(result.ok && result.weights.map((one) => one.weight)).toEqual([40, 12, 12, 12, 8, 8, 4, 4]);
  });

  it('changes nothing when nothing is named', () => {
    expect(reweigh(weights, named({}))).toEqual({ ok: true, weights });
  });

  it('refuses more than 100', () => {
    expect(reweigh(weights, named({ harm: 80, size: 30 }))).toEqual({
      ok: false,
      message: 'the weights given add to 110, over 100',
    });
  });

  it('refuses eight weights that do not add to 100', () => {
    const eight = named({
      harm: 10,
      size: 10,
      trend: 10,
      comparison: 10,
      concentration: 10,
      concern: 10,
      fit: 10,
      influence: 10,
    });
    expect(reweigh(weights, eight)).toEqual({ ok: false, message: 'the weights add to 80, not to 100' });
  });
});
