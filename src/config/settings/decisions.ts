import { isCalendarDay } from '../../model/calendar-day.ts';
import { didYouMean } from '../../model/nearest-word.ts';
import type { Decision, Gate, Override } from '../../model/ranking.ts';
import type { Problem } from '../explain-problem.ts';
import type { AssessmentFile } from '../keys/schema.ts';
import type { Path } from '../yaml-document.ts';

type Written = { readonly who: string; readonly when: string; readonly why: string };
export type GateBlock = Written & { readonly kind: Gate['kind']; readonly into?: string | undefined };
type Gates = ReadonlyMap<string, GateBlock>;

/** Finds gates and overrides that point at nothing, contradict each other or have no day. */
export function checkDecisions(
  { candidates, overrides }: Pick<AssessmentFile, 'candidates' | 'overrides'>,
  known: readonly string[],
): readonly Problem[] {
  const gates = gatesOf(candidates);
  return [
    ...[...gates].flatMap(([id, gate]) => checkGate(id, gate, gates, known)),
    ...overrides.flatMap((one, at) => [
      ...checkDay(one.when, ['overrides', at, 'when']),
      ...checkOverride(one, at, overrides, gates, known),
    ]),
  ];
}

/** The gate of a candidate, once it is known to be sound. */
export function gateOf({ kind, into, ...written }: GateBlock): Gate {
  const decision = decisionOf(written);
  return kind === 'part-of' ? { kind, candidate: into ?? '', decision } : { kind, decision };
}

export function overridesOf({ overrides }: Pick<AssessmentFile, 'overrides'>): readonly Override[] {
  return overrides.map(({ candidate, tier, ...written }) => ({
    candidate,
    tier,
    decision: decisionOf(written),
  }));
}

function decisionOf({ who, when, why }: Written): Decision {
  return { who, when, why };
}

function gatesOf(candidates: AssessmentFile['candidates']): Gates {
  return new Map(Object.entries(candidates).flatMap(([id, { gate }]) => (gate ? [[id, gate] as const] : [])));
}

function checkGate(id: string, gate: GateBlock, gates: Gates, known: readonly string[]): readonly Problem[] {
  const path = ['candidates', id, 'gate'];
  return [...checkDay(gate.when, [...path, 'when']), ...checkInto(id, gate, gates, known, path)];
}

function checkInto(
  id: string,
  { kind, into }: GateBlock,
  gates: Gates,
  known: readonly string[],
  path: Path,
): readonly Problem[] {
  if (kind !== 'part-of')
    return into === undefined
      ? []
      : [
          problem(
            [...path, 'into'],
            `${id} is ${kind}, and only part-of has into`,
            'Remove into:, or write kind: part-of.',
          ),
        ];
  if (into === undefined)
    return [problem(path, `${id} is part of another candidate that is not named`, 'Add into: with its id.')];
  const at = [...path, 'into'];
  if (into === id)
    return [problem(at, `${id} cannot be part of itself`, 'Name the candidate that it is part of.')];
  if (!known.includes(into)) return [unknownCandidate(into, at, known)];
  if (leadsBack(id, gates))
    return [problem(at, `${id} and ${into} are part of each other`, 'Keep the gate of one of them.')];
  const other = gates.get(into);
  if (!other) return [];
  const message = `${into} does not compete itself: it is ${other.kind}`;
  return [problem(at, message, 'Name a candidate that has no gate.')];
}

/** Whether following part-of from a candidate comes back to it. */
function leadsBack(id: string, gates: Gates): boolean {
  const seen = new Set<string>();
  for (let at = gates.get(id)?.into; at !== undefined && !seen.has(at); at = gates.get(at)?.into) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

type OverrideBlock = AssessmentFile['overrides'][number];

function checkOverride(
  { candidate, tier }: OverrideBlock,
  at: number,
  overrides: readonly OverrideBlock[],
  gates: Gates,
  known: readonly string[],
): readonly Problem[] {
  const path = ['overrides', at, 'candidate'];
  if (!known.includes(candidate)) return [unknownCandidate(candidate, path, known)];
  const before = overrides.slice(0, at).find((one) => one.candidate === candidate);
  if (before)
    return before.tier === tier
      ? [problem(path, `${candidate} is overridden twice`, 'Keep one of the two.')]
      : [
          problem(
            path,
            `${candidate} is already overridden, to ${before.tier}, and not to ${tier}`,
            'Keep the decision that stands.',
          ),
        ];
  const gate = gates.get(candidate);
  if (gate?.kind !== 'part-of') return [];
  const message = `${candidate} is dealt with as part of ${gate.into ?? 'another candidate'}, so it has no tier of its own`;
  return [problem(path, message, 'Override the candidate that it is part of, or remove its gate.')];
}

function checkDay(written: string, path: Path): readonly Problem[] {
  if (isCalendarDay(written)) return [];
  return [problem(path, `"${written}" is not a day`, 'Write year, month and day: 2014-03-31.')];
}

function unknownCandidate(name: string, path: Path, known: readonly string[]): Problem {
  const message = `"${name}" is not a candidate.${didYouMean(name, known)}`;
  return problem(path, message, `Use one of: ${known.join(', ') || 'none yet; add it under candidates'}.`);
}

function problem(path: Path, message: string, hint: string): Problem {
  return { path, part: 'value', message, hint };
}
