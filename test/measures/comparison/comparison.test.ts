import { describe, expect, it } from 'vitest';
import { compareWith } from '../../../src/measures/comparison/comparison.ts';
import type { Comparator } from '../../../src/model/area.ts';
import { indicator, observation, period, population, series } from '../../support/observations.ts';

const vale: Comparator = {
  id: 'region',
  area: { code: 'E99000002', name: 'Vale', type: 'region', aliases: [] },
  includesLocal: true,
};
const northvale = (counts: Record<string, number>) =>
  series(counts, { populations: [population(2023, 100_000)] });
const region = (counts: Record<string, number>) => ({
  ...series(counts, { populations: [population(2023, 500_000, 'E99000002')] }),
  area: 'E99000002',
});

describe('compareWith', () => {
  // 144 / 100,000 = 1.44 per 1,000 against 400 / 500,000 = 0.8: ratio 1.8. Northvale is part of Vale, so the
  // standard error of ln 1.8 is sqrt(1/144 - 1/400) = 1/15, and z = 15 ln 1.8 = 8.81680.
  it('compares a part with its whole by the part-of formulas, worked out on paper', () => {
    const compared = compareWith(northvale({ '2023-24': 144 }), region({ '2023-24': 400 }), vale, [
      period('2023-24'),
    ]);
    expect(compared?.quantity.ok && compared.quantity.value).toBeCloseTo(1.8, 10);
    expect(compared?.z).toBeCloseTo(8.8168, 4);
    expect(compared?.local).toBeCloseTo(1.44, 10);
    expect(compared?.other).toBeCloseTo(0.8, 10);
    expect(compared).toMatchObject({
      verdict: { words: 'well above', significant: true },
      judgement: 'worse',
    });
  });

  it('turns the ratio where high is good', () => {
    const good = { ...northvale({ '2023-24': 144 }), indicator: indicator({ polarity: 'high-is-good' }) };
    const compared = compareWith(good, region({ '2023-24': 400 }), vale, [period('2023-24')]);
    expect(compared?.adverse).toBeCloseTo(1 / 1.8, 10);
    expect(compared?.judgement).toBe('better');
  });

  it('uses the latest period that both have, never two different years', () => {
    const local = series(
      { '2022-23': 120, '2023-24': 144 },
      { populations: [population(2022, 100_000), population(2023, 100_000)] },
    );
    const other = {
      ...series({ '2022-23': 400 }, { populations: [population(2022, 500_000, 'E99000002')] }),
      area: 'E99000002',
    };
    const compared = compareWith(local, other, vale, [period('2023-24'), period('2022-23')]);
    expect(compared).toMatchObject({ period: { label: '2022-23' } });
    expect(compared?.quantity.ok && compared.quantity.value).toBeCloseTo(1.5, 10);
  });

  // Plan 2014-17, section 5.2: 49 per 1,000 compared to 64; 9,114 / 185,197 / 0.064 = 0.7689.
  it('compares with a rate that was published without its count', () => {
    const local = series({ '2012-13': 9114 }, { populations: [population(2012, 185_197)] });
    const nation = {
      ...series({}),
      observations: [observation('2012-13', { published: { value: 64, decimals: 0 } })],
    };
    const compared = compareWith(local, nation, { ...vale, id: 'nation' }, [period('2012-13')]);
    expect(compared).toMatchObject({
      other: 64,
      otherPublishedDecimals: 0,
      verdict: { words: 'below', significant: true },
    });
    expect(compared?.quantity.ok && compared.quantity.value).toBeCloseTo(0.7689, 4);
  });

  it('says that there is no comparator figure', () => {
    const compared = compareWith(northvale({ '2023-24': 144 }), region({}), vale, [period('2023-24')]);
    expect(compared).toMatchObject({
      quantity: { ok: false, reason: 'no-comparator' },
      verdict: null,
      adverse: null,
    });
  });

  it('gives no ratio against a comparator without events', () => {
    const independent = { ...vale, includesLocal: false };
    const compared = compareWith(northvale({ '2023-24': 3 }), region({ '2023-24': 0 }), independent, [
      period('2023-24'),
    ]);
    expect(compared?.quantity).toMatchObject({ ok: false });
  });

  it('calls a difference that the test does not find similar', () => {
    const compared = compareWith(northvale({ '2023-24': 21 }), region({ '2023-24': 100 }), vale, [
      period('2023-24'),
    ]);
    expect(compared).toMatchObject({
      verdict: { words: 'slightly above', significant: false },
      judgement: 'similar',
    });
  });
});
