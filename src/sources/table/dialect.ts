const CANDIDATES = [',', ';', '\t', '|'] as const;

/** The delimiter that the first line names, as Excel reads and writes it: `sep=;`. Such a line is no record. */
export function hintedDelimiter(head: string): string | null {
  const hint = /^\uFEFF?("?)sep=([^\w\s"]|\t)\1(?:\r|\n|$)/i.exec(head);
  return hint?.[2] ?? null;
}

/** The delimiter that stands most often outside quotes on the lines at the head of a file; a comma when none does. */
export function detectDelimiter(head: string): string {
  const lines = withoutQuoted(head)
    .split(/\r\n|\n|\r/)
    .slice(0, 20);
  const counts = CANDIDATES.map((delimiter) => ({ delimiter, count: columnsBy(delimiter, lines) }));
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count > 0 ? best.delimiter : ',';
}

/**
 * The usual number of delimiters on a line, so that commas in one title do not outvote a table. Of two as usual
 * the one that every line has as often comes first: decimal commas do not stand in a header.
 */
function columnsBy(delimiter: string, lines: readonly string[]): number {
  const counts = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(delimiter).length - 1)
    .sort((a, b) => a - b);
  const usual = counts[Math.floor(counts.length / 2)] ?? 0;
  return usual > 0 && counts[0] === counts.at(-1) ? usual + 0.5 : usual;
}

function withoutQuoted(text: string): string {
  return text.replace(/"(?:[^"]|"")*"/g, '""');
}
