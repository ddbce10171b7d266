import { describe, expect, it } from 'vitest';
import { costsReader } from '../../../src/sources/shapes/costs.ts';
import { row } from '../../support/sources.ts';

const read = costsReader({ source: 'own', file: 'c.csv', periods: null });
const texts = { costClass: 'robbery', unitCost: '£1,250.50', priceYear: '2024-25', basis: 'fiscal' };

describe('costsReader', () => {
  it('takes a price with its year and basis, and no more than is given', () => {
    expect(read(row(texts))).toEqual({
      ok: true,
      record: {
        costClass: 'robbery',
        per: 'event',
        unitCost: 1250.5,
        multiplier: null,
        priceYear: '2024/25',
        basis: 'fiscal',
        parts: [],
        origin: { source: 'own', file: 'c.csv', firstLine: 5, lastLine: 5 },
      },
    });
  });

  it('takes the multiplier, what the price is for and the parts that are given', () => {
    const more = { per: 'crime', multiplier: '2.02', fiscal: '100', economic: '', social: '50' };
    expect(read(row({ ...texts, ...more }))).toMatchObject({
      record: {
        per: 'crime',
        multiplier: 2.02,
        parts: [
          { name: 'fiscal', pounds: 100 },
          { name: 'social', pounds: 50 },
        ],
      },
    });
  });

  it.each([
    ['costClass', '', 'costClass is empty'],
    ['unitCost', '', 'the unit cost is not given'],
    ['unitCost', 'free', '"free" is not a number'],
    ['unitCost', '-5', '-5 is negative'],
    ['multiplier', '0', 'the multiplier is 0: all harm would vanish'],
    ['multiplier', '-2', '-2 is negative'],
    ['priceYear', '', '"" is not a year of prices'],
    ['priceYear', '2019/21', '"2019/21" is not a year of prices'],
    ['basis', 'both', '"both" is not a basis of costs'],
    ['response', 'some', '"some" is not a number'],
  ])('refuses %s "%s", in its own column', (role, text, message) => {
    expect(read(row({ ...texts, [role]: text }))).toMatchObject({ ok: false, role, message });
  });
});
