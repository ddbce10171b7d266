import { describe, expect, it } from 'vitest';
import { dueLines, noticeLines } from '../../../../src/report/terminal/scorecard/due.ts';
import { row } from '../../../support/scorecard-row.ts';

const page = { width: 80, unicode: true, fewEvents: 50 };
const due = (name: string, received: boolean) =>
  row({ name, due: '2013-14 Q4', received, source: ['Herefordshire Council'] });

describe('dueLines', () => {
  it('names what is due, and of what is not there who sends it', () => {
    const rows = [due('Recorded crime', true), due('Casualties', false), row({ name: 'Yearly' })];
    expect(dueLines(rows, '2013-14 Q4', page)).toEqual([
      'Due for 2013-14 Q4 (2): Recorded crime; Casualties.',
      'Of these not there (1):',
      '- Casualties (Herefordshire Council)',
    ]);
  });

  it('says that all are there', () => {
    expect(dueLines([due('Recorded crime', true)], '2013-14 Q4', page)[1]).toBe('All of them are there.');
  });

  it('is nothing where nothing is due', () => expect(dueLines([row()], '2013-14 Q4', page)).toEqual([]));
});

describe('noticeLines', () => {
  it('names what came with its number and its first period', () => {
    const notice = { indicator: 'ni-40', name: 'Drug users in treatment', code: 'NI 40', period: '2008-09' };
    expect(noticeLines('New in the list', [notice], page)).toEqual([
      'New in the list: NI 40: Drug users in treatment (from 2008-09).',
    ]);
    expect(noticeLines('Retired', [], page)).toEqual([]);
  });
});
