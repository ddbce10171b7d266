import type { SeriesBreak } from '../../model/measures/series-break.ts';
import { type Period, parsePeriod } from '../../model/period.ts';
import type { Problem } from '../explain-problem.ts';
import type { AssessmentFile } from '../keys/schema.ts';

type BreakBlock = AssessmentFile['breaks'][number];

/** The breaks that the configuration knows of; adds what is wrong with them to `problems`. */
export function ownBreaks(blocks: readonly BreakBlock[], problems: Problem[]): readonly SeriesBreak[] {
  return blocks.flatMap((block, index) => {
    const first = monthOf(block.from, ['breaks', index, 'from'], problems);
    const last = block.to === undefined ? first : monthOf(block.to, ['breaks', index, 'to'], problems);
    if (!first || !last) return [];
    if (last.from < first.from) {
      const message = `the break ends in ${last.label}, before it begins in ${first.label}`;
      problems.push({ path: ['breaks', index, 'to'], part: 'value', message, hint: 'Swap from and to.' });
      return [];
    }
    return [
      {
        id: `own-${index + 1}`,
        series: null,
        from: first.from,
        to: last.to,
        categories: null,
        areas: null,
        indicators: block.indicators,
        change: block.change,
      },
    ];
  });
}

function monthOf(text: string, path: readonly PropertyKey[], problems: Problem[]): Period | null {
  const period = parsePeriod(text);
  if (period?.kind === 'month') return period;
  const hint = 'Write the month as 2014-04.';
  problems.push({ path, part: 'value', message: `"${text}" is not a month`, hint });
  return null;
}
