import type { ExpectedMeasure, ExpectedPeriod } from '../../model/measures/expected-measure.ts';
import type { Observation } from '../../model/observation.ts';
import { mergeOrigins } from '../../model/origin.ts';
import { type Period, periodLength, sameMonths } from '../../model/period.ts';
import { known, type Quantity, unknown } from '../../model/quantity.ts';
import { impliedCount } from '../../stats/rates/implied-count.ts';
import { observedOverExpected } from '../../stats/rates/observed-over-expected.ts';
import { shareOf } from '../level/share.ts';
import { inner, outer } from '../series/interval.ts';
import { measureId } from '../series/measure-id.ts';
import { pool } from '../series/pool.ts';
import type { Series } from '../series/series.ts';
import { adverseRatio, directionOf, judgeDifference } from '../verdicts/judge.ts';
import { verdictOn } from '../verdicts/verdict.ts';
import { type SetAgainst, yearsAdverseOf } from './years-adverse.ts';

/** Periods that must lie on one side before "consistently" is said. */
export const CONSISTENT_FROM = 3;

interface Set {
  readonly observation: Observation;
  readonly observed: number;
  readonly expected: number;
  readonly cohort: number | null;
  /** True where a count is worked back from a printed percentage. */
  readonly workedBack: boolean;
}

/**
 * Observed over expected in the latest period that has both, and the run of periods of its length. Of a percentage both
 * are people of the cohort, so that its size must be known. Null where nothing was expected.
 */
export function expectedOf(series: Series, period: Period): ExpectedMeasure | null {
  const asked = series.observations
    .filter((one) => one.expected !== undefined && one.period.to <= period.to)
    .toSorted((a, b) => a.period.to - b.period.to || a.period.from - b.period.from);
  const last = asked.at(-1);
  if (!last) return null;
  const sets = asked.flatMap((one) => setOf(series, one));
  const latest = sets.at(-1);
  if (!latest) return withoutFigure(series, last);
  const length = periodLength(latest.observation.period);
  const run = sets.filter((one) => periodLength(one.observation.period) === length);
  const found = measureOf(series, latest, run);
  const adverse = yearsAdverseOf(series.indicator.polarity, period, (year) => figuresIn(run, year));
  return { ...found, ...adverse.counted, evidence: mergeOrigins([...found.evidence, ...adverse.origins]) };
}

function figuresIn(run: readonly Set[], year: Period): SetAgainst | null {
  const found = run.find(({ observation }) => sameMonths(observation.period, year));
  if (!found) return null;
  return { local: found.observed, other: found.expected, origins: found.observation.origins };
}

function measureOf(series: Series, latest: Set, run: readonly Set[]): ExpectedMeasure {
  const { polarity } = series.indicator;
  const { quantity, z } = ratioOf(latest);
  const ratio = quantity.ok ? quantity.value : 1;
  const verdict =
    quantity.ok && quantity.interval
      ? verdictOn(ratio, quantity.interval.lower, quantity.interval.upper, series.words)
      : null;
  return {
    ...skeleton(series, latest.observation, quantity),
    run: run.map(periodOf),
    consistently: consistent(run),
    verdict,
    z,
    adverse: quantity.ok ? adverseRatio(ratio, polarity) : null,
    estimated: latest.workedBack || latest.observation.quality === 'estimated',
    judgement: verdict && judgeDifference(directionOf(ratio - 1), verdict.significant, polarity),
  };
}

function withoutFigure(series: Series, observation: Observation): ExpectedMeasure {
  const reason =
    series.indicator.kind === 'percent' && observation.denominator === null ? 'no-base' : 'missing';
  const detail = reason === 'no-base' ? 'the size of the cohort' : 'the figure that was observed';
  const nothing = { run: [], consistently: null, verdict: null, z: null, adverse: null };
  return {
    ...skeleton(series, observation, unknown('ratio', reason, detail)),
    ...nothing,
    estimated: false,
    judgement: null,
  };
}

function skeleton({ indicator, area }: Series, { period, origins }: Observation, quantity: Quantity) {
  return {
    kind: 'expected' as const,
    id: measureId('expected', indicator.id, area, period),
    indicator: indicator.id,
    area,
    period,
    quantity,
    evidence: origins,
  };
}

/** Both figures as people or events; none where one of them is not known. */
function setOf({ indicator }: Series, observation: Observation): readonly Set[] {
  const { expected, numerator, denominator } = observation;
  if (!expected) return [];
  if (indicator.kind !== 'percent')
    return numerator === null
      ? []
      : [{ observation, observed: numerator, expected: expected.value, cohort: null, workedBack: false }];
  const share = shareOf(pool([observation], observation.period));
  if (!share || share.count === null || denominator === null) return [];
  const { value: percent, decimals } = expected;
  const predicted = impliedCount({ percent, decimals, base: denominator });
  if (!predicted.ok) return [];
  return [
    {
      observation,
      observed: share.count,
      expected: predicted.value.count,
      cohort: denominator,
      workedBack: share.decimals !== null,
    },
  ];
}

function ratioOf(set: Set): { readonly quantity: Quantity; readonly z: number | null } {
  const found = observedOverExpected(set);
  if (!found.ok) return { quantity: unknown('ratio', 'zero-denominator', 'nothing was expected'), z: null };
  const { ratio, limits95, limits998, method, z } = found.value;
  const limits = [inner(limits95, method), outer(limits998, method)] as const;
  return { quantity: known(ratio, 'ratio', 'observed-over-expected', ...limits), z };
}

function periodOf(set: Set): ExpectedPeriod {
  const { observation, observed, expected, cohort } = set;
  const { quantity } = ratioOf(set);
  const limits = quantity.ok ? quantity.interval : null;
  const significant = limits !== null && (limits.lower > 1 || limits.upper < 1);
  return { period: observation.period, observed, expected, cohort, significant };
}

function consistent(run: readonly Set[]): ExpectedMeasure['consistently'] {
  if (run.length < CONSISTENT_FROM) return null;
  if (run.every(({ observed, expected }) => observed > expected)) return 'higher';
  return run.every(({ observed, expected }) => observed < expected) ? 'lower' : null;
}
