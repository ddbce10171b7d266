import type { Comparator } from '../../model/area.ts';
import type { Finding } from '../../model/finding.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Measure } from '../../model/measure.ts';
import type { ConvergenceMeasure, RateMovement } from '../../model/measures/convergence-measure.ts';
import { ratePerText } from '../../model/rate-scale.ts';
import { breakNotes } from '../words/break-notes.ts';
import { SMALLEST_BASE } from '../words/change-clause.ts';
import { percent } from '../words/figures.ts';
import { decimalsOf, scaledRate } from '../words/two-rates.ts';

type Parts = Finding['parts'];

/** Said of a rate that started the lower of the two: a fact about the figures, and no cause of them. */
const LOW_BASE =
  ' Caution, low base: the rate here started lower, so the same percentage is fewer events per 1,000.';

/** "Robbery against England and Wales, 2010-11 to 2013-14: converging from below; the ratio of the rates rose by 4% a year ..." */
export function convergenceFindings(
  indicator: Indicator,
  own: readonly Measure[],
  comparators: readonly Comparator[],
): readonly Finding[] {
  return own.flatMap((measure) => {
    if (measure.kind !== 'convergence' || measure.verdict === null) return [];
    const comparator = comparators.find((one) => one.id === measure.comparator);
    return comparator ? [sentence(indicator, comparator, measure)] : [];
  });
}

function sentence(indicator: Indicator, comparator: Comparator, measure: ConvergenceMeasure): Finding {
  const [first, last] = [measure.periods[0], measure.periods.at(-1)];
  const { name } = comparator.area;
  return {
    section: 'findings',
    parts: [
      `${indicator.name} against ${name}, ${first?.label} to ${last?.label}: ${measure.verdict}`,
      ...slopeParts(measure),
      ...(startedLower(measure) ? movementParts(indicator, name, measure) : []),
      '.',
      ...(startedLower(measure) ? [LOW_BASE] : []),
      ...breakNotes(measure.breaks),
    ],
    measures: [measure.id],
  };
}

/** A yearly percentage is as bold as a percentage: below the smallest base the verdict stands alone. */
function slopeParts({ quantity, local, against }: ConvergenceMeasure): Parts {
  if (!quantity.ok || !quantity.interval || local.firstCount < SMALLEST_BASE) return [];
  const { value, interval } = quantity;
  const rest = against === 'rest-of-comparator' ? ' to the rest of it' : '';
  return [
    `; the ratio of its rate${rest} ${value < 0 ? 'fell' : 'rose'} by `,
    percent(Math.abs(value), 1),
    ' a year (95% limits ',
    percent(interval.lower, 1),
    ' to ',
    percent(interval.upper, 1),
    ')',
  ];
}

function startedLower({ local, other }: ConvergenceMeasure): boolean {
  return local.first < other.first;
}

/** A low start makes a small rise a large percentage: both views are printed. */
function movementParts(indicator: Indicator, name: string, { local, other }: ConvergenceMeasure): Parts {
  return [
    '; from ',
    ...movement(local, indicator),
    ' here, from ',
    ...movement(other, indicator),
    ` in ${name}`,
  ];
}

function movement(
  { first, last, absolute, relative, firstCount }: RateMovement,
  indicator: Indicator,
): Parts {
  const decimals = decimalsOf([first, last]);
  const isPercent = relative !== null && firstCount >= SMALLEST_BASE;
  return [
    scaledRate(first, decimals, indicator),
    ' to ',
    scaledRate(last, decimals, indicator),
    `${ratePerText(indicator)} (`,
    ...signed(absolute, scaledRate(Math.abs(absolute), decimals, indicator)),
    ...(isPercent ? [', ', ...signed(relative, percent(Math.abs(relative), 0))] : []),
    ')',
  ];
}

function signed<T>(value: number, figure: T): readonly (string | T)[] {
  return [value < 0 ? '-' : '+', figure];
}
