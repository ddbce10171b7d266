/** A label as it compares: without case, doubled spaces or line breaks. */
export function plainLabel(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
