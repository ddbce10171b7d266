import type { ScorecardRow } from '../../../model/registers/scorecard.ts';
import { SMALLEST_BASE } from '../../../model/small-numbers.ts';
import { smallShareNote, workedBackNote } from '../small-share.ts';
import { wrap } from '../wrap.ts';
import { shareText } from './figures.ts';
import type { Page } from './page.ts';

/** What the marks beside figures mean, where a row has them. */
export function legend(rows: readonly ScorecardRow[], { width }: Page): readonly string[] {
  if (rows.some(hasFew)) return [wrap(smallShareNote, width, '  ')];
  return rows.some((row) => shareText(row)?.includes('~')) ? [wrap(workedBackNote, width, '  ')] : [];
}

function hasFew({ kind, points }: ScorecardRow): boolean {
  return (
    kind === 'percent' &&
    points.some(({ value, base }) => value !== null && base !== null && base < SMALLEST_BASE)
  );
}
