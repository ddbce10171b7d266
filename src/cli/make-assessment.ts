import { assess } from '../assess.ts';
import { type Loaded, loadAssessment } from '../config/load.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Issue } from '../model/issue.ts';
import { registerShapes } from '../model/partner-formats.ts';
import type { Settings } from '../model/settings.ts';
import { issueList } from '../report/terminal/issue-list.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { type GlobalOptions, stops } from './options.ts';
import { createProgress } from './progress.ts';
import type { Screen } from './screen.ts';

/** Issues printed before the rest is left to check.json. */
export const ISSUES_SHOWN = 20;

type LoadedSettings = Extract<Loaded, { ok: true }>;

export type Made =
  | {
      readonly ok: true;
      readonly assessment: Assessment;
      readonly loaded: LoadedSettings;
      /** What a command ends with that finds no other fault. */
      readonly exit: ExitCode;
    }
  | { readonly ok: false; readonly exit: ExitCode };

/** What flags put in place of the configuration's settings. A text says why they cannot be used. */
type SettingsChange = (settings: Settings) => Settings | string;

const unchanged: SettingsChange = (settings) => settings;

/** Loads the configuration and works the assessment out; a wrong configuration is told here. */
export async function makeAssessment(
  options: GlobalOptions,
  screen: Screen,
  change: SettingsChange = unchanged,
): Promise<Made> {
  const loaded = loadAssessment(options.config, process.cwd());
  if (!loaded.ok) {
    tellIssues(loaded.issues, options, screen);
    return { ok: false, exit: exitCodes.usage };
  }
  const settings = change(settingsAsOf(loaded.settings, options));
  if (typeof settings === 'string') {
    screen.warn(settings);
    return { ok: false, exit: exitCodes.usage };
  }
  const progress = createProgress(options);
  const assessment = await assess(settings, loaded.root, progress.onFile);
  progress.end();
  return { ok: true, assessment, loaded, exit: exitFor(assessment, options) };
}

/** The day that was asked for, in place of the configuration's. */
function settingsAsOf(settings: Settings, { asOf }: GlobalOptions): Settings {
  return asOf === undefined ? settings : { ...settings, asOf };
}

/**
 * The same, for commands that show figures: when a figure is in doubt at the --fail-on level, they show none. What is
 * wrong in a register leaves every other figure whole: it is told, and the command ends with its exit code.
 */
export async function makeSoundAssessment(
  options: GlobalOptions,
  screen: Screen,
  change: SettingsChange = unchanged,
): Promise<Made> {
  const made = await makeAssessment(options, screen, change);
  if (!made.ok) return made;
  const { exit } = made;
  if (exit === exitCodes.done || isOfRegisters(made.assessment, options)) {
    // Errors that get here stop nothing: the figures are shown, and what is wrong with them is told.
    const errors = made.assessment.issues.filter((issue) => issue.severity === 'error');
    if (errors.length > 0) tellIssues(errors, options, screen);
    return made;
  }
  tellIssues(made.assessment.issues, options, screen);
  screen.warn('Nothing was calculated from these inputs. Correct them, or see all issues with assess check.');
  return { ok: false, exit };
}

/** The exit code that the issues of an assessment call for. */
export function exitFor({ issues, unread }: Assessment, options: GlobalOptions): ExitCode {
  if (unread.length > 0) return exitCodes.unread;
  return issues.some((issue) => stops(issue.severity, options.failOn)) ? exitCodes.problems : exitCodes.done;
}

/** Registers move no score: what is wrong in their files stops nothing else. */
function isOfRegisters({ issues, unread, settings }: Assessment, { failOn }: GlobalOptions): boolean {
  const registers = settings.sources
    .filter(({ shape }) => registerShapes.includes(shape))
    .map(({ id }) => id);
  const stopping = issues.filter(({ severity }) => stops(severity, failOn));
  return unread.length === 0 && stopping.every(({ source }) => source !== null && registers.includes(source));
}

function tellIssues(issues: readonly Issue[], options: GlobalOptions, screen: Screen): void {
  const limit = options.verbose ? Number.POSITIVE_INFINITY : ISSUES_SHOWN;
  screen.warn(issueList(issues, screen.errorPalette, screen.width, limit));
}
