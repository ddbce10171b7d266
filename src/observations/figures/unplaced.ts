import type { Issue } from '../../model/issue.ts';
import type { Figure } from './figure.ts';

/**
 * One note for each file with counts that the publisher could put in no area. They are in the figure of no partnership,
 * so that one can look safer than it is. The total is of the category that counts most: others may be parts of it.
 */
export function unplacedNotes(figures: readonly Figure[]): readonly Issue[] {
  const files = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.record.listed !== 'no-area' || figure.area) continue;
    const key = `${figure.origin.source}\n${figure.origin.file}`;
    const file = files.get(key);
    if (file) file.push(figure);
    else files.set(key, [figure]);
  }
  return [...files.values()].map(noteOf);
}

function noteOf(figures: readonly Figure[]): Issue {
  const { origin, areaName, record } = figures[0]!;
  const names = new Set(figures.map((figure) => figure.areaName)).size;
  const given = largestTotal(figures);
  return {
    code: 'unplaced',
    severity: 'note',
    source: origin.source,
    file: origin.file,
    line: origin.firstLine,
    column: record.areaColumn,
    message: `${names} ${names === 1 ? 'name is' : 'names are'} of no area (first "${areaName}")${given}: in no figure`,
    hint: 'Look whether the part that is unassigned is large for your force: its areas may look better than they are.',
  };
}

function largestTotal(figures: readonly Figure[]): string {
  const totals = new Map<string, number>();
  for (const { category, numerator, record } of figures) {
    if (numerator.kind !== 'value') continue;
    for (const counted of [category, ...('groups' in record ? (record.groups ?? []) : [])])
      totals.set(counted, (totals.get(counted) ?? 0) + numerator.value);
  }
  const [category, total] = [...totals].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0]);
  return total === 0 ? '' : `, together ${total} of ${category}`;
}
