import type { CriterionId } from '../model/criterion.ts';
import type { Scenario } from '../model/scenario.ts';

type Row = Readonly<Record<string, string>>;

/** The named scenarios of data/scenarios.csv: an empty cell keeps what is in force. */
export function scenariosOf(rows: readonly Row[], criteria: readonly CriterionId[]): readonly Scenario[] {
  return rows.map((row) => ({
    id: row['id'] ?? '',
    name: row['name'] ?? '',
    weights: new Map(
      criteria.flatMap((criterion) => (row[criterion] ? [[criterion, Number(row[criterion])]] : [])),
    ),
    prior: row['prior'] ? Number(row['prior']) : null,
    reason: row['reason'] ?? '',
  }));
}
