import type { Finding } from '../../model/finding.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Measure } from '../../model/measure.ts';
import type { ExpectedMeasure, ExpectedPeriod } from '../../model/measures/expected-measure.ts';
import type { Settings } from '../../model/settings.ts';
import { USUAL_DECIMALS } from '../words/change-clause.ts';
import { count, rate } from '../words/figures.ts';
import { sourceNote } from '../words/source-note.ts';

/** "People who re-offend: 60 in 2013-14 against 50 expected; consistently higher than expected, although not statistically significant." */
export function expectedFindings(
  indicator: Indicator,
  own: readonly Measure[],
  settings: Pick<Settings, 'sources'>,
): readonly Finding[] {
  return own.flatMap((measure) => {
    const latest = measure.kind === 'expected' ? measure.run.at(-1) : undefined;
    if (measure.kind !== 'expected' || !latest || !measure.verdict) return [];
    return [
      {
        section: 'findings' as const,
        parts: [
          `${indicator.name}: `,
          count(latest.observed),
          ` in ${measure.period.label} against `,
          rate(latest.expected, Number.isInteger(latest.expected) ? 0 : USUAL_DECIMALS),
          ` expected; ${measure.consistently ? consistentWords(measure) : singleWords(measure)}.`,
          sourceNote([measure], settings),
        ],
        measures: [measure.id],
      },
    ];
  });
}

/** What is said of the whole run rests on the test of each of its periods. */
function consistentWords({ run, consistently }: ExpectedMeasure): string {
  const span = `in all ${run.length} periods from ${run[0]?.period.label} to ${run.at(-1)?.period.label}`;
  const significant = run.filter((one) => one.significant);
  const said = `consistently ${consistently} than expected (${span})`;
  if (significant.length === 0) return `${said}, although not statistically significant in any of them`;
  const where = significant.length === run.length ? 'each of them' : labels(significant);
  return `${said}, and statistically significant in ${where}`;
}

function labels(periods: readonly ExpectedPeriod[]): string {
  return periods.map(({ period }) => period.label).join(' and ');
}

/** "Higher" and "lower" alone are kept for what a test finds. */
function singleWords({ verdict, quantity }: ExpectedMeasure): string {
  if (!verdict || !quantity.ok) return 'not tested';
  if (verdict.significant)
    return `${quantity.value > 1 ? 'higher' : 'lower'} than expected, and statistically significant`;
  return verdict.words === 'similar'
    ? 'similar to what was expected'
    : `${verdict.words} what was expected, although not statistically significant`;
}
