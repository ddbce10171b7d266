import type { SeriesBreak } from '../model/measures/series-break.ts';
import { parsePeriod } from '../model/period.ts';

type Row = Readonly<Record<string, string>>;

/**
 * The known breaks of data/breaks.csv that lie between months. Left out: changes from one release to the next, since
 * scores of two releases never stand in one series, and boundaries of small areas, which whole areas keep.
 */
export function breaksOf(rows: readonly Row[]): readonly SeriesBreak[] {
  return rows.flatMap((row) => {
    const first = parsePeriod(row['from'] ?? '');
    const last = parsePeriod(row['to'] ?? '');
    const areas = listOf(row['areas']);
    if (!first || !last || (row['kind'] === 'boundary' && areas === null)) return [];
    return [
      {
        id: row['id'] ?? '',
        series: row['scheme'] ?? '',
        from: first.from,
        to: last.to,
        categories: row['categories'] === '*' ? null : listOf(row['categories']),
        areas,
        indicators: null,
        change: row['change'] ?? '',
      },
    ];
  });
}

function listOf(text: string | undefined): readonly string[] | null {
  return text ? text.split(';') : null;
}
