import { describe, expect, it } from 'vitest';
import { decimalsOf, scaledRate } from '../../../src/findings/words/two-rates.ts';

describe('decimalsOf', () => {
  it.each([
    [[49, 64], null, 1],
    [[49, 64], 0, 0],
    [[49, 64], 2, 1],
    [[0.05, 0.2], null, 3],
    [[0, 0.009], null, 3],
    [[0, 0], null, 1],
    [[0.05, 0.2], 2, 2],
    // 0.4 and 0.4 would say nothing of which is higher.
    [[0.42, 0.44], null, 2],
    [[1.701, 1.704], null, 3],
    [[1.70001, 1.70002], null, 1],
    [[1.5, 1.5], null, 1],
    [[0.42, 0.44], 1, 1],
  ] as const)('rates %j, published to %s: %d', (rates, published, decimals) => {
    expect(decimalsOf(rates, published)).toBe(decimals);
  });
});

it('scales a rate per 1,000 to what its indicator is printed for', () => {
  // 130 of 17,000 young people: 7.647 per 1,000, 764.7 per 100,000.
  expect(scaledRate(7.647, 1, {})).toMatchObject({ value: 7.647, decimals: 1 });
  const { value, decimals } = scaledRate(7.647, 1, { ratePer: 100_000 });
  expect([value.toFixed(1), decimals]).toEqual(['764.7', 0]);
});
