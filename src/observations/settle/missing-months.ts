import type { Area } from '../../model/area.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import { month, type Period } from '../../model/period.ts';
import type { CountRecord, IndicatorRecord } from '../../model/source.ts';
import type { AreaIndex } from '../areas/area-index.ts';

type Monthly = CountRecord | IndicatorRecord;

/** Gaps told one by one for each source; past this, one issue says how many more there are. */
export const GAPS_LISTED = 50;
const NAMES_SHOWN = 4;

interface Series {
  readonly source: string;
  readonly file: string;
  readonly area: Area;
  readonly category: string;
  readonly months: Set<number>;
  readonly firstLine: number;
}

interface Gap extends Series {
  readonly missing: readonly number[];
  readonly categories: string[];
}

/**
 * Months that a monthly series skips between the first and the last month of its source. A month that is not there is
 * unknown, never 0: what is added up over it stays incomplete. Only figures that some indicator is made of are looked at.
 */
export function missingMonths(
  records: readonly Monthly[],
  indicators: readonly Indicator[],
  index: AreaIndex,
): readonly Issue[] {
  const covered = new Map<string, { first: number; last: number }>();
  const series = new Map<string, Series>();
  for (const record of records) {
    if (record.period.kind !== 'month') continue;
    widen(covered, record.origin.source, record.period);
    const area = index.match(record.area, record.areaName);
    if (area && isUsed(record, indicators)) addMonth(series, record, area);
  }
  const gaps = together([...series.values()].flatMap((one) => gapIn(one, covered)));
  return [...covered.keys()].flatMap((source) => tell(gaps.filter((gap) => gap.source === source)));
}

function isUsed({ origin, category }: Monthly, indicators: readonly Indicator[]): boolean {
  return indicators.some(
    ({ sources, categories }) => sources.includes(origin.source) && categories.includes(category),
  );
}

function widen(
  covered: Map<string, { first: number; last: number }>,
  source: string,
  { from, to }: Period,
): void {
  const before = covered.get(source) ?? { first: from, last: to };
  covered.set(source, { first: Math.min(before.first, from), last: Math.max(before.last, to) });
}

function addMonth(series: Map<string, Series>, record: Monthly, area: Area): void {
  const { category, period, origin } = record;
  const key = [origin.source, area.code, category].join('\n');
  const { source, file, firstLine } = origin;
  const one = series.get(key) ?? { source, file, area, category, months: new Set<number>(), firstLine };
  series.set(key, one);
  one.months.add(period.from);
}

function gapIn(
  series: Series,
  covered: ReadonlyMap<string, { first: number; last: number }>,
): readonly Gap[] {
  const { first, last } = covered.get(series.source)!;
  const missing: number[] = [];
  for (let at = first; at <= last; at++) if (!series.months.has(at)) missing.push(at);
  return missing.length > 0 ? [{ ...series, missing, categories: [series.category] }] : [];
}

/** Categories that miss the same months of the same area are one gap. */
function together(gaps: readonly Gap[]): readonly Gap[] {
  const merged = new Map<string, Gap>();
  for (const gap of gaps) {
    const key = [gap.source, gap.area.code, ...gap.missing].join('\n');
    const before = merged.get(key);
    if (before) before.categories.push(gap.category);
    else merged.set(key, gap);
  }
  return [...merged.values()];
}

function tell(gaps: readonly Gap[]): readonly Issue[] {
  const listed = gaps.slice(0, GAPS_LISTED).map((gap) => issueOf(gap, gapWords(gap)));
  const rest = gaps.length - listed.length;
  const last = gaps[GAPS_LISTED];
  return last ? [...listed, issueOf(last, `${rest} more series have months missing`)] : listed;
}

function gapWords({ area, missing, categories }: Gap): string {
  const labels = missing.map((at) => month(Math.floor(at / 12), (at % 12) + 1).label);
  return `${area.name} (${area.code}): ${some(labels)} ${labels.length === 1 ? 'is' : 'are'} missing for ${some(categories)}`;
}

function some(names: readonly string[]): string {
  const rest = names.length - NAMES_SHOWN;
  return rest > 0 ? `${names.slice(0, NAMES_SHOWN).join(', ')} and ${rest} more` : names.join(', ');
}

function issueOf({ source, file, firstLine }: Gap, message: string): Issue {
  return {
    code: 'missing-month',
    severity: 'warning',
    source,
    file,
    line: firstLine,
    column: null,
    message,
    hint: 'Ask for the rows, or for a 0 where there was none: until then what adds up over the gap is incomplete.',
  };
}
