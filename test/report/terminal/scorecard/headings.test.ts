import { expect, it } from 'vitest';
import { headings } from '../../../../src/report/terminal/scorecard/headings.ts';
import { row } from '../../../support/scorecard-row.ts';

const page = { width: 80, unicode: true, fewEvents: 50 };
// Plan 2014-17, Appendix 2: two rows under one success measure of one priority.
const first = row({
  group: 'Domestic violence and abuse',
  successMeasure: 'Fewer repeat MARAC cases',
  strategicIndicator: 'Repeat MARAC cases',
  name: 'Repeat MARAC cases, rolling',
});

it('names priority, success measure and strategic indicator above the first row', () => {
  expect(headings(first, undefined, page)).toEqual([
    '',
    'DOMESTIC VIOLENCE AND ABUSE',
    '  Fewer repeat MARAC cases',
    '  Repeat MARAC cases:',
  ]);
});

it('names none of them again above the next', () => expect(headings(first, first, page)).toEqual(['']));

it('does not name a strategic indicator that is the row itself', () => {
  const own = { ...first, successMeasure: 'More', strategicIndicator: 'Robbery', name: 'Robbery' };
  expect(headings(own, first, page)).toEqual(['', '  More']);
});
