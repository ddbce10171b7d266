import { describe, expect, it } from 'vitest';
import { HeadSearch } from '../../../src/sources/table/head-search.ts';
import { HEADER_WITHIN } from '../../../src/sources/table/header.ts';
import type { TableHead, TableQuery } from '../../../src/sources/table/table-query.ts';
import { accept } from '../../../src/sources/values/row.ts';
import { columns, source } from '../../support/sources.ts';

const wanted = columns({ area: 'Area', count: 'Count', note: 'Note?' });

function searchOf(changes: Partial<TableQuery<null>> = {}): HeadSearch<null> {
  const reader = () => () => accept(null);
  return new HeadSearch({
    root: '.',
    file: 'crime.csv',
    source: source('counts'),
    columns: wanted,
    reader,
    take: () => {},
    ...changes,
  });
}

/** Looks at records from line 1 on and says after which of them the search was over, if it was. */
function lookAt(search: HeadSearch<null>, ...records: readonly (readonly string[])[]): number | null {
  for (const [at, cells] of records.entries()) if (!search.look(cells, at + 1) || search.head) return at + 1;
  return null;
}

describe('HeadSearch', () => {
  it('finds the header below titles, with its line, its width and its columns', () => {
    const search = searchOf();
    expect(lookAt(search, ['Crime figures'], [], ['Count', 'x', 'Area'])).toBe(3);
    expect(search.head).toMatchObject({ line: 3, width: 3 });
    expect([...search.head!.columns]).toEqual([
      ['area', 2],
      ['count', 0],
    ]);
    expect(search.failure()).toBeNull();
  });

  it('counts as titles the records that hold something', () => {
    const search = searchOf();
    lookAt(search, ['Crime figures'], ['', ' '], ['Year to March', ''], ['Area', 'Count']);
    expect(search.titles).toBe(2);
  });

  it('shows what stands above the header to whoever makes the reader', () => {
    let shown: TableHead | null = null;
    const reader = (head: TableHead) => {
      shown = head;
      return () => accept(null);
    };
    lookAt(searchOf({ reader }), ['Year to March 2014', ''], ['Area', 'Count']);
    expect(shown).toEqual({ preamble: [['Year to March 2014', '']], header: ['Area', 'Count'] });
  });

  it('is over at a header that has a column twice', () => {
    const search = searchOf();
    expect(lookAt(search, ['Area', 'Count', 'count'], ['Area', 'Count'])).toBe(1);
    expect(search.head).toBeNull();
    expect(search.failure()).toMatchObject({
      code: 'duplicate-label',
      line: 1,
      message: 'two columns are called "Count"',
    });
  });

  it('is over where the reader says that the head will not do', () => {
    const search = searchOf({ reader: () => 'the title names no year' });
    expect(lookAt(search, ['Crime'], ['Area', 'Count'])).toBe(2);
    expect(search.head).toBeNull();
    expect(search.failure()).toMatchObject({
      code: 'format-error',
      line: 2,
      message: 'the title names no year',
    });
  });

  it('gives up after so many records', () => {
    const titles = Array.from({ length: HEADER_WITHIN + 5 }, () => ['a title']);
    expect(lookAt(searchOf(), ...titles)).toBe(HEADER_WITHIN);
  });
});

describe('why there is no header', () => {
  it('is that the file holds no records', () => {
    expect(searchOf().failure()).toMatchObject({
      line: 1,
      message: 'the file holds no records',
      hint: expect.stringContaining('Vale Police'),
    });
  });

  it.each([
    ['the record with most of the columns', [['Crime'], ['Area', 'Total'], ['E99000001', '5']], 2, 'count'],
    [
      'the first of several that are as good',
      [
        ['Area', 'x'],
        ['Area', 'y'],
      ],
      1,
      'count',
    ],
    ['the first record, where none has a column', [['Crime'], ['5']], 1, 'area'],
  ])('is told of %s', (_, records, line, role) => {
    const search = searchOf();
    lookAt(search, ...records);
    expect(search.failure()).toMatchObject({
      code: 'missing-label',
      severity: 'error',
      line,
      message: expect.stringContaining(`(${role})`),
    });
  });

  it('says what columns there are, twelve of them at most and none of them at length', () => {
    const search = searchOf();
    lookAt(search, ['a'.repeat(50), '', ...Array.from({ length: 14 }, (_, at) => ` c${at + 1} `)]);
    expect(search.failure()?.message).toBe(
      `no column "Area" (area) in the header; found: ${'a'.repeat(30)}, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11`,
    );
  });

  it('says where the name of a column comes from', () => {
    const byFormat = { area: { name: 'LSOA code', required: true, line: 0, column: 0 } };
    const [named, fixed] = [searchOf(), searchOf({ columns: byFormat })];
    for (const search of [named, fixed]) lookAt(search, ['x']);
    expect(named.failure()?.hint).toContain('line 7 of the configuration');
    expect(fixed.failure()?.hint).toContain('its format fixes the name');
  });
});
