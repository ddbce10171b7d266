/** The most that two words may differ for one to be offered in place of the other. */
const MOST_EDITS = 3;

/** The known word nearest to what was written, or null when none is near. */
export function nearestWord(written: string, known: Iterable<string>): string | null {
  let best: { word: string; edits: number } | null = null;
  for (const word of known) {
    const edits = editDistance(written.toLowerCase(), word.toLowerCase());
    if (edits <= Math.min(MOST_EDITS, word.length / 2) && (best === null || edits < best.edits))
      best = { word, edits };
  }
  return best?.word ?? null;
}

/** ` Did you mean "x"?` or nothing. */
export function didYouMean(written: string, known: Iterable<string>): string {
  const word = nearestWord(written, known);
  return word === null ? '' : ` Did you mean "${word}"?`;
}

/** Levenshtein distance: the fewest letters put in, taken out or changed. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = above[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, above[column]! + 1, current[column - 1]! + 1));
    }
    above = current;
  }
  return above[b.length]!;
}
