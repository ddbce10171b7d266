import { describe, expect, it } from 'vitest';
import { comparisons, levelsOfOthers } from '../../src/measures/against-others.ts';
import { measure } from '../../src/measures/measure.ts';
import { seriesOf } from '../../src/measures/series/series.ts';
import type { Area } from '../../src/model/area.ts';
import { methodPagesOf } from '../support/method-pages.ts';
import { indicator, observation, population } from '../support/observations.ts';
import { settings } from '../support/settings.ts';

const area = (code: string): Area => ({ code, name: code, type: 'csp', aliases: [] });
const codes = ['E99000001', 'E99000002', 'E99000003', 'E99000004'];
const years = ['2021-22', '2022-23', '2023-24'];
const observations = codes.flatMap((code, at) =>
  years.map((label, year) => observation(label, { area: code, numerator: (at + 1) * 100 + year * 5 })),
);
/** The region has five times the people of any other. */
const people = (code: string) => (code === 'E99000002' ? 5e6 : 1e6);
const populations = codes.flatMap((code) =>
  [2021, 2022, 2023].map((year) => population(year, people(code), code)),
);
const observed = { observations, populations, places: [], placesInArea: 0 };
const wanted = settings({
  comparators: [{ id: 'region', area: area('E99000002'), includesLocal: true }],
  similar: { name: 'the group', areas: [area('E99000003'), area('E99000004')] },
});
const local = seriesOf(indicator(), 'E99000001', observed, wanted);

describe('levelsOfOthers', () => {
  it('gives the known levels of comparators and of every area of the group, each once', () => {
    const ids = levelsOfOthers(local, observed, wanted).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.endsWith('2023-24/rate'))).toEqual(
      codes.slice(1).map((code) => `level/burglary/${code}/2023-24/rate`),
    );
    const twice = { ...wanted, similar: { name: 'both', areas: [area('E99000002'), area('E99000003')] } };
    const again = levelsOfOthers(local, observed, twice).map(({ id }) => id);
    expect(new Set(again).size).toBe(again.length);
  });
});

describe('comparisons', () => {
  it('holds the area against the group first, then each comparator, then over the years', () => {
    expect(comparisons(local, observed, wanted).map(({ id }) => id)).toEqual([
      'position/burglary/E99000001/2023-24/similar',
      'comparison/burglary/E99000001/2023-24/region',
      'convergence/burglary/E99000001/2023-24/region',
    ]);
  });

  it('tests by the rule of the configuration', () => {
    const strict = { ...wanted, significance: { adjust: 'holm', rule: 'both-intervals' } } as const;
    const [position, comparison] = comparisons(local, observed, strict);
    expect(position).toMatchObject({ test: { rule: 'both-intervals' } });
    expect(comparison).toMatchObject({ test: { rule: 'both-intervals' } });
  });

  it('uses no method without a page in docs/statistics', () => {
    const { measures } = measure(observed, wanted);
    const methods = measures.flatMap(({ quantity }) => (quantity.ok ? [quantity.method] : []));
    expect(methods).toContain('trend-divergence');
    expect([...new Set(methods)].filter((method) => !methodPagesOf().includes(method))).toEqual([]);
  });
});
