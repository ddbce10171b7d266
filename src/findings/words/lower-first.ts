/**
 * A name in the middle of a sentence: "Domestic burglary" loses its capital; "ASB" and "MARAC cases" keep theirs, and so
 * does a name whose second word has one too, as that of an area or a body has: "West Mercia", "Home Office".
 */
export function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) && !/^\S+ [A-Z][a-z]/.test(text)
    ? text[0]!.toLowerCase() + text.slice(1)
    : text;
}
