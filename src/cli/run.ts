import { relative, resolve, sep } from 'node:path';
import type { Assessment } from '../model/assessment.ts';
import { dataOwners } from '../report/data-owners.ts';
import { plainText } from '../report/plain-text.ts';
import { preparedBy } from '../report/prepared-by.ts';
import type { RunDocument } from '../report/schemas/run.ts';
import { findingsList } from '../report/terminal/findings-list.ts';
import { issueList, issueSummary } from '../report/terminal/issue-list.ts';
import { ledgerLine } from '../report/terminal/ledger-line.ts';
import { rankingTable } from '../report/terminal/ranking-table.ts';
import { wrap } from '../report/terminal/wrap.ts';
import { describeFile, type OutputFile } from '../report/write.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { makeSoundAssessment } from './make-assessment.ts';
import type { GlobalOptions } from './options.ts';
import { outputFiles, toJson } from './outputs/output-files.ts';
import { kindOf, outputKindsOf } from './outputs/output-kinds.ts';
import { tryWrite } from './outputs/try-write.ts';
import { createScreen, type Screen } from './screen.ts';
import { packageInfo } from './version.ts';

export interface RunOptions extends GlobalOptions {
  readonly dryRun?: boolean;
  /** Kinds of output, separated by commas; every kind when left out. */
  readonly only?: string;
}

/** `assess run`: check, compute, rank, write every output. Nothing is written over older outputs when figures are in doubt. */
export async function run(options: RunOptions): Promise<ExitCode> {
  const screen = createScreen(options);
  const kinds = outputKindsOf(options.only);
  if (typeof kinds === 'string') {
    screen.warn(`assess run: ${kinds}`);
    return exitCodes.usage;
  }
  const started = performance.now();
  const made = await makeSoundAssessment(options, screen);
  if (!made.ok) return made.exit;
  const { assessment, loaded } = made;
  const assessed = performance.now();
  const folder = options.out
    ? resolve(options.out)
    : resolve(loaded.root, 'out', assessment.settings.period.label.replaceAll(' ', '-'));
  const every = outputFiles(assessment);
  const outputs = every.filter(({ file }) => kinds.includes(kindOf(file)));
  const runFile = {
    file: 'run.json',
    text: toJson(
      runDocument(assessment, outputs, {
        configuration: { file: slashed(relative(folder, loaded.file)), sha256: loaded.sha256 },
        milliseconds: {
          assess: Math.round(assessed - started),
          report: Math.round(performance.now() - assessed),
        },
      }),
    ),
  };
  const files = [...outputs, runFile];
  if (!options.dryRun && !tryWrite(folder, files, screen)) return exitCodes.problems;
  const shown = slashed(relative(process.cwd(), folder)) || '.';
  if (options.json) screen.result(every.at(-1)!.text.trimEnd());
  else if (options.quiet) screen.result(shown);
  else screen.result(summary(assessment, screen));
  screen.tell(
    `${issueSummary(assessment.issues)}${assessment.issues.length > 0 ? ' (assess check tells more)' : ''}`,
  );
  screen.tell(`${options.dryRun ? 'Would write' : 'Wrote'} ${files.length} files to ${shown}`);
  if (options.verbose) screen.tell(timing(started, assessed));
  return made.exit;
}

function summary(assessment: Assessment, { palette, width }: Screen): string {
  const { settings } = assessment;
  const issues = assessment.issues.filter((issue) => issue.code === 'mixed-cost-bases');
  return [
    palette.strong(plainText(`${settings.partnership.name}   ${settings.period.label}`)),
    '',
    rankingTable(assessment, palette, width),
    '',
    wrap(plainText(ledgerLine(assessment)), width),
    '',
    findingsList(assessment.findings, 'findings', width),
    ...(issues.length > 0 ? ['', issueList(issues, palette, width)] : []),
    '',
    palette.faint(wrap(plainText(preparedBy(settings)), width)),
  ].join('\n');
}

function runDocument(
  assessment: Assessment,
  outputs: readonly OutputFile[],
  made: Pick<RunDocument, 'configuration' | 'milliseconds'>,
): RunDocument {
  return {
    schemaVersion: 1,
    tool: { ...packageInfo(), node: process.version },
    preparedBy: assessment.settings.partnership.officer,
    dataOwners: [...dataOwners(assessment)],
    configuration: made.configuration,
    asOf: assessment.settings.asOf,
    inputs: assessment.sources.map(({ id, file, bytes, sha256 }) => ({ source: id, file, bytes, sha256 })),
    outputs: outputs.map(describeFile),
    milliseconds: made.milliseconds,
  };
}

function timing(started: number, assessed: number): string {
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(2);
  return `Read and calculated in ${seconds(started, assessed)} s, wrote in ${seconds(assessed, performance.now())} s`;
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
