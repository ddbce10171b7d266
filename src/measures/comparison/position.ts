import type { PositionMeasure } from '../../model/measures/position-measure.ts';
import { mergeOrigins, type Origin } from '../../model/origin.ts';
import type { Period } from '../../model/period.ts';
import { unknown } from '../../model/quantity.ts';
import type { SignificanceRule } from '../../model/significance.ts';
import { competitionRanks } from '../../stats/ranks/competition-rank.ts';
import { sum } from '../../stats/sum.ts';
import { type CountedRate, countedRate, rateSideOf } from '../level/rate-side.ts';
import { measureId } from '../series/measure-id.ts';
import { type Pooled, pool } from '../series/pool.ts';
import { originsWithPopulation, type Series } from '../series/series.ts';
import { funnelAround } from './funnel.ts';
import { contrastRates } from './rate-contrast.ts';
import { type SetAgainst, yearsAdverseOf } from './years-adverse.ts';

/** The least part of a group whose rates must be known for an area to have a position in it. */
export const LEAST_PART_KNOWN = 0.5;

interface Member {
  readonly series: Series;
  readonly pooled: Pooled;
  readonly rate: CountedRate | null;
}

/**
 * The area's place in a group of areas in the latest of these periods that enough of them have: its rank, 1 for the
 * highest rate, and its rate over that of all the others together. The area itself is never part of what it is
 * held against. Null for what is no rate.
 */
export function positionIn(
  group: string,
  local: Series,
  others: readonly Series[],
  periods: readonly Period[],
  rule: SignificanceRule,
): PositionMeasure | null {
  if (local.indicator.kind !== 'rate') return null;
  for (const period of periods) {
    const here = memberOf(local, period);
    const members = others.map((series) => memberOf(series, period));
    if (here.rate && isEnough(members)) {
      const found = position(group, here, here.rate, members, rule);
      const run = yearsAdverseOf(local.indicator.polarity, periods[0], (year) =>
        ratesIn(local, others, year),
      );
      return { ...found, ...run.counted, evidence: mergeOrigins([...found.evidence, ...run.origins]) };
    }
  }
  const [period] = periods;
  return period ? noPosition(group, local, others, period) : null;
}

function isEnough(members: readonly Member[]): boolean {
  return knownRates(members).length >= Math.max(1, LEAST_PART_KNOWN * members.length);
}

function ratesIn(local: Series, others: readonly Series[], year: Period): SetAgainst | null {
  const here = memberOf(local, year);
  const members = others.map((series) => memberOf(series, year));
  if (!here.rate || !isEnough(members)) return null;
  const origins = originsOf(here, members);
  return { local: here.rate.rate, other: restOf(members).rate, origins };
}

function originsOf(here: Member, members: readonly Member[]): readonly Origin[] {
  const counted = [here, ...members.filter((one) => one.rate !== null)];
  return counted.flatMap(({ series, pooled }) => originsWithPopulation(series, pooled));
}

/** The rate of all the others together, of those whose count is known. */
function restOf(members: readonly Member[]): CountedRate {
  const known = knownRates(members);
  return countedRate(sum(known.map(({ count }) => count)), sum(known.map(({ population }) => population)));
}

function position(
  group: string,
  here: Member,
  rate: CountedRate,
  members: readonly Member[],
  rule: SignificanceRule,
): PositionMeasure {
  const { indicator, words } = here.series;
  const known = knownRates(members);
  const rest = restOf(members);
  const counted = [here, ...members.filter((one) => one.rate !== null)];
  const terms = { indicator, includesLocal: false, rule, words };
  const { quantity, ...contrast } = contrastRates(rate, rest, terms);
  return {
    ...skeleton(group, here.series, here.pooled.period),
    quantity,
    ...contrast,
    rank: competitionRanks([rate.rate, ...known.map((one) => one.rate)], 'descending')[0] ?? null,
    of: known.length + 1,
    unknownAreas: members.filter((one) => one.rate === null).map(({ series }) => series.area),
    funnel: funnelAround(rest, rate),
    evidence: mergeOrigins(originsOf(here, members)),
    estimated: counted.some(({ pooled }) => pooled.estimated),
  };
}

function noPosition(
  group: string,
  local: Series,
  others: readonly Series[],
  period: Period,
): PositionMeasure {
  return {
    ...skeleton(group, local, period),
    quantity: unknown(
      'ratio',
      'no-comparator',
      `no period has the rates of the area and of half of ${group}`,
    ),
    local: null,
    other: null,
    difference: null,
    verdict: null,
    test: null,
    z: null,
    adverse: null,
    rank: null,
    of: 0,
    unknownAreas: others.map(({ area }) => area),
    funnel: null,
    evidence: [],
    estimated: false,
    judgement: null,
  };
}

function skeleton(group: string, { indicator, area }: Series, period: Period) {
  return {
    kind: 'position' as const,
    id: measureId('position', indicator.id, area, period, 'similar'),
    indicator: indicator.id,
    area,
    period,
    comparator: 'similar' as const,
    group,
  };
}

/** A rate published without its count could be ranked and not pooled: it is taken as not known. */
function memberOf(series: Series, period: Period): Member {
  const pooled = pool(series.observations, period);
  const side = rateSideOf(series, pooled);
  return { series, pooled, rate: side?.kind === 'counted' ? side : null };
}

function knownRates(members: readonly Member[]): readonly CountedRate[] {
  return members.flatMap(({ rate }) => (rate ? [rate] : []));
}
