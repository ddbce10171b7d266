import type { Issue, Severity } from '../../model/issue.ts';
import { sourceIssue } from './source-issue.ts';
import type { TableQuery } from './table-query.ts';

/** What was odd about a table as a whole, though its records could be read. */
export interface TableOddities {
  readonly headerLine: number;
  /** Records above the header that hold something. */
  readonly titles: number;
  /** Columns of the header that no record has a cell for. */
  readonly shortBy: number;
  /** Line of the first record with text in a wrong encoding. */
  readonly mojibakeLine: number | null;
  /** Lines below the last record that are none. */
  readonly notes: readonly { readonly line: number }[];
}

type Odd = readonly [code: string, severity: Severity, line: number, message: string, hint: string];

/** Puts the oddities of a table in words, from its head to its end. */
export function oddityIssues(
  { source, file }: Pick<TableQuery<unknown>, 'source' | 'file'>,
  oddities: TableOddities,
): readonly Issue[] {
  return [titlesOf(oddities), shortOf(oddities), mojibakeOf(oddities, source.partner), notesOf(oddities)]
    .filter((odd) => odd !== null)
    .map(([code, severity, line, message, hint]) =>
      sourceIssue({ source, file, line, code, severity, message, hint }),
    );
}

function titlesOf({ titles, headerLine }: TableOddities): Odd | null {
  if (titles === 0) return null;
  return ['preamble', 'note', headerLine, `${titles} lines above the header were skipped`, 'Nothing to do.'];
}

function shortOf({ shortBy, headerLine }: TableOddities): Odd | null {
  if (shortBy === 0) return null;
  const message = `the last ${shortBy} columns of the header have no cell in any record; none of them is used`;
  return ['missing-cell', 'warning', headerLine, message, 'Nothing to do if the file is always like this.'];
}

function mojibakeOf({ mojibakeLine }: TableOddities, partner: string): Odd | null {
  if (mojibakeLine === null) return null;
  const message =
    'the encoding is damaged: text such as "â€“" or "Ã©" is UTF-8 that was read as Windows-1252 and saved again';
  const hint = `Names with such text match nothing else. Ask ${partner} for the file as CSV UTF-8.`;
  return ['mojibake', 'warning', mojibakeLine, message, hint];
}

function notesOf({ notes }: TableOddities): Odd | null {
  const [first] = notes;
  if (!first) return null;
  const lines = notes.length === 1 ? '1 trailing line' : `${notes.length} trailing lines`;
  const message = `${lines} under the table skipped as footnotes, from line ${first.line}`;
  return ['footnotes', 'warning', first.line, message, 'Look whether a record of the table is among them.'];
}
