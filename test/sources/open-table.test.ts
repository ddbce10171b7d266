import { describe, expect, it } from 'vitest';
import { openTable } from '../../src/sources/open-table.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();

describe('openTable', () => {
  it('finds out how a file is written and reads its records', async () => {
    folder.write('a.csv', 'x;y\r\n1;2\r\n');
    const opened = await openTable(`${folder.path}/a.csv`, null);
    if (!opened.ok) throw new Error(opened.message);
    expect(opened.table).toMatchObject({ encoding: 'utf-8', delimiter: ';', bytes: 10 });
    const records: (readonly string[])[] = [];
    expect(await opened.table.read((cells) => records.push(cells) > 0)).toBeNull();
    expect(records).toEqual([
      ['x', 'y'],
      ['1', '2'],
    ]);
  });

  it('takes the delimiter that it is told', async () => {
    folder.write('b.csv', 'x;y,z\n');
    const opened = await openTable(`${folder.path}/b.csv`, ',');
    expect(opened.ok && opened.table.delimiter).toBe(',');
  });

  it('refuses what is no table', async () => {
    expect(await openTable(`${folder.path}/none.csv`, null)).toMatchObject({ ok: false });
  });
});
