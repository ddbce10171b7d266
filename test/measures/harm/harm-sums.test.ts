import { describe, expect, it } from 'vitest';
import { addParts, distinct, mixedCosts, sumOf } from '../../../src/measures/harm/harm-sums.ts';

const fiscal = { basis: 'fiscal', priceYear: '2008/09' };
const wide = { basis: 'economic-and-social', priceYear: '2019/20' };

describe('sumOf', () => {
  it('does not take what is not known for nought', () => {
    expect(sumOf([1, 2, 3])).toBe(6);
    expect(sumOf([1, null, 3])).toBeNull();
  });
});

describe('distinct', () => {
  it('keeps the order in which values come', () => expect(distinct(['b', 'a', 'b'])).toEqual(['b', 'a']));
});

describe('mixedCosts', () => {
  it.each([
    [[wide, wide], null],
    [[wide, fiscal], 'costs of several bases: economic-and-social, fiscal'],
    [[wide, { ...wide, priceYear: '2015/16' }], 'costs of several price years: 2019/20, 2015/16'],
  ])('%j cannot be added because of %s', (costs, why) => expect(mixedCosts(costs)).toBe(why));
});

describe('addParts', () => {
  const burglary = [
    { name: 'consequence', pounds: 10 },
    { name: 'response', pounds: 2 },
  ];

  it('adds parts by name', () => {
    expect(addParts([burglary, [{ name: 'response', pounds: 5 }]])).toEqual([
      { name: 'consequence', pounds: 10 },
      { name: 'response', pounds: 7 },
    ]);
  });

  it('gives none where one class is not split: the others would not add up to the whole', () => {
    expect(addParts([burglary, []])).toEqual([]);
  });
});
