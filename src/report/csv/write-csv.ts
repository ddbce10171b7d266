import { stableNumber } from '../format-number.ts';
import { plainText } from '../plain-text.ts';

export type CsvValue = string | number | boolean | null;

/** What a spreadsheet would run or take for a formula, also behind blanks and marks that it would drop. */
const formulaStart = /^(?:[\t\r\n\0]|\s*[=+\-@＝＋－＠])/;

/** One CSV table: RFC 4180 quoting, LF line ends, numbers to 12 digits, text made harmless. */
export function writeCsv(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return [header, ...rows].map((row) => `${row.map(writeCell).join(',')}\n`).join('');
}

function writeCell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(stableNumber(value));
  if (typeof value !== 'string') return String(value);
  const text = plainText(value);
  const harmless = formulaStart.test(value) || formulaStart.test(text) ? `'${text}` : text;
  return /[",]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
