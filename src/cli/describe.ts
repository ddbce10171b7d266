import { resolve } from 'node:path';
import type { FileDescription, UnreadableFile } from '../model/description.ts';
import { plainText } from '../report/plain-text.ts';
import { describedFile } from '../report/terminal/describe/describe-file.ts';
import { sourceYaml } from '../report/terminal/describe/describe-yaml.ts';
import { formatList } from '../report/terminal/format-list.ts';
import { wrap } from '../report/terminal/wrap.ts';
import { describeFile } from '../sources/describe/describe.ts';
import { formatTitles } from '../sources/describe/matching-formats.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { GlobalOptions } from './options.ts';
import { toJson } from './outputs/output-files.ts';
import { createScreen, type Screen } from './screen.ts';
import { guessSource } from './start/guess-source.ts';

export interface DescribeOptions extends GlobalOptions {
  readonly formats?: boolean;
  readonly yaml?: boolean;
  readonly sheet?: string;
}

/** Text for people stays within what every terminal shows. */
const WIDEST = 80;

/** `assess describe FILE...`: what is in the files, without any configuration. Writes nothing. */
export async function describe(files: readonly string[], options: DescribeOptions): Promise<ExitCode> {
  const screen = createScreen(options);
  const width = Math.min(screen.width, WIDEST);
  if (options.formats) {
    const formats = formatTitles();
    screen.result(options.json ? document({ formats }) : formatList(formats, screen.palette, width));
    return exitCodes.done;
  }
  if (files.length === 0) {
    screen.warn('assess describe: name the files to describe, or use --formats to list the partner formats.');
    return exitCodes.usage;
  }
  const described = await Promise.all(
    files.map(async (file) => onlySheet(await describeFile(resolve(file), file), options.sheet)),
  );
  const unread = described.filter((one) => !one.ok);
  if (options.json) screen.result(document({ files: described }));
  else {
    const known = described.filter((one) => one.ok);
    const parts = known.map((one) =>
      options.yaml ? yamlOf(one) : describedFile(one, screen.palette, width, options.sheet !== undefined),
    );
    if (parts.length > 0) screen.result(parts.join('\n\n'));
    if (!options.yaml && known.length > 0)
      screen.tell('assess describe --yaml FILE prints a source block for assessment.yaml.');
    for (const one of unread) tellUnread(one, screen, width);
  }
  return unread.length > 0 ? exitCodes.unread : exitCodes.done;
}

function document(content: object): string {
  return toJson({ schemaVersion: 1, ...content }).trimEnd();
}

type Described = FileDescription | UnreadableFile;

function onlySheet(described: Described, sheet: string | undefined): Described {
  if (!described.ok || sheet === undefined) return described;
  const plain = (name: string) => name.trim().toLowerCase();
  const tables = described.tables.filter(
    (table) => table.sheet !== null && plain(table.sheet) === plain(sheet),
  );
  if (tables.length > 0) return { ...described, tables };
  const names = described.tables.flatMap((table) =>
    table.sheet === null ? [] : [`"${table.sheet.trim()}"`],
  );
  const there = names.length > 0 ? `there are: ${names.join(', ')}` : 'the file is no workbook';
  const message = `there is no sheet "${sheet}" with something in; ${there}`;
  return { ok: false, file: described.file, code: 'missing-sheet', line: null, message };
}

function yamlOf({ file, tables }: FileDescription): string {
  return tables.map((table) => sourceYaml(guessSource(file, table, tables.length))).join('\n');
}

function tellUnread({ file, line, message }: UnreadableFile, screen: Screen, width: number): void {
  const place = line === null ? plainText(file) : `${plainText(file)}:${line}`;
  const text = wrap(`${place}  ${plainText(message)}`, width, ' '.repeat(9));
  screen.warn(`${screen.errorPalette.error('error')}    ${text}`);
}
