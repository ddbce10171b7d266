const totalWords = new Set([
  'total',
  'totals',
  'grand total',
  'overall total',
  'all',
  'all areas',
  'all districts',
  'all areas total',
  'total all areas',
  'total (all areas)',
]);

/** True when a record is a sum over areas: the name of the sum stands as its code, or as its name without a code. */
export function isTotalRow(code: string, name: string): boolean {
  return isTotalWord(code === '' ? name : code);
}

/** True for a word that stands for everything, such as "Grand total". */
export function isTotalWord(text: string): boolean {
  return totalWords.has(text.toLowerCase().replace(/[:*]/g, '').replace(/\s+/g, ' ').trim());
}
