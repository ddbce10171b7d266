import { lstatSync, mkdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { CONFIG_NAME } from '../config/load.ts';
import type { FileDescription } from '../model/description.ts';
import { didYouMean } from '../model/nearest-word.ts';
import { plainText } from '../report/plain-text.ts';
import type { OutputFile } from '../report/write.ts';
import { describeFile } from '../sources/describe/describe.ts';
import { type Example, exampleFiles, examples } from './examples.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { GlobalOptions } from './options.ts';
import { toJson } from './outputs/output-files.ts';
import { tryWrite } from './outputs/try-write.ts';
import { createScreen, type Screen } from './screen.ts';
import { firstConfiguration } from './start/first-configuration.ts';
import { guessSource } from './start/guess-source.ts';

export interface InitOptions extends GlobalOptions {
  readonly example?: string;
  readonly from?: readonly string[];
}

const IGNORE = '.gitignore';
/** Partners' files may hold personal data, and outputs can be made again: neither goes into a repository by itself. */
const ignored = 'input/\nout/\n';

type Content =
  | { readonly ok: true; readonly files: readonly OutputFile[] }
  | { readonly ok: false; readonly exit: ExitCode; readonly messages: readonly string[] };

/** `assess init [DIR]`: a folder to start an assessment in. What is there already is never written over. */
export async function init(dir: string | undefined, options: InitOptions): Promise<ExitCode> {
  const screen = createScreen(options);
  const folder = resolve(dir ?? '.');
  const content = await contentOf(folder, options);
  if (!content.ok) return refuse(content.exit, content.messages, screen);
  const inTheWay = content.files.map(({ file }) => file).filter((file) => isThere(join(folder, file)));
  if (inTheWay.length > 0)
    return refuse(
      exitCodes.usage,
      [`${inTheWay.join(', ')} is there already, and nothing is written over. Name another folder.`],
      screen,
    );
  const files = [
    ...content.files,
    ...(isThere(join(folder, IGNORE)) ? [] : [{ file: IGNORE, text: ignored }]),
  ];
  if (!tryWrite(folder, files, screen)) return exitCodes.problems;
  mkdirSync(join(folder, 'input'), { recursive: true });
  tell(folder, files, screen, options);
  return exitCodes.done;
}

async function contentOf(folder: string, { example, from }: InitOptions): Promise<Content> {
  if (example !== undefined && from !== undefined)
    return unusable('use --example NAME or --from FILE, not both.');
  if (example !== undefined) return exampleContent(example);
  const described = await Promise.all((from ?? []).map((file) => describeFile(resolve(file), file)));
  const unread = described.flatMap((one) =>
    one.ok ? [] : [`${one.file}${one.line === null ? '' : `:${one.line}`}: ${one.message}`],
  );
  if (unread.length > 0) return { ok: false, exit: exitCodes.unread, messages: unread };
  const known = described.filter((one) => one.ok);
  const guesses = known.flatMap(({ file, tables }) =>
    tables.map((table) => guessSource(fromFolder(folder, file), table, tables.length)),
  );
  return { ok: true, files: [{ file: CONFIG_NAME, text: firstConfiguration(guesses, areaIn(known)) }] };
}

function exampleContent(name: string): Content {
  if (isExample(name)) return { ok: true, files: exampleFiles(name) };
  return unusable(`there is no example "${name}".${didYouMean(name, examples)} Use: ${examples.join(', ')}.`);
}

function isExample(name: string): name is Example {
  return examples.some((one) => one === name);
}

function unusable(message: string): Content {
  return { ok: false, exit: exitCodes.usage, messages: [message] };
}

/** A file is named as it lies, seen from the configuration: nothing is copied. */
function fromFolder(folder: string, file: string): string {
  return relative(folder, resolve(file)).split(sep).join('/');
}

/** Codes of the kinds of area that a partnership covers. */
const localCode = /^(E0[6-9]|W06)\d{6}$/;

/** The first code of a district, unitary or borough that the files show, in their order. */
function areaIn(files: readonly FileDescription[]): string | null {
  const shown = files.flatMap(({ tables }) =>
    tables.flatMap(({ columns }) => columns.flatMap(({ examples: some }) => some)),
  );
  return shown.find((text) => localCode.test(text)) ?? null;
}

/** A link that leads nowhere is in the way as well; under a file nothing can be, and the writing says so. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function refuse(exit: ExitCode, messages: readonly string[], screen: Screen): ExitCode {
  for (const message of messages) screen.warn(plainText(`assess init: ${message}`));
  return exit;
}

function tell(folder: string, files: readonly OutputFile[], screen: Screen, { json }: InitOptions): void {
  const shown = relative(process.cwd(), folder).split(sep).join('/') || '.';
  const names = [...files.map(({ file }) => file), 'input/'];
  if (json) screen.result(toJson({ schemaVersion: 1, folder: shown, files: names }).trimEnd());
  else screen.result(plainText(shown));
  screen.tell(`Made ${names.join(', ')}. Next: assess check -c ${join(shown, CONFIG_NAME)}`);
}
