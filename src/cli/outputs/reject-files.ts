import type { Assessment } from '../../model/assessment.ts';
import type { SourceBalance } from '../../model/source.ts';
import { type CsvValue, writeCsv } from '../../report/csv/write-csv.ts';
import type { OutputFile } from '../../report/write.ts';
import { type RejectedRows, rejectedRows } from '../../sources/rejected-rows.ts';

export interface RejectFiles {
  readonly files: readonly OutputFile[];
  /** Rejected records in them, and in all. */
  readonly rows: number;
  readonly rejected: number;
}

/** The rejected records as their files have them, each with its place and the reason: one CSV for each file. */
export async function rejectFiles(assessment: Assessment, root: string): Promise<RejectFiles> {
  const { settings, sources, issues, refused } = assessment;
  const files: OutputFile[] = [];
  let rows = 0;
  for (const balance of sources.filter(({ rejected }) => rejected > 0)) {
    const source = settings.sources.find(({ id }) => id === balance.id);
    if (!source) continue;
    const found = await rejectedRows(source, balance, root, issues, refused);
    rows += found.rows.length;
    if (found.rows.length > 0) files.push({ file: nameFor(balance, files), text: tableOf(found) });
  }
  return { files, rows, rejected: sources.reduce((sum, { rejected }) => sum + rejected, 0) };
}

function nameFor({ id }: SourceBalance, files: readonly OutputFile[]): string {
  let name = `${id}.csv`;
  for (let number = 2; files.some(({ file }) => file === name); number++) name = `${id}-${number}.csv`;
  return name;
}

function tableOf({ header, rows }: RejectedRows): string {
  const width = Math.max(header.length, ...rows.map(({ cells }) => cells.length));
  const names = Array.from({ length: width }, (_, at) => header[at]?.trim() || `(column ${at + 1})`);
  return writeCsv(
    ['file', 'line', 'column', 'code', 'reason', ...names],
    rows.map(({ file, line, column, code, reason, cells }) => [
      file,
      line,
      column,
      code,
      reason,
      ...names.map((_, at) => asWritten(cells[at] ?? '')),
    ]),
  );
}

/** A number such as -144 is no formula, and stays as it was. */
function asWritten(text: string): CsvValue {
  return String(Number(text)) === text && Number.isFinite(Number(text)) ? Number(text) : text;
}
