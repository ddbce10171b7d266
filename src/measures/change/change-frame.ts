import type { ChangeMeasure } from '../../model/measure.ts';
import { mergeOrigins } from '../../model/origin.ts';
import type { Period } from '../../model/period.ts';
import { breaksAcross } from '../series/breaks.ts';
import { measureId } from '../series/measure-id.ts';
import type { Pooled } from '../series/pool.ts';
import type { Series } from '../series/series.ts';

type Frame = Pick<
  ChangeMeasure,
  'kind' | 'id' | 'indicator' | 'area' | 'period' | 'base' | 'breaks' | 'evidence' | 'estimated'
>;

/** What every change says, whatever it is of: from when to when, across which breaks, and where both figures stand. */
export function changeFrame(
  { indicator, area, breaks }: Series,
  now: Pooled,
  then: Pooled,
  base: Period,
): Frame {
  return {
    kind: 'change',
    id: measureId('change', indicator.id, area, now.period, `since-${base.label}`),
    indicator: indicator.id,
    area,
    period: now.period,
    base,
    breaks: breaksAcross(breaks, [base, now.period]),
    evidence: mergeOrigins([...then.origins, ...now.origins]),
    estimated: now.estimated || then.estimated,
  };
}
