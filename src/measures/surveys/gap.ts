import type { Gap } from '../../model/gap.ts';
import type { GapMeasure } from '../../model/measures/gap-measure.ts';
import type { Share } from '../../model/measures/share.ts';
import type { Observations } from '../../model/observation.ts';
import { mergeOrigins } from '../../model/origin.ts';
import type { Period } from '../../model/period.ts';
import { known, type NoAnswer, type Quantity, unknown } from '../../model/quantity.ts';
import type { Settings } from '../../model/settings.ts';
import { periodsUpTo, shareOf } from '../level/share.ts';
import { shareDifference } from '../level/share-difference.ts';
import { measureId } from '../series/measure-id.ts';
import { type Pooled, pool } from '../series/pool.ts';
import { present } from '../series/present.ts';
import { type Series, seriesOf } from '../series/series.ts';

/** What each gap of the configuration comes to, in the latest period that both of its percentages have. */
export function gapsOf(observations: Observations, settings: Settings): readonly GapMeasure[] {
  const seriesFor = (id: string): Series | null => {
    const indicator = settings.indicators.find((one) => one.id === id);
    return indicator ? seriesOf(indicator, settings.partnership.area.code, observations, settings) : null;
  };
  return present(
    settings.gaps.map((gap) => {
      const [of, other] = [seriesFor(gap.of), seriesFor(gap.against)];
      return of && other ? gapOf(gap, of, other, settings.period) : null;
    }),
  );
}

function gapOf(gap: Gap, of: Series, other: Series, assessed: Period): GapMeasure {
  for (const period of periodsUpTo(of, assessed)) {
    const [here, there] = [pool(of.observations, period), pool(other.observations, period)];
    const [first, second] = [shareOf(here), shareOf(there)];
    if (first && second) return between(gap, of.area, [here, there], first, second);
  }
  const lacking = unknown('percentage-points', 'missing', 'no period has both percentages');
  return {
    ...skeleton(gap, of.area, assessed, lacking),
    of: null,
    other: null,
    ratio: null,
    noLimits: null,
    evidence: [],
    estimated: false,
  };
}

function between(
  gap: Gap,
  area: string,
  [here, there]: readonly [Pooled, Pooled],
  of: Share,
  other: Share,
): GapMeasure {
  const { quantity, noLimits } = differenceOf(gap, of, other);
  return {
    ...skeleton(gap, area, here.period, quantity),
    of,
    other,
    ratio: other.percent > 0 ? of.percent / other.percent : null,
    noLimits,
    evidence: mergeOrigins([...here.origins, ...there.origins]),
    estimated: here.estimated || there.estimated,
  };
}

/** Limits of a difference are for two samples: those who answered both questions are one. */
function differenceOf(
  { samePeople }: Gap,
  of: Share,
  other: Share,
): { readonly quantity: Quantity; readonly noLimits: NoAnswer | null } {
  const points = of.percent - other.percent;
  const untested = (noLimits: NoAnswer) => ({
    quantity: known(points, 'percentage-points', 'percentage-gap'),
    noLimits,
  });
  if (samePeople) return untested('same-people');
  if (of.count === null || of.base === null || other.count === null || other.base === null)
    return untested('no-base');
  const limits = shareDifference(
    { count: of.count, base: of.base },
    { count: other.count, base: other.base },
  );
  if (!limits) return untested('no-base');
  const { interval, outerInterval } = limits;
  return {
    quantity: known(points, 'percentage-points', 'proportion-difference', interval, outerInterval),
    noLimits: null,
  };
}

function skeleton(gap: Gap, area: string, period: Period, quantity: Quantity) {
  return {
    kind: 'gap' as const,
    id: measureId('gap', gap.id, area, period),
    indicator: gap.of,
    area,
    period,
    quantity,
    gap: gap.id,
    name: gap.name,
    against: gap.against,
    judgement: null,
  };
}
