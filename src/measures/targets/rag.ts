import type { TargetMeasure } from '../../model/measures/target-measure.ts';
import { AMBER_UP_TO, type Rag } from '../../model/rag.ts';
import { PER_CENT } from '../level/level.ts';
import { apart } from './apart.ts';

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
  const short = lowMeets ? actual - target : target - actual;
  const off = wanted === 0 ? Number.POSITIVE_INFINITY : (short / Math.abs(wanted)) * PER_CENT;
  return apart(off, AMBER_UP_TO) > 0 ? 'red' : 'amber';
}
