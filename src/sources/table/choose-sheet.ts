import { type Refusal, refuse } from '../bytes/guard.ts';
import { plainLabel } from '../values/plain-label.ts';
import type { SheetRows } from '../workbooks/ods-sheets.ts';
import { HEADER_WITHIN } from './header.ts';

type Chosen = { readonly ok: true; readonly sheet: SheetRows } | Refusal;

/** Sheets named in a message before it says how many more there are. */
const NAMED = 8;

/**
 * The sheet that a source is read from: the one it names or, where it names none, the only one that has its columns.
 * Where two have them nobody but the sender knows which is meant.
 */
export function chooseSheet(
  sheets: readonly SheetRows[],
  wanted: string | null,
  isHeader: (cells: readonly string[]) => boolean,
): Chosen {
  if (wanted !== null) return namedSheet(sheets, wanted);
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const matching = filled.filter(({ rows }) => rows.slice(0, HEADER_WITHIN).some(isHeader));
  const [sheet] = matching.length > 0 ? matching : filled;
  if (!sheet) return refuse('format-error', 'the workbook holds no records');
  if (matching.length > 1)
    return refuse(
      'ambiguous-sheet',
      `${matching.length} sheets have the columns wanted: ${names(matching)}; name the one to read as sheet: in the configuration`,
    );
  if (matching.length === 0 && filled.length > 1)
    return refuse(
      'missing-label',
      `none of the sheets has the columns wanted within its first ${HEADER_WITHIN} rows: ${names(filled)}`,
    );
  return { ok: true, sheet };
}

function namedSheet(sheets: readonly SheetRows[], wanted: string): Chosen {
  const sheet = sheets.find(({ name }) => plainLabel(name) === plainLabel(wanted));
  if (!sheet) return refuse('missing-sheet', `there is no sheet "${wanted}"; there are: ${names(sheets)}`);
  return { ok: true, sheet };
}

function names(sheets: readonly SheetRows[]): string {
  const shown = sheets.slice(0, NAMED).map(({ name }) => `"${name.trim()}"`);
  const more = sheets.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
