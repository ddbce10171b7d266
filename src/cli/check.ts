import { resolve } from 'node:path';
import type { Assessment } from '../model/assessment.ts';
import { junitReport } from '../report/junit.ts';
import { issueList, issueSummary } from '../report/terminal/issue-list.ts';
import { sourceTable } from '../report/terminal/source-table.ts';
import { READ_BY_OWNER } from '../report/write.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { exitFor, ISSUES_SHOWN, makeAssessment } from './make-assessment.ts';
import type { GlobalOptions } from './options.ts';
import { checkDocument, toJson } from './outputs/output-files.ts';
import { rejectFiles } from './outputs/reject-files.ts';
import { tryWrite } from './outputs/try-write.ts';
import { createScreen, type Screen } from './screen.ts';

export const checkFormats = ['text', 'junit'] as const;

export interface CheckOptions extends GlobalOptions {
  readonly format?: (typeof checkFormats)[number];
  readonly writeRejects?: string;
}

/** `assess check`: the configuration and every source, with the balance of records and every issue. */
export async function check(options: CheckOptions): Promise<ExitCode> {
  const screen = createScreen(options);
  if (options.json && options.format === 'junit') {
    screen.warn('assess check: use --json or --format junit, not both.');
    return exitCodes.usage;
  }
  const made = await makeAssessment(options, screen);
  if (!made.ok) return made.exit;
  const { assessment, loaded } = made;
  const text = toJson(checkDocument(assessment));
  const written = !options.out || tryWrite(resolve(options.out), [{ file: 'check.json', text }], screen);
  const kept =
    !options.writeRejects || (await writeRejects(assessment, loaded.root, options.writeRejects, screen));
  if (options.json) screen.result(text.trimEnd());
  else if (options.format === 'junit')
    screen.result(junitReport({ sources: assessment.settings.sources, issues: assessment.issues }));
  else screen.result(checkText(assessment, options, screen));
  const exit = exitFor(assessment, options);
  return (written && kept) || exit !== exitCodes.done ? exit : exitCodes.problems;
}

function checkText(
  { issues, sources }: Assessment,
  { verbose }: CheckOptions,
  { palette, width }: Screen,
): string {
  const limit = verbose ? Number.POSITIVE_INFINITY : ISSUES_SHOWN;
  const parts = [
    sourceTable(sources, palette, width),
    issueList(issues, palette, width, limit),
    issueSummary(issues),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Rejected rows may hold personal data: they are written only when asked for, for nobody else to read. */
async function writeRejects(
  assessment: Assessment,
  root: string,
  folder: string,
  screen: Screen,
): Promise<boolean> {
  const { files, rows, rejected } = await rejectFiles(assessment, root);
  if (!tryWrite(resolve(folder), files, screen, READ_BY_OWNER)) return false;
  const which = rows === rejected ? `${rows}` : `${rows} of ${rejected}`;
  screen.tell(
    rows === 0
      ? 'No rejected records to write.'
      : `Wrote ${which} rejected records to ${folder}, readable by you alone: they may hold personal data.`,
  );
  return true;
}
