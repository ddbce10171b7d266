import { expect, it } from 'vitest';
import { rowNotes, SMALL_COHORT } from '../../../../src/report/terminal/scorecard/notes.ts';
import { point, row } from '../../../support/scorecard-row.ts';

// Plan 2014-17: 296, a measure still to be confirmed; 301, the most that there can be; 143, a cohort of about 50.
it.each([
  [{ latest: null }, 'No figure yet.'],
  [
    { latest: null, status: 'not-yet-defined' },
    'Measure still to be defined: never scored, and no figure is not 0.',
  ],
  [{ status: 'control' }, 'A control: shown, never scored.'],
  [{ maximum: true }, '* The most that there can be: never added to counts of the same people.'],
  [{ cohort: 50 }, 'n = 50: a small group, in which a few people move the figure.'],
  [{ cohort: SMALL_COHORT + 1 }, 'Of 101 people.'],
  [
    { year: point({ value: null, reason: 'no-base' }) },
    'The quarters have no bases, so no percentage of the year can be made of them.',
  ],
] as const)('%j', (changes, note) => expect(rowNotes(row(changes))).toEqual([note]));

it('has no note where there is nothing to know', () => expect(rowNotes(row())).toEqual([]));
