import { resolve } from 'node:path';
import { issueList, issueSummary } from '../report/terminal/issue-list.ts';
import { sourceTable } from '../report/terminal/source-table.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { exitFor, ISSUES_SHOWN, makeAssessment } from './make-assessment.ts';
import type { GlobalOptions } from './options.ts';
import { checkDocument, toJson } from './output-files.ts';
import { createScreen } from './screen.ts';
import { tryWrite } from './try-write.ts';

/** `assess check`: the configuration and every source, with the balance of records and every issue. */
export async function check(options: GlobalOptions): Promise<ExitCode> {
  const screen = createScreen(options);
  const made = await makeAssessment(options, screen);
  if (!made.ok) return made.exit;
  const { assessment } = made;
  const text = toJson(checkDocument(assessment));
  const written = !options.out || tryWrite(resolve(options.out), [{ file: 'check.json', text }], screen);
  if (options.json) screen.result(text.trimEnd());
  else {
    const limit = options.verbose ? Number.POSITIVE_INFINITY : ISSUES_SHOWN;
    const { issues, sources } = assessment;
    const parts = [
      sourceTable(sources, screen.palette, screen.width),
      issueList(issues, screen.palette, screen.width, limit),
      issueSummary(issues),
    ];
    screen.result(parts.filter((part) => part !== '').join('\n\n'));
  }
  const exit = exitFor(assessment, options);
  return written || exit !== exitCodes.done ? exit : exitCodes.problems;
}
