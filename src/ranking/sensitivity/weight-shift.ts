import type { CriterionId, CriterionWeight } from '../../model/criterion.ts';
import type { WeightShift } from '../../model/sensitivity.ts';
import type { CandidateScores } from './scenario-order.ts';

const FULL = 100;

/** The score of a candidate as one weight goes from 0 to 100: a straight line. */
interface Line {
  readonly candidate: string;
  readonly atNone: number;
  readonly atFull: number;
}

/**
 * The least change of one weight, the others scaled to fill 100, that moves a candidate over the line between the
 * first N and the rest. A score is a straight line in such a weight, so places change only where two lines cross:
 * the crossings are solved, nothing is searched. Null where no weight does it.
 * `candidates` in the order of the ranking, which settles equal scores; weights add to 100.
 */
export function smallestShift(
  candidate: string,
  candidates: readonly CandidateScores[],
  weights: readonly CriterionWeight[],
  slots: number,
  prior: number,
): WeightShift | null {
  let least: WeightShift | null = null;
  for (const { criterion, weight } of weights) {
    const lines = linesOf(criterion, weight, candidates, weights, prior);
    const shift = lines && shiftAlong(lines, candidate, criterion, weight, slots);
    if (shift && (!least || sizeOf(shift) < sizeOf(least))) least = shift;
  }
  return least;
}

function sizeOf({ from, to }: WeightShift): number {
  return Math.abs(to - from);
}

/** Null where the criterion has all the weight: the others have nothing to be scaled. */
function linesOf(
  criterion: CriterionId,
  weight: number,
  candidates: readonly CandidateScores[],
  weights: readonly CriterionWeight[],
  prior: number,
): readonly Line[] | null {
  if (weight >= FULL) return null;
  return candidates.map(({ candidate, scores }) => {
    const others = weights.filter((one) => one.criterion !== criterion);
    const rest = others.reduce((sum, one) => sum + one.weight * (scores.get(one.criterion) ?? prior), 0);
    return { candidate, atNone: rest / (FULL - weight), atFull: scores.get(criterion) ?? prior };
  });
}

function shiftAlong(
  lines: readonly Line[],
  candidate: string,
  criterion: CriterionId,
  from: number,
  slots: number,
): WeightShift | null {
  const own = lines.findIndex((line) => line.candidate === candidate);
  const isIn = (weight: number) => placeOf(own, lines, weight) < slots;
  const now = isIn(from);
  const crossings = lines.flatMap((line) => crossing(lines[own]!, line) ?? []);
  const up = [...crossings.filter((at) => at > from).sort((a, b) => a - b), FULL];
  const down = [...crossings.filter((at) => at < from).sort((a, b) => b - a), 0];
  const found = [up, down].flatMap((marks) => firstChange(marks, (weight) => isIn(weight) !== now) ?? []);
  const to = found.sort((a, b) => Math.abs(a - from) - Math.abs(b - from))[0];
  return to === undefined ? null : { criterion, from, to, moves: now ? 'out' : 'in' };
}

/** The first mark after which, up to the next one, things have changed. */
function firstChange(marks: readonly number[], changed: (weight: number) => boolean): number | null {
  for (let at = 0; at + 1 < marks.length; at += 1) {
    const [mark, next] = [marks[at]!, marks[at + 1]!];
    if (mark !== next && changed((mark + next) / 2)) return mark;
  }
  return null;
}

/** Where two lines cross between 0 and 100; null where they never do, or always lie on each other. */
function crossing(one: Line, other: Line): number | null {
  const [none, full] = [one.atNone - other.atNone, one.atFull - other.atFull];
  if (none === full) return null;
  const at = (none / (none - full)) * FULL;
  return at > 0 && at < FULL ? at : null;
}

function placeOf(own: number, lines: readonly Line[], weight: number): number {
  const score = scoreAt(lines[own]!, weight);
  return lines.filter((line, at) => {
    const theirs = scoreAt(line, weight);
    return theirs > score || (theirs === score && at < own);
  }).length;
}

function scoreAt({ atNone, atFull }: Line, weight: number): number {
  return (atNone * (FULL - weight) + atFull * weight) / FULL;
}
