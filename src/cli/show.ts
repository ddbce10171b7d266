import type { Assessment } from '../model/assessment.ts';
import { findingsList } from '../report/terminal/findings-list.ts';
import { indicatorTable } from '../report/terminal/indicator-table.ts';
import { rankingTable } from '../report/terminal/ranking-table.ts';
import { toResults } from '../report/to-results.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { makeSoundAssessment } from './make-assessment.ts';
import type { GlobalOptions } from './options.ts';
import { toJson } from './output-files.ts';
import { createScreen, type Screen } from './screen.ts';

type Section = (assessment: Assessment, screen: Screen) => string;

/** Sections that can be shown on their own. */
export const sections: Readonly<Record<string, Section>> = {
  findings: ({ findings }, { width }) => findingsList(findings, 'findings', width),
  indicators: (assessment, { palette }) => indicatorTable(assessment, palette),
  ranking: (assessment, { palette, width }) => rankingTable(assessment, palette, width),
  places: ({ findings }, { width }) => findingsList(findings, 'places', width),
  gaps: ({ findings }, { width }) => findingsList(findings, 'gaps', width),
};

/** `assess show SECTION`: one section in the terminal. */
export async function show(name: string, options: GlobalOptions): Promise<ExitCode> {
  const screen = createScreen(options);
  const section = Object.hasOwn(sections, name) ? sections[name] : undefined;
  if (!section) {
    screen.warn(`assess show: there is no section "${name}". Use: ${Object.keys(sections).join(', ')}.`);
    return exitCodes.usage;
  }
  const made = await makeSoundAssessment(options, screen);
  if (!made.ok) return made.exit;
  if (options.json) screen.result(toJson(asJson(name, made.assessment)).trimEnd());
  else screen.result(section(made.assessment, screen) || `Nothing to show under ${name}.`);
  return exitCodes.done;
}

function asJson(name: string, assessment: Assessment): unknown {
  const { findings, indicators, measures, ranking } = toResults(assessment);
  if (name === 'ranking') return { ranking };
  if (name === 'indicators') return { indicators, measures: measures.filter((one) => one.kind === 'level') };
  return { findings: findings.filter((one) => one.section === name) };
}
