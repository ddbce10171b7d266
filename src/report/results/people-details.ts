import type { ConcernMeasure } from '../../model/measures/concern-measure.ts';
import type { ExpectedMeasure, ExpectedPeriod } from '../../model/measures/expected-measure.ts';
import type { GapMeasure } from '../../model/measures/gap-measure.ts';
import type { ImpliedMeasure } from '../../model/measures/implied-measure.ts';
import type { PeopleMeasure } from '../../model/measures/people-measure.ts';
import type { Share } from '../../model/measures/share.ts';
import type { TargetMeasure } from '../../model/measures/target-measure.ts';
import type { Wave, WaveMeasure } from '../../model/measures/wave-measure.ts';
import { type Interval, type NoAnswer, noAnswerText } from '../../model/quantity.ts';
import { formatNumber } from '../format-number.ts';

type Details = Record<string, string | number | boolean | null>;

export function gapDetails({ name, against, of, other, ratio, noLimits }: GapMeasure): Details {
  return {
    name,
    against,
    ...shareDetails('of', of),
    ...shareDetails('against', other),
    ratio,
    ...withoutLimits(noLimits),
  };
}

export function concernDetails({ rank, of, share }: ConcernMeasure): Details {
  return { rank, of, count: share.count, base: share.base };
}

export function personDetails(measure: PeopleMeasure): Details {
  const { people, events, unnamed, topPeople, topEvents, few } = measure;
  const fewDetails = few
    ? { fewPeople: few.people, fewEvents: few.events, fewPercent: few.percent }
    : { fewPeople: null, fewEvents: null, fewPercent: null };
  return { people, events, unnamed, topPeople, topEvents, ...fewDetails };
}

export function expectedDetails(measure: ExpectedMeasure): Details {
  const { run, consistently, verdict, z, yearsAdverse } = measure;
  const latest = run.at(-1);
  return {
    observed: latest?.observed ?? null,
    expected: latest?.expected ?? null,
    cohort: latest?.cohort ?? null,
    periods: run.map(periodText).join('; '),
    consistently,
    verdict: verdict?.words ?? null,
    significant: verdict?.significant ?? null,
    z,
    ...(yearsAdverse === undefined ? {} : { yearsAdverse }),
  };
}

export function waveDetails(measure: WaveMeasure): Details {
  const { base, before, after, significant, z, pValue, noLimits } = measure;
  return {
    base: base.label,
    ...waveParts('before', before),
    ...waveParts('after', after),
    significant,
    z,
    pValue,
    ...withoutLimits(noLimits),
  };
}

export function impliedDetails(measure: ImpliedMeasure): Details {
  const { of, percent, range } = measure;
  const ends = { lowest: range?.lower ?? null, highest: range?.upper ?? null };
  if (of === 'count') return { of, printedPercent: percent, total: measure.total, ...ends };
  if (of === 'whole') return { of, printed: percent, per: measure.per, count: measure.count, ...ends };
  return {
    of,
    base: measure.base?.label ?? null,
    printedPercent: percent,
    printed: measure.printed,
    current: measure.current,
    difference: measure.difference,
    ...ends,
  };
}

export function targetDetails(measure: TargetMeasure): Details {
  const { of, target, actual, since, status, rag, aim, lowMeets, ratio } = measure;
  return {
    of,
    target,
    meets: lowMeets ? 'this or less' : 'this or more',
    actual,
    since: since?.label ?? null,
    status,
    rag,
    ...(aim?.kind === 'maintain' ? { tolerance: aim.tolerance } : {}),
    ...(aim?.kind === 'direction' ? { towards: aim.towards } : {}),
    ...(ratio ? { adverseRatio: ratio.adverse, z: ratio.z } : {}),
  };
}

function shareDetails(name: string, share: Share | null): Details {
  return {
    [name === 'of' ? 'ofPercent' : 'againstPercent']: share?.percent ?? null,
    [`${name}Base`]: share?.base ?? null,
    [`${name}Limits`]: limitsText(share?.interval ?? null),
    [`${name}OuterLimits`]: limitsText(share?.outerInterval ?? null),
  };
}

function limitsText(interval: Interval | null): string | null {
  if (!interval) return null;
  const { lower, upper, method } = interval;
  return `${formatNumber(lower, 1)} to ${formatNumber(upper, 1)} (${method})`;
}

function waveParts(name: string, { percent, standardError, base }: Wave): Details {
  return { [name]: percent, [`${name}StandardError`]: standardError, [`${name}Base`]: base };
}

function periodText({ period, observed, expected, cohort, significant }: ExpectedPeriod): string {
  const of = cohort === null ? '' : ` of ${formatNumber(cohort)}`;
  const found = `${formatNumber(observed, decimalsOf(observed))} against ${formatNumber(expected, 1)} expected${of}`;
  return `${period.label}: ${found}${significant ? ' (significant)' : ''}`;
}

function decimalsOf(value: number): number {
  return Number.isInteger(value) ? 0 : 1;
}

function withoutLimits(reason: NoAnswer | null): Details {
  return reason ? { noLimits: noAnswerText[reason] } : {};
}
