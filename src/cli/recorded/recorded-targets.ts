import type { TargetStatus } from '../../model/measures/target-measure.ts';
import { parsePeriod } from '../../model/period.ts';
import type { RecordedTarget } from '../../model/run-comparison.ts';
import type { ResultsDocument } from '../../report/schemas/results.ts';

type Measured = ResultsDocument['measures'][number];

/** The targets of a run: of each indicator and kind the one of the period assessed or, failing that, the latest. */
export function recordedTargets({
  measures,
  indicators,
  period,
  area,
}: ResultsDocument): readonly RecordedTarget[] {
  const own = measures.filter((one) => one.kind === 'target' && one.area === area.code);
  const keys = [...new Set(own.map(keyOf))];
  return keys.flatMap((key) => {
    const all = own.filter((one) => keyOf(one) === key);
    const found = all.find((one) => one.period === period) ?? all.toSorted(byEnd).at(-1);
    const indicator = indicators.find(({ id }) => id === found?.indicator);
    return found && indicator ? [targetOf(found, indicator)] : [];
  });
}

function byEnd(a: Measured, b: Measured): number {
  const endOf = ({ period }: Measured) => parsePeriod(period)?.to ?? 0;
  return endOf(a) - endOf(b);
}

function keyOf({ indicator, about }: Measured): string {
  return `${indicator} ${about['of']}`;
}

function targetOf(
  { about, period }: Measured,
  { id, name, kind }: ResultsDocument['indicators'][number],
): RecordedTarget {
  const actual = about['actual'];
  return {
    indicator: id,
    name,
    kind: String(about['of']),
    period,
    actual: typeof actual === 'number' ? actual : null,
    percent: kind === 'percent' || about['of'] === 'change',
    status: isStatus(about['status']) ? about['status'] : null,
  };
}

function isStatus(value: unknown): value is TargetStatus {
  return value === 'met' || value === 'not-met' || value === 'exceeded';
}
