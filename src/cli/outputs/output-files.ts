import type { Assessment } from '../../model/assessment.ts';
import { csvTables } from '../../report/csv/tables.ts';
import { stableNumber } from '../../report/format-number.ts';
import { toResults } from '../../report/results/to-results.ts';
import type { CheckDocument } from '../../report/schemas/check.ts';
import type { OutputFile } from '../../report/write.ts';

/** Every file of a run whose bytes depend on the inputs alone, in the order of writing. */
export function outputFiles(assessment: Assessment): readonly OutputFile[] {
  const tables = [...csvTables(assessment)].map(([file, text]) => ({ file, text }));
  return [
    ...tables,
    { file: 'check.json', text: toJson(checkDocument(assessment)) },
    { file: 'results.json', text: toJson(toResults(assessment)) },
  ];
}

export function checkDocument({ settings, sources, unread, issues }: Assessment): CheckDocument {
  const preparedBy = settings.partnership.officer;
  return { schemaVersion: 1, preparedBy, sources: [...sources], unread: [...unread], issues: [...issues] };
}

/** What JSON leaves as it is and a terminal would obey: DEL, C1, separators, marks that turn the direction of text. */
const unsafe = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** The same value to every reader of JSON, with no character that acts on a terminal. */
export function toJson(document: unknown): string {
  const escaped = (mark: string) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const stable = (_key: string, value: unknown) => (typeof value === 'number' ? stableNumber(value) : value);
  return `${JSON.stringify(document, stable, 2).replace(unsafe, escaped)}\n`;
}
