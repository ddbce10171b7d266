import { USUAL_DECIMALS } from '../../../findings/words/change-clause.ts';
import { targetDecimals } from '../../../findings/words/target-words.ts';
import type { NoAnswer } from '../../../model/quantity.ts';
import type {
  ScorecardChange,
  ScorecardPoint,
  ScorecardRow,
  ScorecardTarget,
} from '../../../model/registers/scorecard.ts';
import { SMALLEST_BASE } from '../../../model/small-numbers.ts';
import { formatNumber, formatPercent } from '../../format-number.ts';
import { countOf } from '../small-share.ts';

type Printed = Pick<ScorecardPoint, 'value' | 'decimals' | 'base'> & { readonly reason?: NoAnswer };

/** A figure of a row. A percentage of few is printed as its count: `~15/47` is worked back from the percentage. */
export function figureText({ value, decimals, base, reason }: Printed, { kind, unit }: ScorecardRow): string {
  if (value === null) return reason === 'suppressed' ? 'withheld' : 'no figure';
  if (kind !== 'percent') return formatNumber(value, unit === 'count' ? 0 : Math.min(decimals ?? 2, 2));
  if (base === null || base >= SMALLEST_BASE) return formatPercent(value, decimals ?? USUAL_DECIMALS);
  return countOf(value, base, decimals !== null, '/');
}

/** "236 of 300" beside the latest percentage, where its base is known and it is printed as one. */
export function shareText({ kind, points, latest }: ScorecardRow): string | null {
  const point = points.find(({ period }) => period === latest);
  if (kind !== 'percent' || !point || point.value === null) return null;
  const { value, base, decimals, period } = point;
  return base === null || base < SMALLEST_BASE
    ? null
    : `${period}: ${countOf(value, base, decimals !== null, ' of ')}`;
}

/** "down, improving: -18.1% on 2013-14 Q1"; in points for percentages, as counts where the base is small. */
export function changeText(
  change: ScorecardChange,
  row: ScorecardRow,
  unicode: boolean,
  fewEvents = SMALLEST_BASE,
): string {
  const { direction, judgement, from } = change;
  const judged = judgement === 'no-judgement' ? '' : `, ${judgement}`;
  const arrow = arrows[direction][unicode ? 0 : 1];
  if (direction === 'level') return `${arrow} level with ${from}`;
  return `${arrow} ${direction}${judged}: ${sizeText(change, row, fewEvents)} on ${from}`;
}

const arrows = { up: ['▲', '^'], down: ['▼', 'v'], level: ['►', '>'] } as const;

function sizeText(
  { absolute, percent, from, to, before }: ScorecardChange,
  row: ScorecardRow,
  fewEvents: number,
): string {
  const { kind, unit, points, cohort } = row;
  if (kind === 'percent') {
    const ends = points.filter(({ period }) => period === from || period === to);
    if (ends.some(({ base }) => base !== null && base < SMALLEST_BASE))
      return 'size not printed, of few people,';
    const places = ends.map(({ decimals }) => decimals ?? USUAL_DECIMALS);
    return `${signed(absolute, Math.min(...places))} percentage points`;
  }
  const few = (cohort !== null && cohort < SMALLEST_BASE) || (unit === 'count' && before < fewEvents);
  if (percent === null || few) return signed(absolute, unit === 'count' ? 0 : 2);
  return `${signed(percent, USUAL_DECIMALS)}%`;
}

/** "38% against 32% in 2013-14 Q2: not met" */
export function targetText(target: ScorecardTarget, row: ScorecardRow): string {
  const verdict = `in ${target.period}: ${target.status.replaceAll('-', ' ')}`;
  if (target.of === 'change')
    return `${signed(target.actual ?? 0, target.decimals ?? 0)}% against ${signed(target.target, decimalsOf(target.target))}% ${verdict}`;
  // A rate is shown by its count, and held against its target as a rate.
  const isRate = row.kind === 'rate';
  const actual = figureText({ ...target, value: target.actual }, isRate ? { ...row, unit: 'per-1000' } : row);
  const wanted = formatNumber(target.target, decimalsOf(target.target));
  return `${actual}${isRate ? ' per 1,000' : ''} against ${wanted}${row.kind === 'percent' ? '%' : ''} ${verdict}`;
}

/** A target as it was set; one that was worked out, to two. */
function decimalsOf(value: number): number {
  return Math.min(targetDecimals(value), 2);
}

function signed(value: number, decimals: number): string {
  return `${value > 0 ? '+' : ''}${formatNumber(value, decimals)}`;
}
