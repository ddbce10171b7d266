import type { Indicator } from '../../model/indicator.ts';
import type { Settings } from '../../model/settings.ts';

type About = Pick<Settings, 'indicators' | 'harm' | 'method'>;

/**
 * The classes that recorded crime is divided into: no flags, no themes, no parts of another class, and of several
 * indicators of the same events the first. Which indicators are of recorded crime: those that say so or, where they
 * say nothing, those of known categories of offences and other rates from the source of the total; never those of
 * anti-social behaviour, which is no crime.
 */
export function crimeClasses(settings: About): readonly Indicator[] {
  const classes = settings.indicators.filter(
    (one) => !one.lens && one.within === undefined && isCrime(one, settings),
  );
  const keys = classes.map(eventsOf);
  return classes.filter((one, at) => keys.indexOf(eventsOf(one)) === at);
}

/** Classes of recorded crime that are at home with no candidate, by this or another indicator of the same events. */
export function freeClasses(settings: About & Pick<Settings, 'candidates'>): readonly Indicator[] {
  const homes = new Set(settings.candidates.flatMap((one) => one.homes ?? []));
  const taken = new Set(settings.indicators.filter(({ id }) => homes.has(id)).map(eventsOf));
  return crimeClasses(settings).filter((one) => !taken.has(eventsOf(one)));
}

/** True when the events of a class or flag are recorded crimes: those of a part are what those of its class are. */
export function isOfCrime(id: string, settings: About): boolean {
  const one = settings.indicators.find((indicator) => indicator.id === id);
  if (!one) return false;
  const [whole] = one.within ?? [];
  return whole !== undefined && one.crime === undefined ? isOfCrime(whole, settings) : isCrime(one, settings);
}

function isCrime(one: Indicator, { indicators, harm, method }: About): boolean {
  if (one.id === harm.total) return false;
  if (one.crime !== undefined) return one.crime;
  const total = indicators.find(({ id }) => id === harm.total);
  const isOfSource = !total || one.sources.some((source) => total.sources.includes(source));
  const counts = one.kind === 'rate' || one.kind === 'count';
  const isKnown = one.categories.every((category) => method.offenceParents.has(plain(category)));
  return (
    counts && one.hours === undefined && !isDisorder(one) && (isKnown || (one.kind === 'rate' && isOfSource))
  );
}

/** Senders write "Violence with injury" where the table of offences has violence-with-injury. */
function plain(category: string): string {
  return category.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function isDisorder({ id, categories }: Indicator): boolean {
  return [id, ...categories].some((name) => /anti-?social|\basb\b/i.test(name));
}

function eventsOf({ sources, categories }: Indicator): string {
  return [...sources, '', ...categories].join('\n');
}
