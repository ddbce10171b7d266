import { describe, expect, it } from 'vitest';
import { rowPeriods } from '../../../src/registers/scorecard/scorecard-periods.ts';
import { observation } from '../../support/observations.ts';

const of = (...labels: readonly string[]) => labels.map((label) => observation(label, { numerator: 1 }));
const labels = (observations: ReturnType<typeof of>, frequency?: Parameters<typeof rowPeriods>[1]) =>
  rowPeriods(observations, frequency).map(({ label }) => label);
const months = (from: number, to: number) =>
  of(...Array.from({ length: to - from + 1 }, (_, index) => `2013-${String(from + index).padStart(2, '0')}`));
const quarters = of('2012-13 Q4', '2013-14 Q1', '2013-14 Q2', '2013-14 Q3');

describe('rowPeriods', () => {
  it('are the four quarters to its own latest', () =>
    expect(labels(quarters)).toEqual(['2012-13 Q4', '2013-14 Q1', '2013-14 Q2', '2013-14 Q3']));

  it('keep the place of a quarter that is missing between', () =>
    expect(labels(of('2013-14 Q1', '2013-14 Q4'))).toEqual([
      '2013-14 Q1',
      '2013-14 Q2',
      '2013-14 Q3',
      '2013-14 Q4',
    ]));

  it('end with the latest quarter that has all its months', () => {
    expect(labels(months(1, 9)).at(-1)).toBe('2013-14 Q2');
    expect(labels(months(1, 8)).at(-1)).toBe('2013-14 Q1');
  });

  it('are years where there are no quarters, the latest four', () =>
    expect(labels(of('2013-14', '2009-10', '2010-11', '2012-13', '2011-12'))).toEqual([
      '2010-11',
      '2011-12',
      '2012-13',
      '2013-14',
    ]));

  it('are the years to each quarter where that is how it is reported', () =>
    expect(labels(quarters, 'quarterly-rolling')).toEqual([
      'year to 2013-03',
      'year to 2013-06',
      'year to 2013-09',
      'year to 2013-12',
    ]));

  it('are the years of a yearly indicator, quarters or not', () =>
    expect(labels([...quarters, ...of('2012-13')], 'annual')).toEqual(['2012-13']));

  it('are whatever the figures are of where they make neither', () =>
    expect(labels(of('2013-01', '2013-02'))).toEqual(['2013-01', '2013-02']));

  it('are none without figures', () => expect(labels([])).toEqual([]));
});
