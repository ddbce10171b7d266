import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { IndicatorListing } from '../../../src/model/indicator-listing.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { scorecardOf } from '../../../src/registers/scorecard/scorecard.ts';
import { indicator, observation, period } from '../../support/observations.ts';
import { observed, registerInput } from '../../support/registers.ts';
import { settings } from '../../support/settings.ts';
import { targetMeasure } from '../../support/target-measure.ts';

const listed = (id: string, listing?: IndicatorListing, changes: Partial<Indicator> = {}) =>
  indicator({ id, name: id, kind: 'count', ...(listing ? { listing } : {}), ...changes });
const card = (
  indicators: readonly Indicator[],
  asOf = '2014-03-31',
  observations: readonly Observation[] = [],
  targets: readonly ReturnType<typeof targetMeasure>[] = [],
) =>
  scorecardOf(
    registerInput({
      settings: settings({ indicators, asOf }),
      observations: observed(observations),
      measures: { measures: targets, costCoverage: null },
    }),
  );
const ids = (...args: Parameters<typeof card>) => card(...args)?.rows.map((row) => row.indicator);

describe('scorecardOf', () => {
  it('is none without indicators, or of themes alone, which nobody reports', () => {
    expect(card([])).toBeNull();
    const theme = { theme: { candidate: 'x', parts: [] } } as unknown as Partial<Indicator>;
    expect(card([listed('sum', undefined, theme)])).toBeNull();
  });

  it('is of the quarter that has ended by the day', () => {
    expect(card([listed('a')])?.quarter).toBe('2013-14 Q4');
    expect(card([listed('a')], '2014-03-30')?.quarter).toBe('2013-14 Q3');
  });

  it('has all indicators, or those in priority groups where there are any', () => {
    expect(ids([listed('a'), listed('b')])).toEqual(['a', 'b']);
    expect(ids([listed('a'), listed('b', { group: 'Alcohol' })])).toEqual(['b']);
  });

  it('puts together what has one heading, headings in the order in which they are first named', () =>
    expect(
      ids([
        listed('a', { group: 'Alcohol', successMeasure: 'Less' }),
        listed('b', { group: 'Safety' }),
        listed('c', { group: 'Alcohol', successMeasure: 'Fewer' }),
        listed('d', { group: 'Alcohol', successMeasure: 'Less' }),
      ]),
    ).toEqual(['a', 'd', 'c', 'b']));

  it('does not know yet what ends after the day, nor a target of it, nor other areas', () => {
    const counts = [1, 2, 3].map((at) => observation(`2013-14 Q${at}`, { indicator: 'a', numerator: at }));
    const nation = observation('2013-14 Q2', { indicator: 'a', area: 'K04000001', numerator: 99 });
    const target = (label: string) => targetMeasure({ indicator: 'a', period: period(label) });
    const [row] =
      card([listed('a')], '2013-09-30', [...counts, nation], [target('2013-14 Q1'), target('2013-14')])
        ?.rows ?? [];
    expect(row?.points.map(({ value }) => value)).toEqual([1, 2]);
    expect(row?.target?.period).toBe('2013-14 Q1');
  });
});

// A catalogue of 2008-09 that is renewed in April 2009.
describe('what came into the list and left it', () => {
  const old = listed('old', { retired: period('2009-10'), code: 'NI 1' });
  const young = listed('young', { since: period('2009-10') });

  it.each([
    ['2009-03-31', ['old']],
    ['2009-04-01', ['young']],
  ])('as at %s: %j', (asOf, rows) => expect(ids([old, young], asOf)).toEqual(rows));

  it('names the retired with their code, from the day on', () => {
    expect(card([old], '2009-03-31')?.retired).toEqual([]);
    expect(card([old], '2009-04-01')?.retired).toEqual([
      { indicator: 'old', name: 'old', code: 'NI 1', period: '2009-10' },
    ]);
  });

  // The year to the end of a quarter: to 31 March 2010 it begins on 1 April 2009, to 30 June 2010 on 1 July 2009.
  it.each([
    ['2009-03-31', 1],
    ['2010-03-31', 1],
    ['2010-06-30', 0],
  ])('names the new in their first year: as at %s %d', (asOf, count) =>
    expect(card([young], asOf)?.added).toHaveLength(count),
  );
});
