import type { Assessment } from '../model/assessment.ts';
import { csvTables } from '../report/csv/tables.ts';
import { stableNumber } from '../report/format-number.ts';
import type { CheckDocument } from '../report/schemas/check.ts';
import { toResults } from '../report/to-results.ts';
import type { OutputFile } from '../report/write.ts';

/** Every file of a run whose bytes depend on the inputs alone, in the order of writing. */
export function outputFiles(assessment: Assessment): readonly OutputFile[] {
  const tables = [...csvTables(assessment)].map(([file, text]) => ({ file, text }));
  return [
    ...tables,
    { file: 'check.json', text: toJson(checkDocument(assessment)) },
    { file: 'results.json', text: toJson(toResults(assessment)) },
  ];
}

export function checkDocument({ sources, unread, issues }: Assessment): CheckDocument {
  return { schemaVersion: 1, sources: [...sources], unread: [...unread], issues: [...issues] };
}

export function toJson(document: unknown): string {
  const stable = (_key: string, value: unknown) => (typeof value === 'number' ? stableNumber(value) : value);
  return `${JSON.stringify(document, stable, 2)}\n`;
}
