import type {
  ChangeParts,
  RecordedCandidate,
  RecordedEvidence,
  RecordedMethod,
} from '../model/run-comparison.ts';
import { mixRatio } from './mix-ratio.ts';
import { recordedScore } from './recorded-score.ts';
import { restate } from './restate.ts';
import { shapley } from './shapley.ts';

/** Decimals of points: documents hold twelve digits, so that what is finer is noise. */
const DECIMALS = 9;
/** Beyond noise: the scores were worked out by other rules than this version's. */
const OTHER_RULES = 1e-6;

/** A candidate as one run has it, with the method of that run. */
export interface Side {
  readonly candidate: RecordedCandidate;
  readonly method: RecordedMethod;
}

/**
 * Why a score changed, in points: own data, the comparator's figure or the comparator itself, and the method (weights,
 * anchors, prior, prices, code book, and any rule that this version has changed). Each is its effect averaged over
 * the orders in which the three can change (Shapley), so that no order is favoured; they add up to the change.
 */
export function splitChange(before: Side, after: Side): ChangeParts {
  const sides = [before, after] as const;
  const [ownData, comparator, method] = shapley((own, compared, rules) =>
    scoreWith(sides[own], sides[compared], sides[rules]),
  ).map(settled) as [number, number, number];
  const rest = after.candidate.score - before.candidate.score - (ownData + comparator + method);
  return addRest({ ownData, comparator, method }, rest);
}

/** The score with the own figures of one run, set against the comparators of another, by the method of a third. */
function scoreWith(own: Side, compared: Side, rules: Side): number {
  // A form that one method does not know keeps the anchors of the run that it is from.
  const anchors = [...rules.method.anchors, ...own.method.anchors];
  return recordedScore(own.candidate.id, evidenceWith(own, compared, rules), { ...rules.method, anchors });
}

function evidenceWith(own: Side, compared: Side, rules: Side): readonly RecordedEvidence[] {
  return own.candidate.evidence.map((item) => {
    const twin = compared.candidate.evidence.find(({ id }) => id === item.id);
    const ratio = twin && own !== compared ? mixRatio(item, twin) : null;
    return ratio ?? (own === rules ? item : restate(item, own.candidate, rules.candidate));
  });
}

/** What is left belongs to the method when it is more than noise, and to the largest part when it is not. */
function addRest(parts: ChangeParts, rest: number): ChangeParts {
  const keys = ['ownData', 'comparator', 'method'] as const;
  const largest = keys.toSorted((a, b) => Math.abs(parts[b]) - Math.abs(parts[a]))[0]!;
  const key = Math.abs(rest) > OTHER_RULES ? 'method' : largest;
  return { ...parts, [key]: settled(parts[key] + rest) };
}

function settled(points: number): number {
  return Number(points.toFixed(DECIMALS)) || 0;
}
