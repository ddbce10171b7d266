import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../src/sources/bytes/guard.ts';
import { readCsv } from '../../src/sources/table/csv.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();

interface Dialect {
  readonly delimiter: string;
  readonly quoting: 'needed' | 'always';
  readonly end: string;
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

const dialects = fc.record<Dialect>({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  quoting: fc.constantFrom('needed', 'always'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'),
});
/** What cells are made of: plain text, everything that a dialect gives a meaning to, and letters of other scripts. */
const piece = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom('"', '""', ',', ';', '\t', '|', '\n', '\r\n', '\r', ' ', '–', '£', 'é', '€', '', '0', '-'),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const cell = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join('').replaceAll('\0', ''));
const table = fc
  .integer({ min: 1, max: 6 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
  );

function write(rows: readonly (readonly string[])[], { delimiter, quoting, end }: Dialect): string {
  const asCell = (text: string) =>
    quoting === 'always' || /["\r\n]/.test(text) || text.includes(delimiter)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  return rows.map((row) => row.map(asCell).join(delimiter) + end).join('');
}

function encode(text: string, encoding: Dialect['encoding']): Buffer {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text);
    case 'utf-8-bom':
      return Buffer.from(`\uFEFF${text}`);
    default:
      return iconv.encode(text, encoding, { addBOM: encoding !== 'windows-1252' });
  }
}

/** Whether these bytes can mean this text and nothing else. */
function isTelling(text: string, bytes: Buffer, encoding: Dialect['encoding']): boolean {
  if (/^(\uFEFF|PK|%PDF|sep=|\s*<)/i.test(text)) return false;
  if (encoding !== 'windows-1252') return true;
  return iconv.decode(bytes, 'windows-1252') === text && (!isUtf8(bytes) || /^[\0-\x7f]*$/.test(text));
}

describe('a table written in any dialect', () => {
  it('reads back equal, cell by cell', async () => {
    const property = fc.asyncProperty(table, dialects, async (rows, dialect) => {
      const text = write(rows, dialect);
      const bytes = encode(text, dialect.encoding);
      fc.pre(isTelling(text, bytes, dialect.encoding));
      const path = join(folder.path, folder.write('table.csv', bytes));
      const guarded = await inspectFile(path);
      if (!guarded.ok) throw new Error(guarded.message);
      const { encoding, lineEnds } = guarded.inspection;
      const found: (readonly string[])[] = [];
      const lines: number[] = [];
      const fault = await readCsv(
        path,
        { encoding, lineEnds, delimiter: dialect.delimiter },
        (cells, line) => {
          lines.push(line);
          return found.push(cells) > 0;
        },
      );
      expect(fault).toBeNull();
      expect(found).toEqual(rows);
      expect(lines).toEqual(startLines(rows));
    });
    await fc.assert(property, { seed: 11, numRuns: 1000 });
  });
});

/** The physical line that each record starts on: a record has a line more for every break inside its cells. */
function startLines(rows: readonly (readonly string[])[]): readonly number[] {
  let next = 1;
  return rows.map((row) => {
    const start = next;
    next += 1 + row.reduce((sum, text) => sum + (text.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
    return start;
  });
}
