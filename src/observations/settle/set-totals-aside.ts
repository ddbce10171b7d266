import type { Issue } from '../../model/issue.ts';
import { issueAt } from '../../model/issue-at.ts';
import type { Origin } from '../../model/origin.ts';
import { type Period, periodKey } from '../../model/period.ts';
import type { CellValue, CountRecord, IndicatorRecord } from '../../model/source.ts';
import { isTotalRow, isTotalWord } from '../../model/total-row.ts';
import type { AreaIndex } from '../areas/area-index.ts';

type Counted = CountRecord | IndicatorRecord;

export interface TotalsAside<T> {
  readonly parts: readonly T[];
  readonly totals: readonly Origin[];
  readonly issues: readonly Issue[];
}

/**
 * Leaves out rows that add up areas ("All areas") and holds each against the sum of the rows of its file, category and
 * period: a difference is an issue, since a row may be missing or counted twice.
 */
export function setTotalsAside<T extends Counted>(records: readonly T[], index: AreaIndex): TotalsAside<T> {
  const isTotal = ({ area, areaName, listed }: T) =>
    listed === undefined && isTotalRow(area, areaName) && index.match(area, areaName) === null;
  const totals = records.filter(isTotal);
  if (totals.length === 0) return { parts: records, totals: [], issues: [] };
  const parts = records.filter((record) => !isTotal(record));
  const sums = new Sums(parts);
  const checked = totals.map((total) => ({ total, found: sums.of(total), said: figureOf(total) }));
  const files = new Map(totals.map((total) => [fileOf(total), total.origin]).reverse() as [string, Origin][]);
  return {
    parts,
    totals: totals.map(({ origin }) => origin),
    issues: [
      ...[...files].map(([file, origin]) =>
        leftOut(
          origin,
          checked.filter(({ total }) => fileOf(total) === file),
        ),
      ),
      ...checked.flatMap(({ total, found, said }) => mismatch(total, found, said)),
    ],
  };
}

interface Sum {
  value: number;
  parts: number;
  /** Parts that are withheld or missing: the sum is at least the value. */
  unknown: number;
}

interface Checked {
  readonly total: Counted;
  readonly found: Sum | null;
  readonly said: CellValue;
}

/** Sums of the parts, by file and period: of one category, and of all of them for a total that is of all. */
class Sums {
  readonly #sums = new Map<string, Sum>();

  constructor(parts: readonly Counted[]) {
    for (const part of parts)
      for (const category of [part.category, '']) {
        const key = sumKey(part, category);
        const sum = this.#sums.get(key) ?? { value: 0, parts: 0, unknown: 0 };
        this.#sums.set(key, sum);
        const cell = figureOf(part);
        sum.parts++;
        if (cell.kind === 'value') sum.value += cell.value;
        else sum.unknown++;
      }
  }

  of(total: Counted): Sum | null {
    const own = this.#sums.get(sumKey(total, total.category));
    if (own) return own;
    return isAllCategories(total.category) ? (this.#sums.get(sumKey(total, '')) ?? null) : null;
  }
}

function sumKey({ origin, period }: { origin: Origin; period: Period }, category: string): string {
  return [origin.source, origin.file, periodKey(period), category].join('\n');
}

function isAllCategories(category: string): boolean {
  return isTotalWord(category) || /^(all|total)( recorded)? (crimes?|offences?)$/i.test(category);
}

function figureOf(record: Counted): CellValue {
  return 'count' in record ? record.count : record.numerator;
}

function fileOf({ origin }: Counted): string {
  return `${origin.source}\n${origin.file}`;
}

function leftOut(origin: Origin, checked: readonly Checked[]): Issue {
  const agree = checked.filter(
    ({ found, said }) => found && said.kind === 'value' && agrees(said.value, found),
  );
  const rows = checked.length === 1 ? '1 total row is' : `${checked.length} total rows are`;
  const message = `${rows} left out, from line ${origin.firstLine}; ${agree.length} of ${checked.length} agree with the sum of their parts`;
  const hint = 'Nothing to do where the totals agree.';
  return issueAt(origin, { code: 'total-row', severity: 'warning', message, hint });
}

/** With parts withheld the total may be larger than what is known, and never smaller. */
function agrees(said: number, { value, unknown }: Sum): boolean {
  return unknown > 0 ? said >= value : said === value;
}

function mismatch(
  { category, period, origin }: Counted,
  found: Sum | null,
  said: CellValue,
): readonly Issue[] {
  if (!found || said.kind !== 'value' || agrees(said.value, found)) return [];
  const message = `the total of ${category} in ${period.label} is given as ${said.value}, but its ${found.parts} parts add up to ${found.value}`;
  const hint =
    'A part may be missing, refused or given twice. Ask the sender which is right; the parts are used.';
  return [issueAt(origin, { code: 'total-mismatch', severity: 'warning', message, hint })];
}
