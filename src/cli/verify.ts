import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { assess } from '../assess.ts';
import { loadAssessment } from '../config/load.ts';
import type { Assessment } from '../model/assessment.ts';
import { plainText } from '../report/plain-text.ts';
import { type RunDocument, runSchema } from '../report/schemas/run.ts';
import { issueList } from '../report/terminal/issue-list.ts';
import type { OutputFile } from '../report/write.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { GlobalOptions } from './options.ts';
import { outputFiles, toJson } from './outputs/output-files.ts';
import { kindOf } from './outputs/output-kinds.ts';
import { countNumbers, jsonDifferences, lineDifferences } from './recorded/differences.ts';
import { createScreen } from './screen.ts';

/** Differences listed for each file. */
const LISTED = 20;

/** `assess verify RUN`: runs again from the recorded inputs and compares every hash, number and byte. */
export async function verify(run: string, options: GlobalOptions): Promise<ExitCode> {
  const screen = createScreen(options);
  const found = readRun(run);
  if (typeof found === 'string') {
    screen.warn(`assess verify: ${found}`);
    return exitCodes.usage;
  }
  const { folder, document } = found;
  const loaded = loadAssessment(join(folder, document.configuration.file), process.cwd());
  if (!loaded.ok) {
    screen.warn(issueList(loaded.issues, screen.errorPalette, screen.width));
    return exitCodes.usage;
  }
  const assessment = await assess({ ...loaded.settings, asOf: document.asOf }, loaded.root);
  const every = outputFiles(assessment);
  const outputs = every.filter(({ file }) => isOfRun(file, document));
  const differences = [
    ...(loaded.sha256 === document.configuration.sha256
      ? []
      : [`${document.configuration.file}: the configuration has changed`]),
    ...inputDifferences(document, assessment),
    ...outputs.flatMap((output) => outputDifferences(output, folder, document)),
    ...document.outputs
      .filter((recorded) => !outputs.some((output) => output.file === recorded.file))
      .map((recorded) => `${recorded.file}: recorded, but not made any more`),
  ].map(plainText);
  if (options.json) screen.result(toJson({ verified: differences.length === 0, differences }).trimEnd());
  else screen.result(differences.length === 0 ? verified(outputs, document) : differences.join('\n'));
  if (assessment.unread.length > 0) return exitCodes.unread;
  return differences.length === 0 ? exitCodes.done : exitCodes.problems;
}

/** A run that was asked for some kinds of output wrote no other, and is held to what it wrote. */
function isOfRun(file: string, { outputs }: RunDocument): boolean {
  return outputs.length === 0 || outputs.some((one) => kindOf(one.file) === kindOf(file));
}

function verified(outputs: readonly OutputFile[], document: RunDocument): string {
  const results = outputs.find((output) => output.file === 'results.json');
  const numbers = results
    ? `, ${countNumbers(JSON.parse(results.text))} numbers in results.json among them`
    : '';
  return `Verified: ${document.inputs.length} inputs and ${outputs.length} outputs are the same${numbers}.`;
}

function readRun(run: string): { readonly folder: string; readonly document: RunDocument } | string {
  const path = resolve(run);
  const file = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? join(path, 'run.json') : path;
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    return `there is no run.json at ${run}. Name the folder that assess run wrote.`;
  const parsed = runSchema.safeParse(parseJson(readFileSync(file, 'utf8')));
  if (!parsed.success)
    return `${run} is not the run.json of a run (schema version 1). Name the folder that assess run wrote.`;
  return { folder: dirname(file), document: parsed.data };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function inputDifferences(document: RunDocument, { sources }: Assessment): readonly string[] {
  const key = (one: { source: string; file: string }) => `${one.source}\n${one.file}`;
  const now = new Map(sources.map((source) => [key({ source: source.id, file: source.file }), source]));
  const recorded = new Set(document.inputs.map(key));
  return [
    ...document.inputs.flatMap((input) => {
      const current = now.get(key(input));
      if (!current) return [`${input.file}: this input could not be read again`];
      return current.sha256 === input.sha256 ? [] : [`${input.file}: the input has changed (SHA-256)`];
    }),
    ...sources
      .filter((source) => !recorded.has(key({ source: source.id, file: source.file })))
      .map((source) => `${source.file}: an input that the run did not have`),
  ];
}

function outputDifferences(output: OutputFile, folder: string, document: RunDocument): readonly string[] {
  const path = join(folder, output.file);
  const recorded = document.outputs.find((one) => one.file === output.file);
  if (!recorded) return [`${output.file}: made now, but not by the run`];
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return [`${output.file}: the output is gone`];
  const text = readFileSync(path, 'utf8');
  const sha256 = createHash('sha256').update(text).digest('hex');
  const edited =
    sha256 === recorded.sha256 ? [] : [`${output.file}: changed since the run wrote it (SHA-256)`];
  if (text === output.text) return edited;
  const before = output.file.endsWith('.json') ? parseJson(text) : null;
  const found =
    before === null
      ? lineDifferences(text, output.text, LISTED)
      : jsonDifferences(before, JSON.parse(output.text), LISTED);
  const shown = found.length > 0 ? found : ['the same values are written differently'];
  return [...edited, ...shown.map((difference) => `${output.file}: ${difference}`)];
}
