import { readDeclared } from './read-declared.ts';

/** Issue codes that a table may end in: anything else is an error class that nobody planned for. */
const CODES = new Set([
  'blank-row',
  'constraint-error',
  'duplicate-label',
  'encoding',
  'encoding-error',
  'excel-serial',
  'extra-cell',
  'footnotes',
  'format-error',
  'lone-dash',
  'missing-cell',
  'missing-label',
  'missing-value',
  'mojibake',
  'preamble',
  'row-count',
  'suppressed',
  'type-error',
]);
export const SLOWEST = 1000;

/** What is wrong with how a damaged file was taken; null when every record of it is accounted for. */
export async function conserve(folder: string, file: string): Promise<string | null> {
  const started = performance.now();
  const { records, balance, issues } = await readDeclared(folder, file);
  const took = performance.now() - started;
  if (took > SLOWEST) return `took ${Math.round(took)} ms`;
  const odd = issues.find(({ code }) => !CODES.has(code));
  if (odd) return `unexpected ${odd.code}`;
  if (!balance) return issues.some(({ severity }) => severity === 'error') ? null : 'refused without a word';
  const { read, accepted, rejected, skipped } = balance;
  if (read !== accepted + rejected + skipped) return `${read} read, ${accepted} + ${rejected} + ${skipped}`;
  if (records.length !== accepted) return `${accepted} accepted, ${records.length} handed over`;
  const told = issues.filter(({ severity }) => severity === 'error').length;
  return told === rejected ? null : `${rejected} rejected, ${told} told`;
}
