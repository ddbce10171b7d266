import type { Assessment } from '../../model/assessment.ts';
import { evidenceTable } from './evidence-table.ts';
import { indicatorsTable } from './indicators-table.ts';
import { issuesTable } from './issues-table.ts';
import { measuresTable } from './measures-table.ts';
import { observationsTable } from './observations-table.ts';
import { rankingTable } from './ranking-table.ts';

/** The tidy tables of a run, by file name. Every row can be traced to file and line. */
export function csvTables(assessment: Assessment): ReadonlyMap<string, string> {
  return new Map([
    ['csv/observations.csv', observationsTable(assessment)],
    ['csv/measures.csv', measuresTable(assessment)],
    ['csv/evidence.csv', evidenceTable(assessment)],
    ['csv/ranking.csv', rankingTable(assessment)],
    ['csv/indicators.csv', indicatorsTable(assessment)],
    ['csv/issues.csv', issuesTable(assessment)],
  ]);
}
