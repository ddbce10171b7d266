import { describe, expect, it } from 'vitest';
import type { SurveyAnswers } from '../../../src/model/source.ts';
import { readSources } from '../../../src/sources/read-sources.ts';
import { countsOf } from '../../support/read-format.ts';
import { source } from '../../support/sources.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
const answers: SurveyAnswers = { yes: ['1', '2'], no: ['3', '4'], missing: ['8', '-9', 'Prefer not to say'] };
const HEADER = 'question,area_code,period,answer,weight';

function read(rows: readonly string[], named: SurveyAnswers | null = answers, constants = {}) {
  const file = folder.write('survey.csv', [HEADER, ...rows, ''].join('\n'));
  const settings = source('survey', { file, ...(named ? { answers: named } : {}), constants });
  return readSources([settings], folder.path);
}

const person = (answer: string, weight: string | number, area = 'E99000001') =>
  `fear,${area},2013-14,${answer},${weight}`;

describe('surveyReader', () => {
  // On paper: yes 0.5 + 1.5 = 2, all 0.5 + 1.5 + 2 = 4, Kish 16 / (0.25 + 2.25 + 4) = 2.461538...
  it('adds weights up, with the number of people and what the weights leave of it', async () => {
    const { records, issues } = await read([person('1', 0.5), person('2', 1.5), person('3', 2)]);
    expect(issues).toEqual([]);
    expect(records.indicators).toMatchObject([
      {
        category: 'fear',
        area: 'E99000001',
        period: { label: '2013-14' },
        numerator: { value: 2 },
        denominator: { value: 4 },
        value: { kind: 'missing' },
        base: 3,
        origin: { firstLine: 2, lastLine: 4 },
      },
    ]);
    expect(records.indicators[0]?.effectiveBase).toBeCloseTo(16 / 6.5, 12);
  });

  it('has a figure for each area and question', async () => {
    const { records } = await read([person('1', 1), person('3', 1, 'E99000002'), person('1', 1)]);
    expect(records.indicators.map(({ area, base }) => [area, base])).toEqual([
      ['E99000001', 2],
      ['E99000002', 1],
    ]);
  });

  it('leaves out who gave no answer, and says how many', async () => {
    const rows = [
      person('1', 1),
      person('8', 1),
      person('', 1),
      person('prefer not  to say', 1),
      person('-9', 1),
    ];
    const found = await read(rows);
    expect(countsOf(found)).toEqual([5, 1, 0, 4]);
    expect(found.records.indicators).toMatchObject([{ base: 1, denominator: { value: 1 } }]);
    expect(found.issues).toMatchObject([{ code: 'missing-answer', severity: 'note', line: 3, column: 4 }]);
    expect(found.issues[0]?.message).toContain('first of 4');
  });

  it('refuses an answer that nobody named, and never repeats what was said', async () => {
    const found = await read([person('1', 1), person('I am afraid of Mr Smith', 1), person('1', 'heavy')]);
    expect(countsOf(found)).toEqual([3, 1, 2, 0]);
    expect(found.issues.map(({ line, column }) => [line, column])).toEqual([
      [3, 4],
      [4, 5],
    ]);
    expect(JSON.stringify(found)).not.toMatch(/Smith|heavy/);
  });

  it('reads nothing when the answers are not named', async () => {
    const { records, unread } = await read([person('1', 1)], null);
    expect(records.indicators).toEqual([]);
    expect(unread).toEqual(['survey.csv']);
  });
});
