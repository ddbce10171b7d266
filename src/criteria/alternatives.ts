import type { ContrastId } from '../model/area.ts';
import type { Evidence } from '../model/criterion.ts';
import type { HarmMetric } from '../model/harm-summary.ts';
import type { HarmMeasure, Measure, Measures } from '../model/measure.ts';
import type { ScoreAlternative } from '../model/sensitivity.ts';
import type { Settings } from '../model/settings.ts';
import { evidenceFromMeasures } from './from-measures.ts';
import { scoreCandidates } from './gather.ts';

const comparators: readonly ContrastId[] = ['similar', 'region', 'force', 'nation'];

/** Scores under each other measure of harm and each other comparator that the data hold: evidence that is swapped. */
export function scoreAlternatives(
  evidence: readonly Evidence[],
  measures: Measures,
  settings: Settings,
): readonly ScoreAlternative[] {
  return [
    ...harmAlternatives(evidence, measures, settings),
    ...comparatorAlternatives(evidence, measures, settings),
  ];
}

/** A metric of harm in place of the one in use. What it cannot weigh has no evidence: metrics are never mixed. */
function harmAlternatives(
  evidence: readonly Evidence[],
  { measures, harm }: Measures,
  settings: Settings,
): readonly ScoreAlternative[] {
  const inUse = settings.harm.multiplier ? 'cost' : 'cost-recorded';
  const harms = new Map(measures.filter(isHarm).map((one) => [one.id, one]));
  const swapped = evidence.filter((one) => isSwapped(one, harms));
  if (!harm || swapped.length === 0) return [];
  const others = harm.metrics.length > 1 ? harm.metrics.filter(({ kind }) => kind !== inUse) : [];
  return others.map((metric) => {
    const own = evidence.flatMap((one) => {
      const measure = isSwapped(one, harms) ? harms.get(one.measure ?? '') : undefined;
      if (!measure) return [one];
      const value = metric.equivalentPerThousand[measure.indicator];
      return value === undefined ? [] : [{ ...one, value }];
    });
    return { id: `harm-${metric.id}`, name: metricName(metric), scores: scoreCandidates(own, settings) };
  });
}

function isHarm(measure: Measure): measure is HarmMeasure {
  return measure.kind === 'harm';
}

function isSwapped(one: Evidence, harms: ReadonlyMap<string, HarmMeasure>): boolean {
  return one.criterion === 'harm' && one.measure !== null && harms.has(one.measure);
}

function metricName({ id, kind, unit }: HarmMetric): string {
  switch (kind) {
    case 'cost':
      return 'Harm counting crime that is not recorded';
    case 'cost-recorded':
      return 'Harm of recorded crime alone';
    case 'weights':
      return `Harm by the ${unit} of ${id}`;
  }
}

/** One comparator in place of the one that comes first, for every candidate that it answers. */
function comparatorAlternatives(
  evidence: readonly Evidence[],
  measures: Measures,
  settings: Settings,
): readonly ScoreAlternative[] {
  const compared = evidence.filter(isCompared);
  const kept = evidence.filter((one) => !isCompared(one));
  const answered = new Set(compared.map(({ candidate }) => candidate));
  const before = measuresOf(compared);
  return comparators.flatMap((id) => {
    const preferred = { ...measures, measures: preferring(measures.measures, id) };
    const found = settings.candidates
      .filter((candidate) => answered.has(candidate.id))
      .flatMap((candidate) => evidenceFromMeasures(candidate, preferred, settings))
      .filter(isCompared);
    if (measuresOf(found) === before) return [];
    const name = `Comparison with ${comparatorName(id, settings)}`;
    return [{ id: `comparator-${id}`, name, scores: scoreCandidates([...kept, ...found], settings) }];
  });
}

function isCompared({ criterion, kind }: Evidence): boolean {
  return criterion === 'comparison' && kind === 'measure';
}

function measuresOf(evidence: readonly Evidence[]): string {
  return evidence.map(({ candidate, measure }) => `${candidate} ${measure}`).join('\n');
}

/** Without the contrasts that stand before this comparator's, where it has an answer. */
function preferring(measures: readonly Measure[], id: ContrastId): readonly Measure[] {
  const about = ({ indicator, area }: Measure) => `${indicator}\n${area}`;
  const isContrast = (one: Measure) => one.kind === 'comparison' || one.kind === 'position';
  const isOwn = (one: Measure) => isContrast(one) && 'comparator' in one && one.comparator === id;
  const answered = new Set(measures.filter((one) => isOwn(one) && one.quantity.ok).map(about));
  return measures.filter((one) => !isContrast(one) || isOwn(one) || !answered.has(about(one)));
}

function comparatorName(id: ContrastId, { comparators: areas, similar }: Settings): string {
  if (id === 'similar') return similar?.name ?? 'similar areas';
  return areas.find((one) => one.id === id)?.area.name ?? id;
}
