import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { type PartnerFormat, partnerFormats } from '../../../src/model/partner-formats.ts';
import type { SourceSettings } from '../../../src/model/source.ts';
import { readSources } from '../../../src/sources/read-sources.ts';
import { cellsOf, type FormatSample, formatSamples } from '../../support/format-samples.ts';
import { source } from '../../support/sources.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
type Table = readonly (readonly string[])[];

async function read(format: PartnerFormat, content: string | Buffer, changes: Partial<SourceSettings> = {}) {
  const file = folder.write('a.csv', content);
  const settings = source(partnerFormats[format], { id: 'it', file, format, columns: {}, ...changes });
  const { records, balances, issues } = await readSources([settings], folder.path);
  return { said: said(records), balance: balances[0], issues };
}

/** What records say, apart from where in the file it stood. */
function said(records: object): string {
  const place = ['areaColumn', 'firstLine', 'lastLine'];
  return JSON.stringify(records, (key, value) => (place.includes(key) ? undefined : value));
}

const textOf = (table: Table, delimiter = ',', end = '\n') =>
  table.map((cells) => cells.join(delimiter) + end).join('');
const samples = Object.entries(formatSamples) as [PartnerFormat, FormatSample][];

// A file says the same however its columns stand, its names are written and its bytes are packed.
describe.each(samples)('a file of %s', (format, sample) => {
  const { changes } = sample;
  const table = cellsOf(sample);
  const plain = () => read(format, textOf(table), changes);
  const same = async (content: string | Buffer) => {
    const [there, here] = [await plain(), await read(format, content, changes)];
    expect(here.said).toBe(there.said);
  };

  it('is read to the last record', async () => {
    const { balance, issues, said: records } = await plain();
    expect(balance).toMatchObject({ format, read: 2, accepted: 2, rejected: 0, skipped: 0 });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(records).toContain('"it"');
  });

  it('says the same with its columns in any order (property)', async () => {
    const order = fc.shuffledSubarray([...table[0]!.keys()], { minLength: table[0]!.length });
    const check = (at: readonly number[]) =>
      same(textOf(table.map((cells) => at.map((from) => cells[from]!))));
    await fc.assert(fc.asyncProperty(order, check), { numRuns: 8 });
  });

  it.each([
    ['after all others', (cells: readonly string[], cell: string) => [...cells, cell]],
    ['before all others', (cells: readonly string[], cell: string) => [cell, ...cells]],
  ])('says the same with a column of no concern %s', (_, put) =>
    same(textOf(table.map((cells, at) => put(cells, at === 0 ? 'Officer in charge' : 'PC 123')))),
  );

  it.each([
    ['in capitals', (name: string) => name.toUpperCase()],
    ['in small letters', (name: string) => name.toLowerCase()],
    ['with blanks around', (name: string) => `  ${name} `],
  ])('says the same with its names %s', (_, write) => {
    const [header = [], ...rows] = table;
    return same(textOf([header.map(write), ...rows]));
  });

  it.each([
    ['semicolons', textOf(table, ';')],
    ['tabs', textOf(table, '\t')],
    ['CRLF', textOf(table, ',', '\r\n')],
    ['a byte-order mark', `\uFEFF${textOf(table)}`],
    ['UTF-16', iconv.encode(textOf(table), 'utf-16le', { addBOM: true })],
    ['every cell in quotes', textOf(table.map((cells) => cells.map((cell) => `"${cell}"`)))],
    ['blanks around its cells', textOf(table.map((cells) => cells.map((cell) => ` ${cell} `)))],
  ])('says the same with %s', (_, content) => same(content));

  it('says the same with blank records between, which are skipped', async () => {
    const [header = [], first = [], second = []] = table;
    const blank = header.map(() => '');
    const content = textOf([header, blank, first, blank, [''], second]);
    await same(content);
    expect((await read(format, content, changes)).balance).toMatchObject({
      read: 5,
      accepted: 2,
      skipped: 3,
    });
  });

  it('says nothing of a record that is cut short, and names its line and column', async () => {
    const [header = [], first = [], second = []] = table;
    const found = await read(format, textOf([header, first, second.slice(0, -1), second]), changes);
    expect(found.said).toBe((await plain()).said);
    expect(found.balance).toMatchObject({ read: 3, accepted: 2, rejected: 1 });
    const errors = found.issues.filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([{ code: 'missing-cell', line: 3, column: header.length }]);
  });

  it.each([
    ['blank', ''],
    ['not what it should be', '???'],
  ])('counts every record, and names the place of what is wrong, with any one cell %s', async (_, cell) => {
    const [header = [], first = [], second = []] = table;
    for (const at of header.keys()) {
      const { balance, issues } = await read(format, textOf([header, first.with(at, cell), second]), changes);
      const { accepted = 0, rejected = 0, skipped = 0 } = balance ?? {};
      expect([accepted + rejected + skipped, accepted > 0], header[at]).toEqual([2, true]);
      const errors = issues.filter(({ severity }) => severity === 'error');
      expect(errors.length, header[at]).toBe(rejected);
      for (const { line, column } of errors)
        expect([line, column ?? at + 1], header[at]).toEqual([2, at + 1]);
    }
  });

  it('is refused with one of its columns twice', async () => {
    const found = await read(format, textOf(table.map((cells) => [...cells, ...cells])), changes);
    expect(found.balance).toBeUndefined();
    expect(found.issues).toMatchObject([{ code: 'duplicate-label', line: 1 }]);
  });
});
