import { describe, expect, it } from 'vitest';
import type { PartnerFormat } from '../../src/model/partner-formats.ts';
import type { CountRecord } from '../../src/model/source.ts';
import { fixedColumn, type TableFormat } from '../../src/sources/formats/partner-format.ts';
import { contextOf, ShapeTable } from '../../src/sources/shape-table.ts';
import { countsReader } from '../../src/sources/shapes/counts.ts';
import { accept } from '../../src/sources/values/row.ts';
import { countRecord, source, value } from '../support/sources.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const HEADER = 'indicator,area_code,period,count';
folder.write('one.csv', `${HEADER}\nburglary,E99000001,2013-14,5\nrobbery,E99000001,2013-14,x\n`);
folder.write('two.csv', `${HEADER}\nburglary,E99000001,2014-15,7\n`);
folder.write('bare.csv', `${HEADER}\n`);

const counts = () => new ShapeTable(countsReader);
const about = (file: string, format: PartnerFormat | null = null) => ({
  root: folder.path,
  file,
  source: source('counts', { file, format, ...(format ? { columns: {} } : {}) }),
});
const figures = (table: ShapeTable<CountRecord>) =>
  table.records.map(({ category, count, origin: { file, firstLine } }) => [
    category,
    count.kind === 'value' ? count.value : count.kind,
    `${file}:${firstLine}`,
  ]);

describe('contextOf', () => {
  it('says of which source and file records are, and what its periods mean', () => {
    const months = { ...about('one.csv'), source: source('counts', { id: 'fire', periods: 'months' }) };
    expect(contextOf(months)).toEqual({ source: 'fire', file: 'one.csv', periods: 'months' });
  });
});

describe('ShapeTable', () => {
  it('keeps the records of every file that it reads, in their order', async () => {
    const table = counts();
    const first = await table.read(about('two.csv'));
    const second = await table.read(about('one.csv'));
    expect(figures(table)).toEqual([
      ['burglary', 7, 'two.csv:2'],
      ['burglary', 5, 'one.csv:2'],
    ]);
    expect([first.balance?.accepted, second.balance?.accepted]).toEqual([1, 1]);
    expect(second.issues).toMatchObject([{ code: 'type-error', line: 3 }]);
  });

  it('has no record of a file without data, and the issue that says so', async () => {
    const table = counts();
    const { balance, issues } = await table.read(about('bare.csv'));
    expect([balance, table.records]).toEqual([null, []]);
    expect(issues).toMatchObject([{ code: 'format-error' }]);
  });

  it('takes records that were read elsewhere, after its own', async () => {
    const table = counts();
    await table.read(about('two.csv'));
    table.add([countRecord({ category: 'arson', line: 9 })]);
    expect(figures(table).map(([category]) => category)).toEqual(['burglary', 'arson']);
  });
});

/** A format whose rows hold two counts each; a count of 0 is known to be wrong once all the file is read. */
const pairs: TableFormat<'counts', CountRecord> = {
  title: 'pairs',
  shape: 'counts',
  columns: { first: fixedColumn('First'), second: fixedColumn('Second') },
  reader: ({ preamble }, { file }) => {
    const [title] = preamble[0] ?? [];
    if (!title) return 'the title names no category';
    return (row) => {
      const of = (role: string) =>
        countRecord({
          category: title,
          count: value(Number(row.text(role))),
          origin: { source: 'crime', file, firstLine: row.line, lastLine: row.line },
        });
      return accept([of('first'), of('second')]);
    };
  },
  whole: (records) => records.filter(({ count }) => count.kind === 'value' && count.value > 0),
};

describe('ShapeTable with a partner format', () => {
  const asPairs = (content: string, format: PartnerFormat | null = 'marac') => {
    folder.write('pairs.csv', content);
    const table = new ShapeTable(countsReader, () => pairs);
    return table.read(about('pairs.csv', format)).then((result) => ({ ...result, table }));
  };

  it('reads the columns of the format, as many records from a row as it gives', async () => {
    const { table, balance, issues } = await asPairs('arson\nFirst,Second\n3,4\n5,6\n');
    expect(figures(table)).toEqual([
      ['arson', 3, 'pairs.csv:3'],
      ['arson', 4, 'pairs.csv:3'],
      ['arson', 5, 'pairs.csv:4'],
      ['arson', 6, 'pairs.csv:4'],
    ]);
    expect(balance).toMatchObject({ format: 'marac', headerLine: 2, read: 2, accepted: 2 });
    expect(issues.map(({ code }) => code)).toEqual(['preamble']);
  });

  it('asks the format once the whole file is read', async () => {
    const { table, balance } = await asPairs('arson\nFirst,Second\n3,0\n0,6\n');
    expect(figures(table).map(([, count]) => count)).toEqual([3, 6]);
    expect(balance).toMatchObject({ read: 2, accepted: 2 });
  });

  it('has nothing of a file whose head will not do, and says why', async () => {
    const { table, balance, issues } = await asPairs('First,Second\n3,4\n');
    expect([balance, table.records]).toEqual([null, []]);
    expect(issues).toMatchObject([{ line: 1, message: 'the title names no category' }]);
  });

  it('is not asked where the source names none', async () => {
    const { table } = await asPairs(`${HEADER}\nburglary,E99000001,2013-14,5\n`, null);
    expect(figures(table)).toEqual([['burglary', 5, 'pairs.csv:2']]);
  });

  it('is asked only about its own shape', async () => {
    const asked: string[] = [];
    const table = new ShapeTable(countsReader, ({ shape }) => {
      asked.push(shape);
      return null;
    });
    await table.read({ ...about('one.csv'), source: source('counts', { format: 'home-office-arrests' }) });
    expect(asked).toEqual(['counts']);
    expect(figures(table)).toEqual([['burglary', 5, 'one.csv:2']]);
  });
});
