import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { assess } from '../../../src/assess.ts';
import { rejectFiles } from '../../../src/cli/outputs/reject-files.ts';
import { loadAssessment } from '../../../src/config/load.ts';
import { copyFixture, edit, removeTemporary } from '../../support/run-assess.ts';

afterAll(removeTemporary);

async function rejectsOf(...spoiled: readonly (readonly [file: string, from: string, to: string])[]) {
  const folder = copyFixture('tiny');
  for (const [file, from, to] of spoiled) edit(folder, join('input', file), from, to);
  const loaded = loadAssessment(undefined, folder);
  if (!loaded.ok) throw new Error('the fixture is not read');
  return rejectFiles(await assess(loaded.settings, folder), folder);
}

it('has nothing of files without a rejected record', async () => {
  expect(await rejectsOf()).toEqual({ files: [], rows: 0, rejected: 0 });
});

it('keeps a number as it was, and puts an apostrophe before what a spreadsheet would run', async () => {
  const { files } = await rejectsOf(
    ['crime.csv', '2023-24,144', '2023-24,-144'],
    ['crime.csv', 'Northvale,2021-22,400', '=cmd(),2021-22,-1e3'],
  );
  const lines = files[0]?.text.trim().split('\n') ?? [];
  expect(lines[0]?.trim()).toBe('file,line,column,code,reason,indicator,area_code,area_name,period,count');
  expect(lines[1]?.trim()).toMatch(
    /^input\/crime\.csv,4,5,constraint-error,.*,burglary,E99000001,Northvale,2023-24,-144$/,
  );
  expect(lines[2]?.trim()).toMatch(/^input\/crime\.csv,5,5,.*,'=cmd\(\),2021-22,'-1e3$/);
});

it('names the cells beyond the header by their place, and the rest of a short row as empty', async () => {
  const { files, rows } = await rejectsOf(
    ['crime.csv', '2023-24,144', '2023-24,144,more'],
    ['crime.csv', 'Northvale,2021-22,400', 'Northvale'],
  );
  expect(rows).toBe(2);
  const lines = files[0]?.text.trim().split('\n') ?? [];
  expect(lines[0]?.trim()).toMatch(/period,count,\(column 6\)$/);
  expect(lines[1]?.trim()).toMatch(/2023-24,144,more$/);
  expect(lines[2]?.trim()).toMatch(/Northvale,,,$/);
});

it('makes a file for each source', async () => {
  const { files, rows, rejected } = await rejectsOf(
    ['crime.csv', '2023-24,144', '2023-24,-144'],
    ['population.csv', '2023,100000', '2023,none'],
  );
  expect(files.map(({ file }) => file)).toEqual(['crime.csv', 'population.csv']);
  expect([rows, rejected]).toEqual([2, 2]);
});
