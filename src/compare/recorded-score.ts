import { scoreCandidates } from '../criteria/gather.ts';
import type { Evidence } from '../model/criterion.ts';
import type { RecordedMethod } from '../model/run-comparison.ts';

const ALL_WEIGHTS = 100;

/** The score that recorded evidence gives a candidate by a recorded method, 0 to 100. */
export function recordedScore(
  candidate: string,
  evidence: readonly Evidence[],
  { weights, anchors, missingPrior }: RecordedMethod,
): number {
  const scores = scoreCandidates(evidence, { candidates: [{ id: candidate }], method: { anchors } });
  const scored = new Map(scores.map((one) => [one.criterion, one.status === 'scored' ? one.score : null]));
  const points = weights.map(({ criterion, weight }) => weight * (scored.get(criterion) ?? missingPrior));
  return points.reduce((total, one) => total + one, 0) / ALL_WEIGHTS;
}
