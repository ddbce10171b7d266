import type { HarmMetric, MetricClass, RankSpread } from '../../model/harm-summary.ts';
import type { HarmMeasure } from '../../model/measure.ts';
import type { Observations } from '../../model/observation.ts';
import type { Settings } from '../../model/settings.ts';
import { competitionRanks } from '../../stats/ranks/competition-rank.ts';
import type { OffenceClass } from './harm-classes.ts';
import { equivalents } from './harm-equivalents.ts';
import { costWeighings, weightWeighings } from './harm-weighings.ts';

/**
 * The recorded counts of every offence class weighed by the unit cost with the multiplier, by the unit cost without,
 * and by each set of weights that the user supplies. Weights of another source or unit are another metric: vintages
 * are never mixed.
 */
export function harmMetrics(
  classes: readonly OffenceClass[],
  harms: readonly HarmMeasure[],
  observations: Observations,
  settings: Settings,
): readonly HarmMetric[] {
  const weights = weightWeighings(observations.harmWeights ?? [], settings);
  return [...costWeighings(classes, harms, settings), ...weights].map((weighing) => {
    const values = classes.map(({ indicator, count }) => {
      const each = weighing.perEvent(indicator);
      return { indicator: indicator.id, value: each === null || count === null ? null : count * each };
    });
    return {
      id: weighing.id,
      kind: weighing.kind,
      unit: weighing.unit,
      classes: rankedByValue(values),
      coverage: shareWeighed(classes, values),
      equivalentPerThousand: equivalents(weighing, classes, harms, settings.indicators),
    };
  });
}

/** Rank under every metric among the classes that all of them weigh, so that none is moved by what others leave out. */
export function rankSpreads(metrics: readonly HarmMetric[]): readonly RankSpread[] {
  const [first] = metrics;
  if (!first || metrics.length < 2) return [];
  const ids = first.classes.map(({ indicator }) => indicator);
  const valuesOf = (id: string) =>
    metrics.map(({ classes }) => classes.find(({ indicator }) => indicator === id)?.value ?? null);
  const common = ids.filter((id) => !valuesOf(id).includes(null));
  const ranks = metrics.map((_, at) =>
    competitionRanks(
      common.map((id) => valuesOf(id)[at]!),
      'descending',
    ),
  );
  return ids.map((indicator) => {
    const index = common.indexOf(indicator);
    const own = ranks.map((one) => one[index] ?? 0);
    return { indicator, spread: index < 0 ? null : Math.max(...own) - Math.min(...own) };
  });
}

function rankedByValue(
  values: readonly { readonly indicator: string; readonly value: number | null }[],
): readonly MetricClass[] {
  const known = values.filter(({ value }) => value !== null);
  const ranks = competitionRanks(
    known.map(({ value }) => value ?? 0),
    'descending',
  );
  return values.map((one) => ({
    ...one,
    rank: one.value === null ? null : (ranks[known.indexOf(one)] ?? null),
  }));
}

function shareWeighed(
  classes: readonly OffenceClass[],
  values: readonly { readonly value: number | null }[],
): number | null {
  const sum = (counts: readonly (number | null)[]) =>
    counts.reduce<number>((all, one) => all + (one ?? 0), 0);
  const all = sum(classes.map(({ count }) => count));
  const weighed = sum(classes.map(({ count }, index) => (values[index]?.value === null ? null : count)));
  return all > 0 ? (weighed / all) * 100 : null;
}
