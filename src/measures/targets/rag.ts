import type { TargetMeasure } from '../../model/measures/target-measure.ts';
import { AMBER_UP_TO, type Rag } from '../../model/rag.ts';

const PER_CENT = 100;
/** Whole percentages must not miss the line by the last bit of a division. */
const SLACK = 1e-9;

type Against = Pick<TargetMeasure, 'of' | 'status' | 'actual' | 'target' | 'lowMeets'>;

/**
 * The traffic light of a figure and its target: green met, amber missed by up to 5% of the target, red by more, grey
 * without a target or a figure. A change is held against the count that the target leads to. Source: the report guide
 * of Safer Derbyshire.
 */
export function ragOf({ of, status, actual, target, lowMeets }: Against): Rag {
  if (status === null || actual === null || target === null) return 'grey';
  if (status !== 'not-met') return 'green';
  const wanted = of === 'change' ? PER_CENT + target : target;
  const apart = lowMeets ? actual - target : target - actual;
  const off = wanted === 0 ? Number.POSITIVE_INFINITY : (apart / Math.abs(wanted)) * PER_CENT;
  return off > AMBER_UP_TO + SLACK ? 'red' : 'amber';
}
