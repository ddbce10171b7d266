import { describe, expect, it } from 'vitest';
import { comparators, significance } from '../../../src/config/keys/comparator-keys.ts';

describe('comparators', () => {
  it('are none when left out', () => expect(comparators.parse(undefined)).toEqual({}));

  it.each([
    [{ name: 'the group', areas: ['E22000332', 'E22000333'] }, true],
    [{ name: 'the group', areas: ['E22000332'] }, false],
    [{ name: '', areas: ['E22000332', 'E22000333'] }, false],
    [{ areas: ['E22000332', 'E22000333'] }, false],
    [{ name: 'the group', areas: ['Shropshire', 'Telford'] }, false],
    [{ name: 'the group', areas: ['E22000332', 'E22000333'], own: true }, false],
  ])('group %j is taken: %s', (similar, taken) => {
    expect(comparators.safeParse({ similar }).success).toBe(taken);
  });
});

describe('significance', () => {
  // METHOD 3: the single 95% rule by default, the stricter one on offer.
  it.each([
    [undefined, { adjust: 'benjamini-hochberg', rule: 'single95' }],
    [{ adjust: 'none' }, { adjust: 'none', rule: 'single95' }],
    [{ rule: 'both-intervals' }, { adjust: 'benjamini-hochberg', rule: 'both-intervals' }],
  ])('%j means %j', (written, meant) => expect(significance.parse(written)).toEqual(meant));

  it.each([{ adjust: 'bh' }, { rule: 'double95' }, { level: 0.95 }])('refuses %j', (written) => {
    expect(significance.safeParse(written).success).toBe(false);
  });
});
