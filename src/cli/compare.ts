import { compareRuns } from '../compare/compare-runs.ts';
import type { RunComparison } from '../model/run-comparison.ts';
import type { CompareDocument } from '../report/schemas/compare.ts';
import { compareTable } from '../report/terminal/compare-table.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { GlobalOptions } from './options.ts';
import { toJson } from './outputs/output-files.ts';
import { readResults } from './recorded/read-results.ts';
import { recordedRun } from './recorded/recorded-run.ts';
import { createScreen } from './screen.ts';

/** `assess compare OLD NEW`: what changed between two runs of one area, and why. Differences are no failure. */
export async function compare(before: string, after: string, options: GlobalOptions): Promise<ExitCode> {
  const screen = createScreen(options);
  const refuse = (message: string) => {
    screen.warn(`assess compare: ${message}`);
    return exitCodes.usage;
  };
  const [old, fresh] = [readResults(before), readResults(after)];
  if (!old.ok) return refuse(old.message);
  if (!fresh.ok) return refuse(fresh.message);
  const compared = compareRuns(recordedRun(old.results), recordedRun(fresh.results));
  if (!compared.ok) return refuse(compared.message);
  const { comparison } = compared;
  screen.result(
    options.json
      ? toJson(documentOf(comparison)).trimEnd()
      : compareTable(comparison, screen.palette, screen.width),
  );
  return exitCodes.done;
}

function documentOf(comparison: RunComparison): CompareDocument {
  const { area, before, after, candidates, crossed, targets, methodChanges, notes } = comparison;
  return {
    schemaVersion: 1,
    area,
    before,
    after,
    candidates: [...candidates],
    crossed: [...crossed],
    targets: [...targets],
    methodChanges: [...methodChanges],
    notes: [...notes],
  };
}
