import { describe, expect, it } from 'vitest';
import { fourQuartersTo, latestPart, latestQuarter } from '../../../src/measures/change/latest-part.ts';
import { monthNumbered } from '../../../src/model/period.ts';
import { period, series } from '../../support/observations.ts';

const year = period('2013-14');
const quarters = (...labels: readonly string[]) =>
  series(Object.fromEntries(labels.map((label) => [label, 1])));
const months = (first: string, last: string) => {
  const { from } = period(first);
  const count = period(last).from - from + 1;
  return quarters(...Array.from({ length: count }, (_, at) => monthNumbered(from + at).label));
};
const labelsOf = (part: ReturnType<typeof latestPart>) =>
  part && [part.part.label, ...part.bases.map((base) => base.label)];

describe('latestPart', () => {
  it('is the latest quarter, set against the one before, the same a year before, and the first of four', () => {
    expect(labelsOf(latestPart(quarters('2013-14 Q2', '2013-14 Q3'), year))).toEqual([
      '2013-14 Q3',
      '2013-14 Q2',
      '2012-13 Q3',
      '2012-13 Q4',
    ]);
  });

  it('adds months up to quarters', () => {
    expect(labelsOf(latestPart(months('2013-04', '2013-12'), year))?.[0]).toBe('2013-14 Q3');
  });

  it('is the latest month where months go on beyond the quarter', () => {
    expect(labelsOf(latestPart(months('2013-04', '2014-01'), year))).toEqual([
      '2014-01',
      '2013-12',
      '2013-01',
    ]);
  });

  it('looks at nothing after the period, nor at what ended a year before it', () => {
    expect(labelsOf(latestPart(quarters('2013-14 Q4', '2014-15 Q1'), year))?.[0]).toBe('2013-14 Q4');
    expect(latestPart(quarters('2011-12 Q4'), year)).toBeNull();
    expect(labelsOf(latestPart(quarters('2012-13 Q1'), year))?.[0]).toBe('2012-13 Q1');
  });

  it('is none of a series of years, nor of quarters that are not known', () => {
    expect(latestPart(quarters('2013-14'), year)).toBeNull();
    expect(latestQuarter(months('2014-02', '2014-03'), year)).toBeNull();
  });
});

describe('fourQuartersTo', () => {
  it('crosses the year', () => {
    const labels = fourQuartersTo(period('2013-14 Q1')).map(({ label }) => label);
    expect(labels).toEqual(['2012-13 Q2', '2012-13 Q3', '2012-13 Q4', '2013-14 Q1']);
  });
});
