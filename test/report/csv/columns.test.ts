import { describe, expect, it } from 'vitest';
import { originColumns, writeTable } from '../../../src/report/csv/columns.ts';

const at = (file: string, firstLine: number, lastLine: number) => ({
  source: 'crime',
  file,
  firstLine,
  lastLine,
});

describe('writeTable', () => {
  it('sets each cell under its header', () => {
    const rows = [{ n: 1 }, { n: 2 }];
    expect(
      writeTable(rows, [
        ['n', (row) => row.n],
        ['twice', (row) => row.n * 2],
      ]),
    ).toBe('n,twice\n1,2\n2,4\n');
  });

  it('says where a row was read, several files in the same order', () => {
    const columns = originColumns<readonly ReturnType<typeof at>[]>((row) => row);
    const rows = [[at('a.csv', 2, 5)], [at('a.csv', 2, 5), at('b.csv', 7, 7)]];
    expect(writeTable(rows, columns)).toBe(
      'source,file,first_line,last_line\ncrime,a.csv,2,5\ncrime,a.csv; b.csv,2; 7,5; 7\n',
    );
  });
});
