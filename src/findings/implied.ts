import type { Figure, Finding } from '../model/finding.ts';
import type { ImpliedBaselineMeasure } from '../model/implied-measure.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Measure } from '../model/measure.ts';
import type { Settings } from '../model/settings.ts';
import { isSmall } from './change-clause.ts';
import { count, percent } from './figures.ts';
import { sourceNote } from './source-note.ts';

type Parts = readonly (string | Figure)[];

/** "Criminal damage: 18% fewer (878) in 2007-08 than in 2003-04, as printed; that implies 4,878 in 2003-04 ..." */
export function impliedFindings(
  indicator: Indicator,
  own: readonly Measure[],
  settings: Pick<Settings, 'sources'>,
): readonly Finding[] {
  return own.flatMap((measure) =>
    measure.kind === 'implied' && measure.of === 'baseline' ? [sentence(indicator, measure, settings)] : [],
  );
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
