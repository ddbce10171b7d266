import type { Indicator } from '../../model/indicator.ts';
import { lowerFirst } from './lower-first.ts';

/** A longer list of names is told by what is not in it, where that is shorter. */
const LONGEST_LIST = 4;

/** "arson, burglary and robbery": names in the order of the alphabet, by code point and so the same in every locale. */
export function listOf(ids: readonly string[], indicators: readonly Indicator[]): string {
  const names = ids
    .map((id) => lowerFirst(indicators.find((one) => one.id === id)?.name ?? id))
    .toSorted((a, b) => (a < b ? -1 : 1));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** "significantly so in 2 (arson and burglary)", of all those that go one way. */
export function significantlyIn(
  significant: readonly string[],
  all: readonly string[],
  indicators: readonly Indicator[],
): string {
  if (all.length === 1) return significant.length === 1 ? 'significantly so' : 'not significantly so';
  if (significant.length === 0) return 'significantly so in none';
  if (significant.length === all.length) return 'significantly so in all';
  const exceptions = all.filter((id) => !significant.includes(id));
  const isLong = significant.length > LONGEST_LIST && exceptions.length < significant.length;
  const which = isLong
    ? `, all but ${listOf(exceptions, indicators)}`
    : ` (${listOf(significant, indicators)})`;
  return `significantly so in ${significant.length}${which}`;
}

/** Anti-social behaviour is no crime, so a list with it in is not one of crime types. */
export function typeWords(ids: readonly string[], indicators: readonly Indicator[]): string {
  const counted = indicators.filter(({ id }) => ids.includes(id));
  const isOfCrimes = counted.every(({ id, categories }) => ![id, ...categories].some(isDisorder));
  return isOfCrimes ? 'crime types' : 'types of crime and disorder';
}

function isDisorder(name: string): boolean {
  return /anti-?social|\basb\b/i.test(name);
}
