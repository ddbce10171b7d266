import { describe, expect, it } from 'vitest';
import { anchorsInForce } from '../../src/config/anchors-in-force.ts';
import { loadMethod } from '../../src/config/load-method.ts';
import { criteria } from '../../src/criteria/index.ts';

const { anchors, anchorRows } = loadMethod();

describe('anchorsInForce', () => {
  // docs/decisions/0009-anchors-by-cost-set.md
  it.each([
    ['home-office-2019-20', true, 500, 1_000_000],
    ['home-office-2019-20', false, 200, 500_000],
    ['home-office-2018', true, 1000, 200_000],
    ['home-office-2018', false, 1000, 200_000],
    ['home-office-2010-11', true, 50, 200_000],
    ['our-own-costs', true, 500, 1_000_000],
    ['our-own-costs', false, 200, 500_000],
  ])('costs of %s, multiplied up: %s, run from %d to %d pounds', (costSet, multiplier, zeroAt, fullAt) => {
    const [harm, ...more] = anchorsInForce(anchorRows, costSet, multiplier).filter(
      ({ form }) => form === 'gbp-per-1000',
    );
    expect(harm).toMatchObject({ zeroAt, fullAt, scale: 'log' });
    expect(more).toEqual([]);
  });

  it('has one anchor for every form of evidence, and no condition on any', () => {
    const forms = new Set(criteria.flatMap(({ meta }) => meta.forms));
    for (const costSet of ['home-office-2019-20', 'home-office-2018', 'none']) {
      const found = anchorsInForce(anchorRows, costSet, true);
      expect(new Set(found.map(({ form }) => form))).toEqual(forms);
      expect(found).toHaveLength(forms.size);
      expect(found.filter((one) => 'when' in one)).toEqual([]);
    }
  });

  it('leaves the anchors of other criteria alone, whatever the costs', () => {
    const others = (costSet: string, multiplier: boolean) =>
      anchorsInForce(anchorRows, costSet, multiplier).filter(({ form }) => form !== 'gbp-per-1000');
    expect(others('home-office-2018', false)).toEqual(others('home-office-2019-20', true));
  });

  it('is that of the default edition with multipliers where nothing is configured', () => {
    expect(anchors).toEqual(anchorsInForce(anchorRows, 'home-office-2019-20', true));
  });

  it('has no anchor for a form that no row fits', () => {
    const [row] = anchorRows;
    expect(anchorsInForce([{ ...row!, when: 'home-office-2018' }], 'our-own-costs', true)).toEqual([]);
  });

  it('names cost sets that ship with the product', () => {
    const known = ['', 'recorded', ...loadMethod().costSets.map(({ id }) => id)];
    expect(anchorRows.filter(({ when }) => !known.includes(when))).toEqual([]);
  });
});
