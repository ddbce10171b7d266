import type { ConcernMeasure } from '../../model/measures/concern-measure.ts';
import type { Share } from '../../model/measures/share.ts';
import type { Observations } from '../../model/observation.ts';
import { periodKey } from '../../model/period.ts';
import type { Settings } from '../../model/settings.ts';
import { competitionRanks } from '../../stats/ranks/competition-rank.ts';
import { latestShare, quantityOf } from '../level/share.ts';
import { measureId } from '../series/measure-id.ts';
import type { Pooled } from '../series/pool.ts';
import { seriesOf } from '../series/series.ts';

interface Asked {
  readonly id: string;
  readonly pooled: Pooled;
  readonly share: Share;
}

/** The concerns of the configuration, put in order among those that are known for the same period. */
export function concernsOf(observations: Observations, settings: Settings): readonly ConcernMeasure[] {
  const area = settings.partnership.area.code;
  const asked = settings.concerns.flatMap((id): readonly Asked[] => {
    const indicator = settings.indicators.find((one) => one.id === id);
    const latest =
      indicator && latestShare(seriesOf(indicator, area, observations, settings), settings.period);
    return latest ? [{ id, ...latest }] : [];
  });
  const together = new Set(asked.map(keyOf));
  return [...together].flatMap((key) =>
    inOrder(
      asked.filter((one) => keyOf(one) === key),
      area,
    ),
  );
}

function keyOf({ pooled }: Asked): string {
  return periodKey(pooled.period);
}

function inOrder(group: readonly Asked[], area: string): readonly ConcernMeasure[] {
  const ranks = competitionRanks(
    group.map(({ share }) => share.percent),
    'descending',
  );
  return group.map(({ id, pooled, share }, at) => ({
    kind: 'concern',
    id: measureId('concern', id, area, pooled.period),
    indicator: id,
    area,
    period: pooled.period,
    quantity: quantityOf(share),
    share,
    rank: ranks[at] ?? group.length,
    of: group.length,
    evidence: pooled.origins,
    estimated: pooled.estimated,
    judgement: null,
  }));
}
