const forms: readonly (readonly [RegExp, (match: RegExpExecArray) => number])[] = [
  [/^(\d{4})-(\d{2})-(\d{2})$/, ([, year, month, day]) => dateOf(year, month, day)],
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, ([, day, month, year]) => dateOf(year, month, day)],
  [/^(\d{4})-(\d{2})$/, ([, year, month]) => dateOf(year, month, '0')],
  [/^(?:v|version |release |revision |r)?(\d{1,8})$/i, ([, number]) => Number(number)],
];

/** Orders releases that are all dates of one form, or all numbers (`2`, `v2`); null when they are not. */
export function releaseOrder(names: readonly string[]): ((name: string) => number) | null {
  for (const [form, value] of forms) {
    const matches = names.map((name) => form.exec(name));
    if (matches.length === 0 || matches.includes(null)) continue;
    return (name) => value(form.exec(name)!);
  }
  return null;
}

function dateOf(year: string | undefined, month: string | undefined, day: string | undefined): number {
  return (Number(year) * 100 + Number(month)) * 100 + Number(day);
}
