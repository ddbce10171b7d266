import type { Indicator } from '../../model/indicator.ts';

/**
 * The indicators, each of a category inside that of another one marked as within it: residential burglary in
 * burglary. Only where both count events of one source and the configuration says nothing itself. Which category is
 * inside which: data/offence-aliases.csv.
 */
export function withNesting(
  indicators: readonly Indicator[],
  parents: ReadonlyMap<string, string>,
  total: string | null,
): readonly Indicator[] {
  const classes = indicators.filter((one) => isClass(one) && one.id !== total);
  return indicators.map((one) => {
    if (one.within || !classes.includes(one)) return one;
    const whole = wholeOf(one, classes, parents);
    return whole ? { ...one, within: [whole.id] } : one;
  });
}

function isClass({ kind, lens, hours }: Indicator): boolean {
  return (kind === 'rate' || kind === 'count') && !lens && hours === undefined;
}

/** The nearest class that holds all categories of a class. */
function wholeOf(
  part: Indicator,
  classes: readonly Indicator[],
  parents: ReadonlyMap<string, string>,
): Indicator | undefined {
  const above = part.categories.map((category) => ancestors(plain(category), parents));
  const steps = ({ categories }: Indicator) => {
    const own = categories.map(plain);
    return Math.max(...above.map((line) => nearest(line, own)));
  };
  const holders = classes.filter(
    (one) =>
      one !== part &&
      one.kind === part.kind &&
      one.per === part.per &&
      one.sources.some((source) => part.sources.includes(source)) &&
      Number.isFinite(steps(one)) &&
      steps(one) > 0,
  );
  return holders.toSorted((a, b) => steps(a) - steps(b))[0];
}

/** How many steps up the line one of the categories stands; endless when none does. */
function nearest(line: readonly string[], categories: readonly string[]): number {
  const at = line.findIndex((category) => categories.includes(category));
  return at === -1 ? Number.POSITIVE_INFINITY : at;
}

/** A category and the groups that it is in, one inside the other. */
function ancestors(category: string, parents: ReadonlyMap<string, string>): readonly string[] {
  const line = [category];
  for (let next = parents.get(category); next && !line.includes(next); next = parents.get(next))
    line.push(next);
  return line;
}

/** Senders write "Violence with injury" where the table of offences has violence-with-injury. */
function plain(category: string): string {
  return category.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
