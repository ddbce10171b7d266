import type { Assessment } from '../model/assessment.ts';
import type { ResultsDocument } from '../report/schemas/results.ts';
import { findingsList } from '../report/terminal/findings-list.ts';
import { harmTables } from '../report/terminal/harm-tables.ts';
import { indicatorTable } from '../report/terminal/indicator-table.ts';
import { ledgerTables } from '../report/terminal/ledger-table.ts';
import { rankingTable } from '../report/terminal/ranking-table.ts';
import { sensitivityTables } from '../report/terminal/sensitivity-tables.ts';
import { toResults } from '../report/to-results.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { makeSoundAssessment } from './make-assessment.ts';
import type { GlobalOptions } from './options.ts';
import { toJson } from './output-files.ts';
import { createScreen, type Screen } from './screen.ts';

interface Section {
  /** Empty where there is nothing to show. */
  readonly text: (assessment: Assessment, screen: Screen) => string;
  /** The same from the results document. */
  readonly json: (results: ResultsDocument) => unknown;
}

/** Sections that can be shown on their own. */
export const sections: Readonly<Record<string, Section>> = {
  findings: findingsOf('findings'),
  indicators: {
    text: (assessment, { palette }) => indicatorTable(assessment, palette),
    json: ({ indicators, measures }) => ({
      indicators,
      measures: measures.filter((one) => one.kind === 'level'),
    }),
  },
  ranking: {
    text: (assessment, { palette, width }) => rankingTable(assessment, palette, width),
    json: ({ ranking }) => ({ ranking }),
  },
  sensitivity: {
    text: (assessment, { palette, width }) => sensitivityTables(assessment, palette, width),
    json: ({ sensitivity }) => ({ sensitivity }),
  },
  harm: {
    text: (assessment, { palette, width }) => harmTables(assessment, palette, width),
    json: ({ harm, costCoverage, measures }) => ({
      harm,
      costCoverage,
      measures: measures.filter((one) => one.kind === 'harm'),
    }),
  },
  ledger: {
    text: (assessment, { palette, width }) => ledgerTables(assessment, palette, width),
    json: ({ ledger }) => ({ ledger }),
  },
  places: findingsOf('places'),
  gaps: findingsOf('gaps'),
};

function findingsOf(section: Assessment['findings'][number]['section']): Section {
  return {
    text: ({ findings }, { width }) => findingsList(findings, section, width),
    json: ({ findings }) => ({ findings: findings.filter((one) => one.section === section) }),
  };
}

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
  if (options.json) screen.result(toJson(section.json(toResults(made.assessment))).trimEnd());
  else screen.result(section.text(made.assessment, screen) || `Nothing to show under ${name}.`);
  return exitCodes.done;
}
