import { describe, expect, it } from 'vitest';
import type { SourceSettings } from '../../src/model/source.ts';
import { readSurvey } from '../../src/sources/read-survey.ts';
import { source } from '../support/sources.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const HEADER = 'question,area_code,period,answer,weight';
const answers = { yes: ['1'], no: ['2'], missing: ['-9'] };

/** Reads persons, each with an answer and a weight. */
function readPersons(persons: readonly string[], changes: Partial<SourceSettings> = { answers }) {
  const rows = persons.map((person) => `fear,E99000001,2013-14,${person}`);
  const file = folder.write('survey.csv', [HEADER, ...rows, ''].join('\n'));
  const settings = source('survey', { id: 'survey', file, ...changes });
  return readSurvey({ root: folder.path, file, source: settings });
}

describe('readSurvey', () => {
  // On paper: yes 2 + 1 = 3 of 2 + 1 + 1 = 4.
  it('gives one record for all persons asked the same', async () => {
    const { records, balance, issues } = await readPersons(['1,2', '2,1', '1,1']);
    expect(records).toMatchObject([
      {
        category: 'fear',
        numerator: { value: 3 },
        denominator: { value: 4 },
        base: 3,
        origin: { source: 'survey', file: 'survey.csv', firstLine: 2, lastLine: 4 },
      },
    ]);
    expect(balance).toMatchObject({ format: 'survey', read: 3, accepted: 3, rejected: 0, skipped: 0 });
    expect(issues).toEqual([]);
  });

  it('accounts for those who gave no answer and for answers that nobody named', async () => {
    const { records, balance, issues } = await readPersons(['1,1', '-9,1', '7,1']);
    expect(balance).toMatchObject({ read: 3, accepted: 1, rejected: 1, skipped: 1 });
    expect(records).toMatchObject([{ base: 1 }]);
    expect(issues.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
      'constraint-error 4:4',
      'missing-answer 3:4',
    ]);
  });

  it('keeps no answer of a person in any issue', async () => {
    const { issues } = await readPersons(['my neighbour threatens me,1', '1,heavy']);
    expect(issues).toHaveLength(2);
    expect(JSON.stringify(issues)).not.toMatch(/neighbour|heavy/);
  });

  it.each([
    ['the source does not say what answers mean', ['1,1'], {}, 'which answers are yes, no and missing'],
    ['nobody was asked', [], { answers }, 'no records below the header'],
  ])('has no record where %s', async (_, persons, changes, why) => {
    const { records, balance, issues } = await readPersons(persons, changes);
    expect([records, balance]).toEqual([[], null]);
    expect(issues).toMatchObject([{ severity: 'error', message: expect.stringContaining(why) }]);
  });

  it('gives nothing of what it had added up when the file turns out to be broken', async () => {
    const { records, balance } = await readPersons(['1,1', '2,1', '"1,1']);
    expect([records, balance]).toEqual([[], null]);
  });
});
