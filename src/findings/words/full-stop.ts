/** What somebody wrote, to be put inside a sentence: without the full stop that they may have ended it with. */
export function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}

/** Ends a sentence, unless it ends with a mark of its own. */
export function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
