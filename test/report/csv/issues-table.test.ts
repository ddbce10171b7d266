import { describe, expect, it } from 'vitest';
import { issuesTable } from '../../../src/report/csv/issues-table.ts';
import { readBack, tinyWith } from '../../support/csv-table.ts';
import { issueOf } from '../../support/sample-assessment.ts';

const tableOf = async (...list: Parameters<typeof issueOf>[0][]) =>
  readBack(issuesTable(await tinyWith({ issues: list.map(issueOf) })));

describe('issuesTable', () => {
  it('has a header alone where nothing is wrong', async () => {
    const { header, rows } = await tableOf();
    expect(header).toEqual(['severity', 'code', 'source', 'file', 'line', 'column', 'message', 'hint']);
    expect(rows).toEqual([]);
  });

  it.each([
    ['a place in a file', {}, ['input/crime.csv', '5', '4']],
    ['a whole line', { column: null }, ['input/crime.csv', '5', '']],
    ['a whole file', { line: null, column: null }, ['input/crime.csv', '', '']],
    ['no file at all', { file: null, line: null, column: null }, ['', '', '']],
  ])('gives %s, blank where there is none', async (_, changes, place) => {
    const { rows } = await tableOf(changes);
    expect(rows.map(({ file, line, column }) => [file, line, column])).toEqual([place]);
  });

  it.each(['error', 'warning', 'note'] as const)('lists an issue of severity %s', async (severity) => {
    expect((await tableOf({ severity })).rows).toMatchObject([{ severity, code: 'type-error' }]);
  });

  it('keeps text of a cell that stands in a message on one line and harmless', async () => {
    const { rows } = await tableOf({ message: '=1+1 "quoted", and\nmore', hint: 'Ask, then look.' });
    expect(rows).toMatchObject([{ message: '\'=1+1 "quoted", and more', hint: 'Ask, then look.' }]);
  });

  it('keeps the order of the assessment', async () => {
    const { rows } = await tableOf({ line: 9 }, { line: 2 }, { line: 5 });
    expect(rows.map(({ line }) => line)).toEqual(['9', '2', '5']);
  });
});
