import type { Issue } from '../model/issue.ts';
import type { Risk, RiskRecord } from '../model/registers/risk.ts';
import type { Settings } from '../model/settings.ts';
import { atRecord } from './register-issue.ts';

/** What can hardly be meant in a risk register: a risk that action makes larger, and one reference for two risks. */
export function riskDoubts(
  risks: readonly Risk[],
  records: readonly RiskRecord[],
  settings: Settings,
): readonly Issue[] {
  return records.flatMap((record, at) => [
    ...grown(risks[at]!, record, settings),
    ...repeated(record, records.slice(0, at), settings),
  ]);
}

function grown({ inherent, residual }: Risk, { origin, ...record }: RiskRecord, settings: Settings) {
  if (!inherent || !residual || residual.score <= inherent.score) return [];
  const found = {
    code: 'risk-residual',
    severity: 'warning' as const,
    message: `a risk scores ${inherent.score} before action and ${residual.score} after it: action should not make it larger`,
    hint: 'Look whether the grades before and after action are the wrong way round.',
  };
  return [atRecord(origin, record.residual.statedColumn, settings, found)];
}

function repeated(
  { reference, origin }: RiskRecord,
  before: readonly RiskRecord[],
  settings: Settings,
): readonly Issue[] {
  const first = before.find((one) => reference !== null && one.reference === reference);
  if (!first) return [];
  const found = {
    code: 'risk-reference',
    severity: 'warning' as const,
    message: `${reference} is the reference of the risk on line ${first.origin.firstLine} too`,
    hint: 'Give each risk a reference of its own: both are listed.',
  };
  return [atRecord(origin, null, settings, found)];
}
