import type { RatioSides, RecordedEvidence } from '../model/run-comparison.ts';

/**
 * The ratio of one run's own figure to the other run's comparator. Its z is its logarithm over the standard error
 * of the ratio whose own figure it has: the local count is the smaller one and makes nearly all of it. Where the own
 * figure is the same in both, the other run's ratio is taken as it stands; where the comparator's is, the own run's.
 * Null where the two cannot be mixed: no ratios, figures not recorded, or figures of different kinds.
 */
export function mixRatio(own: RecordedEvidence, other: RecordedEvidence): RecordedEvidence | null {
  if (own.sides === null || other.sides === null || own.sides.against !== other.sides.against) return null;
  if (own.sides.other === other.sides.other) return own;
  if (own.sides.own === other.sides.own) return other;
  return mixed(own, other, { ...own.sides, other: other.sides.other });
}

function mixed(own: RecordedEvidence, other: RecordedEvidence, sides: RatioSides): RecordedEvidence {
  const value = sides.own / sides.other;
  const error = standardError(own) ?? standardError(other);
  const z = own.z === null || error === null || value <= 0 ? own.z : Math.log(value) / error;
  return { ...own, sides, value, z };
}

/** Of the logarithm, as value and z have it; null at a ratio of 1, which tells nothing of it. */
function standardError({ value, z }: RecordedEvidence): number | null {
  if (z === null || z === 0 || value <= 0 || value === 1) return null;
  return Math.abs(Math.log(value) / z);
}
