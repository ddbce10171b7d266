import type { Finding } from '../../model/finding.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Measure } from '../../model/measure.ts';
import type { AgainstTrendMeasure, YearOnYear } from '../../model/measures/against-trend-measure.ts';
import { SMALLEST_BASE } from '../words/change-clause.ts';
import { count, percent } from '../words/figures.ts';
import { adjustedFor } from '../words/significance-words.ts';

type Parts = Finding['parts'];

/** "Burglary since 2022-23: Northwood rose by 50% (100 to 150), while the rest of the Vale fell by 25% (1,000 to 750) ..." */
export function againstTrendFindings(
  indicator: Indicator,
  own: readonly Measure[],
  area: string,
): readonly Finding[] {
  return own.flatMap((measure) =>
    measure.kind === 'against-trend' && measure.bucks ? [sentence(indicator, measure, area)] : [],
  );
}

function sentence(indicator: Indicator, measure: AgainstTrendMeasure, area: string): Finding {
  const { period, base, part, own, rest, adjusted } = measure;
  return {
    section: 'places',
    parts: [
      `${indicator.name} in ${period.label} against ${base.label}: ${part.name} `,
      ...movement(own),
      `, while the rest of ${area} `,
      ...movement(rest),
      `; the difference is statistically significant${adjusted ? ` (${adjustedFor(adjusted)})` : ''}.`,
    ],
    measures: [measure.id],
  };
}

/** Below the smallest base the counts stand alone. */
function movement({ before, after, percent: change }: YearOnYear): Parts {
  const verb = after < before ? 'fell' : 'rose';
  const counts: Parts = [count(before), ' to ', count(after)];
  if (change === null || before < SMALLEST_BASE) return [`${verb} from `, ...counts];
  return [`${verb} by `, percent(Math.abs(change), 0), ' (', ...counts, ')'];
}
