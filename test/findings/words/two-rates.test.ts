import { describe, expect, it } from 'vitest';
import { decimalsOf, unitOf } from '../../../src/findings/words/two-rates.ts';

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

it.each([
  ['residents', ' per 1,000'],
  ['households', ' per 1,000 households'],
] as const)('says what a rate is of: %s', (per, text) => expect(unitOf(per)).toBe(text));
