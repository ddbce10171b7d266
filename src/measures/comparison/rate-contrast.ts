import type { Indicator } from '../../model/indicator.ts';
import type { Judgement } from '../../model/measure.ts';
import type { RateContrast } from '../../model/measures/rate-contrast.ts';
import {
  type KnownQuantity,
  known,
  type Quantity,
  type UnknownQuantity,
  unknown,
} from '../../model/quantity.ts';
import type { DifferenceTest, SignificanceRule } from '../../model/significance.ts';
import type { SizeWords } from '../../model/size-words.ts';
import { benchmarkAgainst } from '../../stats/comparison/benchmark.ts';
import { fixedComparatorRatio } from '../../stats/comparison/fixed-comparator-ratio.ts';
import { rateRatio } from '../../stats/comparison/rate-ratio.ts';
import { crudeRate } from '../../stats/rates/crude-rate.ts';
import { PER } from '../level/level.ts';
import type { CountedRate, RateSide } from '../level/rate-side.ts';
import { inner, outer } from '../series/interval.ts';
import { adverseRatio, directionOf, judgeDifference } from '../verdicts/judge.ts';
import { sizeWords } from '../verdicts/verdict.ts';
import { differenceOf } from './rate-difference.ts';

/** How two rates are to be set against each other. */
export interface ContrastTerms {
  readonly indicator: Indicator;
  /** True when the other area's total has the local events in it: then the part-of formulas apply. */
  readonly includesLocal: boolean;
  readonly rule: SignificanceRule;
  readonly words: SizeWords;
}

export interface Contrasted extends RateContrast {
  /** The ratio, with exact limits or, to a published rate, those of the local count. */
  readonly quantity: Quantity;
  readonly judgement: Judgement | null;
}

interface Ratio {
  readonly quantity: KnownQuantity;
  readonly pValue: number | null;
  readonly z: number | null;
}

/** A local rate against another: ratio, difference, test and what they mean. Tests beside it are not yet allowed for. */
export function contrastRates(here: CountedRate, there: RateSide, terms: ContrastTerms): Contrasted {
  const { indicator, includesLocal, rule, words } = terms;
  const sides = { local: here.rate, other: there.rate };
  const difference = differenceOf(here, there, includesLocal, indicator.per);
  const ratio =
    there.kind === 'counted' ? toCounted(here, there, includesLocal) : toPublished(here, there.rate);
  if (!('quantity' in ratio))
    return {
      ...sides,
      difference,
      quantity: ratio,
      verdict: null,
      test: null,
      z: null,
      adverse: null,
      judgement: null,
    };
  const { quantity, pValue, z } = ratio;
  const test: DifferenceTest = { rule, plain: findsDifference(here, there, rule), pValue, adjusted: null };
  const significant = test.plain === true;
  return {
    ...sides,
    difference,
    quantity,
    verdict: { words: sizeWords(quantity.value, words), significant },
    test,
    z,
    adverse: adverseRatio(quantity.value, indicator.polarity),
    judgement: judgeDifference(directionOf(quantity.value - 1), significant, indicator.polarity),
  };
}

function toCounted(
  here: CountedRate,
  there: CountedRate,
  comparatorIncludesLocal: boolean,
): Ratio | UnknownQuantity {
  const query = {
    localCount: here.count,
    localPopulation: here.population,
    comparatorCount: there.count,
    comparatorPopulation: there.population,
    comparatorIncludesLocal,
  };
  const near = rateRatio({ ...query, level: 0.95 });
  const far = rateRatio({ ...query, level: 0.998 });
  if (!near.ok) return noRatio(near.reason);
  if (!far.ok || !Number.isFinite(near.value.ratio)) return noRatio('zero-denominator');
  const { ratio, logStandardError, method, pValue } = near.value;
  return {
    quantity: known(ratio, 'ratio', 'rate-ratio', inner(near.value, method), outer(far.value, method)),
    pValue,
    z: logStandardError === null || logStandardError === 0 ? null : Math.log(ratio) / logStandardError,
  };
}

/** A published rate has no count, so all uncertainty is the local count's, and there is no test of both. */
function toPublished(here: CountedRate, rate: number): Ratio | UnknownQuantity {
  const query = { count: here.count, population: here.population, comparatorRate: rate / PER };
  const near = fixedComparatorRatio({ ...query, level: 0.95 });
  const far = fixedComparatorRatio({ ...query, level: 0.998 });
  if (!near.ok || !far.ok) return noRatio('zero-denominator');
  const { ratio, method } = near.value;
  const limits = [inner(near.value, method), outer(far.value, method)] as const;
  return {
    quantity: known(ratio, 'ratio', 'fixed-comparator-ratio', ...limits),
    pValue: null,
    z: here.count > 0 ? Math.log(ratio) * Math.sqrt(here.count) : null,
  };
}

function noRatio(reason: string): UnknownQuantity {
  const isPartOfNone = reason === 'local-exceeds-comparator' || reason === 'local-equals-comparator';
  return isPartOfNone
    ? unknown(
        'ratio',
        'no-comparator',
        'the local figures are no part of those of the area said to contain them',
      )
    : unknown('ratio', 'zero-denominator', 'the comparator has no events');
}

/** What the rule by itself says; null where it needs limits that were not published. */
function findsDifference(here: CountedRate, there: RateSide, rule: SignificanceRule): boolean | null {
  const benchmark = benchmarkAgainst({
    rule,
    polarity: 'no-judgement',
    local95: limitsOf(here),
    local998: null,
    comparatorValue: there.rate,
    comparator95: there.kind === 'counted' ? limitsOf(there) : null,
  });
  if (!benchmark.ok || benchmark.value.category === 'not-compared') return null;
  return benchmark.value.category !== 'similar';
}

function limitsOf({ count, population }: CountedRate) {
  const rate = crudeRate({ count, population, per: PER });
  return rate.ok ? rate.value.limits95 : null;
}
