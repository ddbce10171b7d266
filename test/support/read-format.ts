import { readFileSync } from 'node:fs';
import { type PartnerFormat, partnerFormats } from '../../src/model/partner-formats.ts';
import type { SourceSettings } from '../../src/model/source.ts';
import { readSources } from '../../src/sources/read-sources.ts';
import type { SourcesRead } from '../../src/sources/source-reading.ts';
import { SHARED } from './real-data.ts';
import { source } from './sources.ts';
import { temporaryFolder } from './temporary-folder.ts';

type Changes = Partial<SourceSettings>;

/** Reads one file of a partner format under the shared folder, as a configuration would name it. */
export function readShared(format: PartnerFormat, file: string, changes: Changes = {}): Promise<SourcesRead> {
  return readSources([settingsOf(format, file, changes)], SHARED);
}

const folder = temporaryFolder();

/** Reads a text as a file of a partner format. */
export function readText(format: PartnerFormat, text: string, changes: Changes = {}): Promise<SourcesRead> {
  folder.write('a.csv', text);
  return readSources([settingsOf(format, 'a.csv', changes)], folder.path);
}

function settingsOf(format: PartnerFormat, file: string, changes: Changes): SourceSettings {
  return source(partnerFormats[format], { id: 'it', file, format, columns: {}, ...changes });
}

/** The lines of a shared file, split without our reader: for files with no line break inside a cell. */
export function plainLines(file: string): readonly string[] {
  const text = readFileSync(`${SHARED}${file}`, 'utf8').replace(/^\uFEFF/, '');
  return text.split(/\r?\n/).filter((line) => line !== '');
}

/** The cells of a line that holds no comma inside quotes. */
export function plainCells(line: string): readonly string[] {
  return line.split(',').map((cell) => cell.replace(/^"|"$/g, ''));
}

/** What the issue list and the balance must both say: the first file's counts. */
export function countsOf({ balances }: SourcesRead): readonly number[] {
  return balances.flatMap(({ read, accepted, rejected, skipped }) => [read, accepted, rejected, skipped]);
}
