/** The year whose prices an amount is in: a financial year such as `2019/20`, or a calendar year such as `2023`. */
export type PriceYear =
  | { readonly kind: 'financial'; readonly start: number; readonly label: string }
  | { readonly kind: 'calendar'; readonly start: number; readonly label: string };

/** Reads `2019/20`, `2019-20`, `2019-2020` and `2023`; null for anything else, such as `2019/21`. */
export function parsePriceYear(text: string): PriceYear | null {
  const calendar = /^(?:19|20|21)\d{2}$/.exec(text);
  if (calendar) return { kind: 'calendar', start: Number(text), label: text };
  const financial = /^((?:19|20|21)\d{2})[/-](?:\d{2})?(\d{2})$/.exec(text);
  const start = Number(financial?.[1]);
  const end = String(start + 1);
  if (!financial || end.slice(2) !== financial[2] || (text.length === 9 && end !== text.slice(5)))
    return null;
  return { kind: 'financial', start, label: `${start}/${end.slice(2)}` };
}
