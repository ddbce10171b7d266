import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../../src/config/load-method.ts';
import { withWeights } from '../../../src/config/settings/own-weights.ts';

const method = loadMethod();
const own = {
  influence: 0,
  fit: 5,
  concern: 10,
  concentration: 5,
  comparison: 10,
  trend: 20,
  size: 20,
  harm: 30,
};

describe('withWeights', () => {
  it('leaves the method alone without weights of its own', () => {
    expect(withWeights(method, undefined)).toBe(method);
  });

  it('puts them in the order of the default ones, and says whose they are', () => {
    const { weights, ownWeights, ...rest } = withWeights(method, own);
    // Expected: the order of data/criteria-weights.csv.
    expect(weights.map(({ criterion, weight }) => [criterion, weight])).toEqual([
      ['harm', 30],
      ['size', 20],
      ['trend', 20],
      ['comparison', 10],
      ['concentration', 5],
      ['concern', 10],
      ['fit', 5],
      ['influence', 0],
    ]);
    expect(new Set(weights.map(({ reason }) => reason))).toEqual(new Set(['set in the configuration']));
    expect([ownWeights, method.ownWeights]).toEqual([true, false]);
    expect(rest.anchors).toBe(method.anchors);
  });
});
