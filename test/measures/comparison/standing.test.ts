import { describe, expect, it } from 'vitest';
import { standings } from '../../../src/measures/comparison/standing.ts';
import type { ComparisonMeasure } from '../../../src/model/measure.ts';
import { known, unknown } from '../../../src/model/quantity.ts';
import { comparisonMeasure } from '../../support/measures.ts';
import { indicator, period } from '../../support/observations.ts';
import { settings } from '../../support/settings.ts';

const region = { code: 'E99000002', name: 'Vale', type: 'region', aliases: [] } as const;
const ids = ['burglary', 'robbery', 'arson', 'theft'];
const about = (changes = {}) =>
  settings({
    indicators: ids.map((id) => indicator({ id })),
    candidates: ids.map((id) => ({ id, name: id, indicator: id })),
    comparators: [{ id: 'region', area: region, includesLocal: true }],
    ...changes,
  });
const compared = (id: string, ratio: number, significant = false, changes: Partial<ComparisonMeasure> = {}) =>
  comparisonMeasure({
    id: `comparison/${id}`,
    indicator: id,
    quantity: known(ratio, 'ratio', 'rate-ratio'),
    verdict: { words: '', significant },
    ...changes,
  });

describe('standings', () => {
  // Case 06, Strategic Plan 2014-17: 3 of 17 crime types above England and Wales, 3/17 = 17.6%.
  it('counts 3 of 17: 17.6%', () => {
    const types = Array.from({ length: 17 }, (_, at) => `type-${at + 1}`);
    const [found] = standings(
      types.map((id, at) => compared(id, at < 3 ? 1.1 + at / 10 : 0.7, at < 2)),
      about({
        indicators: types.map((id) => indicator({ id })),
        candidates: types.map((id) => ({ id, name: id, indicator: id })),
      }),
    );
    expect(found?.quantity.ok && found.quantity.value).toBeCloseTo(17.6, 1);
    expect(found).toMatchObject({
      id: 'standing/crime-types/E99000001/2023-24/region',
      compared: 17,
      above: ['type-3', 'type-2', 'type-1'],
      significantlyAbove: ['type-2', 'type-1'],
      significantlyBelow: [],
    });
    expect(found?.below).toHaveLength(14);
  });

  it('orders by distance from the comparator, and keeps an equal rate apart', () => {
    const [found] = standings(
      [
        compared('burglary', 0.9),
        compared('robbery', 0.5, true),
        compared('arson', 1),
        compared('theft', 1.2),
      ],
      about(),
    );
    expect(found).toMatchObject({
      above: ['theft'],
      below: ['robbery', 'burglary'],
      significantlyBelow: ['robbery'],
      equal: ['arson'],
      notCompared: [],
    });
  });

  it.each([
    ['the total of them', {}, { harm: { multiplier: true, total: 'theft', mixedBasesReason: null } }],
    ['a lens', { lens: true }, {}],
    ['what is no rate', { kind: 'count' as const }, {}],
    ['what no candidate rests on', { id: 'fraud' }, {}],
  ])('leaves out %s', (_, of, changes) => {
    const indicators = [...ids.slice(0, 3).map((id) => indicator({ id })), indicator({ id: 'theft', ...of })];
    const all = ids.map((id) => compared(id === 'theft' ? (indicators[3]?.id ?? id) : id, 1.2));
    const [found] = standings(all, about({ indicators, ...changes }));
    expect(found?.above).toEqual(['burglary', 'robbery', 'arson']);
  });

  it('counts the types of one period only, and names the rest', () => {
    const earlier = { period: period('2022-23') };
    const [found] = standings(
      [
        compared('burglary', 1.2),
        compared('robbery', 1.2),
        compared('arson', 1.2, true, earlier),
        compared('theft', 1, false, { quantity: unknown('ratio', 'no-comparator', 'none') }),
      ],
      about(),
    );
    expect(found).toMatchObject({ compared: 2, notCompared: ['arson', 'theft'] });
    expect(found?.period.label).toBe('2023-24');
  });

  it('makes no list of one', () => {
    expect(standings([compared('burglary', 1.2)], about())).toEqual([]);
  });
});
