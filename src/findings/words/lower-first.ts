/** A name in the middle of a sentence: "Domestic burglary" loses its capital, "ASB" and "MARAC cases" keep theirs. */
export function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}
