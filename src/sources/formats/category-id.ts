/** A publisher's label as an id: lower-case words joined by hyphens. Labels without a letter or digit give none. */
export function categoryId(label: string): string {
  return label
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
