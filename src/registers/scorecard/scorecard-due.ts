import { lastDayOf } from '../../model/calendar-day.ts';
import type { Frequency } from '../../model/indicator-listing.ts';
import { financialYear, monthNumbered, type Period, quarterWith, yearTo } from '../../model/period.ts';

const MARCH = 2;
const YEAR = 12;

/** The latest quarter that has ended by a day, written as `2014-03-31`. */
export function quarterEndedBy(day: string): Period {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const quarter = quarterWith(year * YEAR + month - 1);
  return lastDayOf(quarter) <= day ? quarter : quarterWith(quarter.from - 1);
}

/** The period whose figure a refresh after this quarter asks for; a yearly figure is asked for once its year ends in March. */
export function duePeriod(frequency: Frequency | undefined, quarter: Period): Period | null {
  switch (frequency) {
    case undefined:
      return null;
    case 'monthly':
      return monthNumbered(quarter.to);
    case 'quarterly':
      return quarter;
    case 'quarterly-rolling':
      return yearTo(quarter.to);
    case 'annual':
      return quarter.to % YEAR === MARCH ? financialYear(Math.floor(quarter.from / YEAR) - 1) : null;
  }
}
