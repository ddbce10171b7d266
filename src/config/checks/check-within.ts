import { isClaimed } from '../../model/homes.ts';
import type { Indicator } from '../../model/indicator.ts';
import { didYouMean } from '../../model/nearest-word.ts';
import type { Candidate } from '../../model/ranking.ts';
import type { Problem } from '../explain-problem.ts';

/** What is wrong with the classes that indicators say they are cut out of. */
export function checkWithin(
  indicators: readonly Indicator[],
  candidates: readonly Candidate[],
  total: string | null,
): readonly Problem[] {
  const byId = new Map(indicators.map((one) => [one.id, one]));
  return indicators.flatMap((one): readonly Problem[] => {
    const { id, within } = one;
    if (!within) return [];
    const wrong: Wrong = (message, hint) => [
      { path: ['indicators', id, 'within'], part: 'value', message, hint },
    ];
    const named = nameProblem(id, within, byId, total, wrong);
    if (named.length > 0) return named;
    const wholes = within.flatMap((name) => byId.get(name) ?? []);
    const [whole] = wholes;
    if (wholes.length > 1 || !whole) return overlapProblem(one, wholes, wrong);
    return partProblem(one, whole, one.lens && isClaimed(id, { candidates }), wrong);
  });
}

function nameProblem(
  id: string,
  within: readonly string[],
  byId: ReadonlyMap<string, Indicator>,
  total: string | null,
  wrong: Wrong,
): readonly Problem[] {
  const unknown = within.find((name) => !byId.has(name));
  if (unknown !== undefined)
    return wrong(
      `"${unknown}" is not in indicators.${didYouMean(unknown, byId.keys())}`,
      'Name the indicator of the class that its events are cut out of.',
    );
  if (within.includes(id) || isRing(id, byId))
    return wrong(`${id} is cut out of itself`, 'Name the class that is larger than it.');
  if (total !== null && within.includes(total))
    return wrong(`${total} counts all recorded crime: it is no class`, 'Name the offence class.');
  return [];
}

/** What is cut out of a class is counted as the class is and, where it is a flag at home somewhere, costed as it is. */
function partProblem(
  part: Indicator,
  whole: Indicator,
  isHomeFlag: boolean,
  wrong: Wrong,
): readonly Problem[] {
  const words = ({ id, kind, per }: Indicator) => `${id} is of kind ${kind} for ${per}`;
  if (!isAlike(part, whole))
    return wrong(
      `${words(part)}, ${words(whole).replace(' is', '')}: what is cut out is counted as its class is`,
      'Give both the same kind, per, polarity and hours.',
    );
  if (!isHomeFlag || whole.costClass === part.costClass) return [];
  return wrong(
    `${part.id} is costed as ${part.costClass ?? 'nothing'} and its class ${whole.id} as ${whole.costClass ?? 'nothing'}: the sum of homes would not be all harm`,
    `Leave cost: out of ${part.id}: a flag costs what its class costs.`,
  );
}

/** True when the two are counted in one way, so that the one can be taken from the other. */
export function isAlike(a: Indicator, b: Indicator): boolean {
  return (
    a.kind === b.kind && a.per === b.per && a.hours?.label === b.hours?.label && a.polarity === b.polarity
  );
}

function isRing(id: string, byId: ReadonlyMap<string, Indicator>): boolean {
  const seen = new Set<string>();
  for (let next = byId.get(id)?.within?.[0]; next !== undefined; next = byId.get(next)?.within?.[0]) {
    if (next === id) return true;
    if (seen.has(next)) return false;
    seen.add(next);
  }
  return false;
}

type Wrong = (message: string, hint: string) => readonly Problem[];

/** Events with several flags: each a lens that says which, all of one class, so that precedence can give them a home. */
function overlapProblem({ id }: Indicator, flags: readonly Indicator[], wrong: Wrong): readonly Problem[] {
  const nameless = flags.find(({ lens, flag }) => !lens || flag === undefined);
  if (nameless)
    return wrong(
      `${id} is of events with several flags, and ${nameless.id} does not say which flag it is`,
      `Write lens: domestic, sexual, hate, alcohol, ... at ${nameless.id}: precedence says whose home it is.`,
    );
  if (new Set(flags.map(({ flag }) => flag)).size < flags.length)
    return wrong(`${id} names one flag twice`, 'Name each flag once.');
  if (new Set(flags.map(({ within = [] }) => within.join())).size > 1)
    return wrong(
      `${id} is of events with several flags, and those are of different classes`,
      'Name flags that are within one class.',
    );
  return [];
}
