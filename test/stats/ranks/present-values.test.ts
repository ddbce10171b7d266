import { describe, expect, it } from 'vitest';
import { extremesOf, presentValues, rescale } from '../../../src/stats/ranks/present-values.ts';
import { reasonOf, unwrap } from '../support.ts';

describe('presentValues', () => {
  it('leaves out what is missing', () => expect(unwrap(presentValues([null, 0, 3, null]))).toEqual([0, 3]));

  it.each([
    [[], 'too-few-points'],
    [[null], 'too-few-points'],
    [[1, Number.NaN], 'not-finite'],
    [[Number.NEGATIVE_INFINITY], 'not-finite'],
  ] as const)('refuses %j', (values, reason) => {
    expect(reasonOf(presentValues(values))).toBe(reason);
  });
});

describe('rescale', () => {
  it('keeps gaps in their place', () => {
    expect(unwrap(rescale([1, null, 2], (value) => 10 * value))).toEqual([10, null, 20]);
  });

  it('lets nothing out that is not a number', () => {
    expect(reasonOf(rescale([1, null, 0], (value) => 1 / value))).toBe('beyond-precision');
  });
});

describe('extremesOf', () => {
  it('takes lists longer than a call takes arguments', () => {
    const long = Array.from({ length: 300_000 }, (_, i) => i - 5);
    expect(extremesOf(long)).toEqual({ smallest: -5, largest: 299_994 });
    expect(extremesOf([])).toEqual({ smallest: Number.POSITIVE_INFINITY, largest: Number.NEGATIVE_INFINITY });
  });
});
