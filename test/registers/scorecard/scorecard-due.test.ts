import { describe, expect, it } from 'vitest';
import { duePeriod, quarterEndedBy } from '../../../src/registers/scorecard/scorecard-due.ts';
import { period } from '../../support/observations.ts';

describe('quarterEndedBy', () => {
  // From the calendar: quarters end on 30 June, 30 September, 31 December and 31 March.
  it.each([
    ['2014-03-31', '2013-14 Q4'],
    ['2014-03-30', '2013-14 Q3'],
    ['2014-04-01', '2013-14 Q4'],
    ['2013-12-31', '2013-14 Q3'],
    ['2014-01-01', '2013-14 Q3'],
    ['2013-06-29', '2012-13 Q4'],
    ['2013-06-30', '2013-14 Q1'],
  ])('%s: %s', (day, quarter) => expect(quarterEndedBy(day).label).toBe(quarter));
});

describe('duePeriod', () => {
  it.each([
    ['monthly', '2013-14 Q2', '2013-09'],
    ['quarterly', '2013-14 Q2', '2013-14 Q2'],
    ['quarterly-rolling', '2013-14 Q2', 'year to 2013-09'],
    ['annual', '2013-14 Q2', undefined],
    ['annual', '2013-14 Q3', undefined],
    ['annual', '2013-14 Q4', '2013-14'],
    [undefined, '2013-14 Q4', undefined],
  ] as const)('%s after %s: %s', (frequency, quarter, due) =>
    expect(duePeriod(frequency, period(quarter))?.label).toBe(due),
  );
});
