/** Control characters (C0, DEL, C1), line and paragraph separators, and the marks that turn the direction of text. */
const unsafe = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Text of a data cell made safe for a terminal or a table: one line, no control characters. */
export function plainText(text: string): string {
  return text.replace(unsafe, ' ');
}
