import type { Figure, Finding } from '../../model/finding.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Measure } from '../../model/measure.ts';
import type { ImpliedBaselineMeasure, ImpliedWholeMeasure } from '../../model/measures/implied-measure.ts';
import type { Settings } from '../../model/settings.ts';
import { isSmall } from '../words/change-clause.ts';
import { count, percent, rate } from '../words/figures.ts';
import { sourceNote } from '../words/source-note.ts';

type Parts = readonly (string | Figure)[];

/** "Criminal damage: 18% fewer (878) in 2007-08 than in 2003-04, as printed; that implies 4,878 in 2003-04 ..." */
export function impliedFindings(
  indicator: Indicator,
  own: readonly Measure[],
  settings: Pick<Settings, 'sources'>,
): readonly Finding[] {
  return own.flatMap((measure) => {
    if (measure.kind !== 'implied') return [];
    if (measure.of === 'baseline') return [sentence(indicator, measure, settings)];
    return measure.of === 'whole' && measure.quantity.ok
      ? [wholeSentence(indicator, measure, measure.quantity.value, settings)]
      : [];
  });
}

/** "Anti-social behaviour: 7,900 in 2012-13, 15% as printed; that implies 52,667 in all (50,968 to 54,482 by rounding)." */
function wholeSentence(
  { name }: Indicator,
  measure: ImpliedWholeMeasure,
  whole: number,
  settings: Pick<Settings, 'sources'>,
): Finding {
  const { percent: printed, decimals, per, period, range } = measure;
  const share = per === 100 ? [percent(printed, decimals)] : [rate(printed, decimals), ' per 1,000'];
  const ends = range ? [' (', count(range.lower), ' to ', count(range.upper), ' by rounding)'] : [];
  return {
    section: 'findings',
    parts: [
      `${name}: `,
      count(measure.count),
      ` in ${period.label}, `,
      ...share,
      ` as printed; that implies ${per === 100 ? '' : 'a population of '}`,
      count(whole),
      per === 100 ? ' in all' : '',
      ...ends,
      ', an estimate.',
      sourceNote([measure], settings),
    ],
    measures: [measure.id],
  };
}

function sentence(
  { name }: Indicator,
  measure: ImpliedBaselineMeasure,
  settings: Pick<Settings, 'sources'>,
): Finding {
  const implied = measure.quantity.ok ? impliedParts(measure, measure.quantity.value) : contradiction;
  return {
    section: 'findings',
    parts: [`${name}: `, ...printedParts(measure), ...implied, sourceNote([measure], settings)],
    measures: [measure.id],
  };
}

/** A change from a small count is printed as the counts alone. */
function printedParts({
  percent: printed,
  decimals,
  printed: known,
  difference,
  current,
  period,
  base,
  quantity,
}: ImpliedBaselineMeasure): Parts {
  const word = printed < 0 ? 'fewer' : 'more';
  const small = quantity.ok && isSmall(quantity.value);
  const since = ` than in ${base?.label ?? 'the period before'}, as printed`;
  const change = percent(Math.abs(printed), decimals);
  if (known === 'current' && current !== null)
    return [count(current), ` in ${period.label}, `, ...(small ? [`${word}`] : [change, ` ${word}`]), since];
  const events = difference === null ? [] : [count(Math.abs(difference))];
  return small
    ? [...events, ` ${word} in ${period.label}${since}`]
    : [
        change,
        ` ${word}`,
        ...(difference === null ? [] : [' (', ...events, ')']),
        ` in ${period.label}${since}`,
      ];
}

function impliedParts(
  { printed, current, range, base, period }: ImpliedBaselineMeasure,
  baseline: number,
): Parts {
  const then = base ? ` in ${base.label}` : ' before';
  const ends = range ? [' (', count(range.lower), ' to ', count(range.upper), ' by rounding)'] : [];
  const now =
    printed === 'difference' && current !== null ? [' and ', count(current), ` in ${period.label}`] : [];
  return [
    '; that implies ',
    count(baseline),
    then,
    ...ends,
    ...now,
    now.length > 0 ? ', both estimates.' : ', an estimate.',
  ];
}

const contradiction: Parts = ['; no whole counts have both, so nothing is worked back from them.'];
