import type { Assessment } from '../../model/assessment.ts';
import { evidenceTable } from './evidence-table.ts';
import { indicatorsTable } from './indicators-table.ts';
import { issuesTable } from './issues-table.ts';
import { ledgerTable } from './ledger-table.ts';
import { measuresTable } from './measures-table.ts';
import { observationsTable } from './observations-table.ts';
import { rankingTable } from './ranking-table.ts';
import { registerTables } from './register-tables.ts';
import { sensitivityTable } from './sensitivity-table.ts';

/** The tidy tables of a run, by file name. Every row can be traced to file and line. */
export function csvTables(assessment: Assessment): ReadonlyMap<string, string> {
  return new Map([
    ['csv/observations.csv', observationsTable(assessment)],
    ['csv/measures.csv', measuresTable(assessment)],
    ['csv/evidence.csv', evidenceTable(assessment)],
    ['csv/ranking.csv', rankingTable(assessment)],
    ['csv/sensitivity.csv', sensitivityTable(assessment)],
    ['csv/ledger.csv', ledgerTable(assessment)],
    ['csv/indicators.csv', indicatorsTable(assessment)],
    ['csv/issues.csv', issuesTable(assessment)],
    ...registerTables(assessment),
  ]);
}
