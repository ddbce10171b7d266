import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableQuery } from '../../../src/sources/table/table-query.ts';
import { TableReading } from '../../../src/sources/table/table-reading.ts';
import { accept, type RowReader, reject, skip } from '../../../src/sources/values/row.ts';
import { columns, source } from '../../support/sources.ts';

const odd = { code: 'odd', role: 'count', message: 'odd', hint: 'Look.' };

/** Takes whole numbers; `skip` is skipped, `odd` is taken with a warning, `gone` is rejected but leaves `0` behind. */
const reader: RowReader<string> = (row) => {
  const text = row.text('count') ?? '';
  if (text === 'skip') return skip(text, odd);
  if (text === 'odd') return accept(text, odd, { ...odd, code: 'odder', role: 'area' });
  if (text === 'gone') return { ...reject('gone', 'count', 'gone', 'Find it.'), remains: '0' };
  return /^\d+$/.test(text) ? accept(text) : reject('type-error', 'count', 'no number', 'Supply one.');
};

const HEADER = ['area', 'x', 'count'];
const NOTE = ['Source: Vale Police'];

/** Reads records that each stand on one line, from line 1 on. */
function readingOf(records: readonly (readonly string[])[], changes: Partial<TableQuery<string>> = {}) {
  const taken: string[] = [];
  const reading = new TableReading<string>({
    root: '.',
    file: 'crime.csv',
    source: source('counts'),
    columns: columns({ area: 'area', count: 'count' }),
    reader: () => reader,
    take: (record, line) => taken.push(`${line} ${record}`),
    ...changes,
  });
  const read = records.findIndex((cells, at) => !reading.add(cells, at + 1));
  const failure = reading.failure(null);
  const places = reading.issues().map(({ code, line, column }) => `${code} ${line}:${column}`);
  return { reading, failure, places, taken, stoppedAt: read === -1 ? null : read + 1 };
}

describe('TableReading', () => {
  it('gives every record to the reader and tells on which line it stood', () => {
    const { taken, reading, places } = readingOf([HEADER, ['a', '', '5'], ['b', '', '7']]);
    expect(taken).toEqual(['2 5', '3 7']);
    expect(reading.counts).toEqual({ read: 2, accepted: 2, rejected: 0, skipped: 0 });
    expect(places).toEqual([]);
  });

  it.each([
    ['a blank record', ['', '', ''], { skipped: 1 }, []],
    ['a record that the reader skips', ['a', '', 'skip'], { skipped: 1 }, ['odd 3:3']],
    ['a record that the reader rejects', ['a', '', 'x'], { rejected: 1 }, ['type-error 3:3']],
    ['a record taken with warnings', ['a', '', 'odd'], { accepted: 2 }, ['odd 3:3', 'odder 3:1']],
    ['a short record', ['a', ''], { rejected: 1 }, ['missing-cell 3:3']],
    ['a long record', ['a', '', '5', '6'], { rejected: 1 }, ['extra-cell 3:4']],
  ])('counts %s once', (_, cells, counts, issues) => {
    const { reading, places } = readingOf([HEADER, ['a', '', '5'], cells]);
    expect(reading.counts).toEqual({ read: 2, accepted: 1, rejected: 0, skipped: 0, ...counts });
    expect(places).toEqual(issues);
  });

  it('takes what remains of a rejected record, and still counts it as rejected', () => {
    const { reading, taken } = readingOf([HEADER, ['a', '', 'gone'], ['b', '', '5']]);
    expect(taken).toEqual(['2 0', '3 5']);
    expect(reading.counts).toMatchObject({ read: 2, accepted: 1, rejected: 1 });
  });

  it('skips notes under the table', () => {
    const { reading, places } = readingOf([HEADER, ['a', '', '5'], NOTE, NOTE]);
    expect(reading.counts).toEqual({ read: 3, accepted: 1, rejected: 0, skipped: 2 });
    expect(places).toEqual(['footnotes 3:null']);
  });

  it('rejects what looked like a note once a good record follows it', () => {
    const { reading, places } = readingOf([HEADER, NOTE, ['a', '', '5']]);
    expect(reading.counts).toEqual({ read: 2, accepted: 1, rejected: 1, skipped: 0 });
    expect(places).toEqual(['missing-cell 2:2']);
  });

  it('holds records to the width of the first where the header has columns beyond all of them', () => {
    const wide = [...HEADER, 'y', 'z'];
    const { reading, places } = readingOf([wide, ['a', '', '5'], ['b', '', '6', '7', '8']]);
    expect(reading.counts).toMatchObject({ accepted: 1, rejected: 1 });
    expect(places).toEqual(['extra-cell 3:4', 'missing-cell 1:null']);
  });

  it('stops at a quote that swallowed records, and says on which line', () => {
    const swallowed = 'x\nb,2,3,4\nc,2,3,4';
    const reading = readingOf([['area', 'x', 'count', 'y']]).reading;
    expect(reading.add(['a', swallowed, '5', ''], 2, 2)).toBe(false);
    expect(reading.failure(null)).toMatchObject({ code: 'format-error', line: 2 });
  });

  it('names the fault of the bytes before any other', () => {
    const { reading } = readingOf([['no header']]);
    const fault = { code: 'encoding-error', line: 5, message: 'a NUL' } as const;
    expect(reading.failure(fault)).toMatchObject({ code: 'encoding-error', line: 5 });
  });

  it.each([
    ['without a header', [['a', '5']], 'missing-label', null],
    ['with a column twice', [['area', 'count', 'count']], 'duplicate-label', 1],
    ['with a header alone', [HEADER], 'format-error', null],
    ['of blank records and notes', [HEADER, ['', '', ''], NOTE], 'format-error', null],
  ])('fails for a file %s', (_, records, code, stoppedAt) => {
    const read = readingOf(records);
    expect(read.failure).toMatchObject({ code, severity: 'error' });
    expect(read.stoppedAt).toBe(stoppedAt);
  });

  it('does not fail for a file whose records are all rejected', () => {
    expect(readingOf([HEADER, ['a', '', 'x']]).failure).toBeNull();
  });

  it('keeps read = accepted + rejected + skipped for any records', () => {
    const record = fc.constantFrom(
      ['a', '', '5'],
      ['a', '', 'x'],
      ['a', '', 'skip'],
      ['a', '', 'gone'],
      ['', '', ''],
      [''],
      ['a', '5'],
      NOTE,
      ['Fraud is left out', 'see the note'],
    );
    fc.assert(
      fc.property(fc.array(record, { maxLength: 30 }), (records) => {
        const { reading, failure } = readingOf([HEADER, ['a', '', '5'], ...records]);
        const { read, accepted, rejected, skipped } = reading.counts;
        expect(failure).toBeNull();
        expect(read).toBe(records.length + 1);
        expect(accepted + rejected + skipped).toBe(read);
      }),
    );
  });
});
