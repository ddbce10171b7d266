import type { Ledger } from '../../model/ledger.ts';
import type { Observations } from '../../model/observation.ts';
import type { Settings } from '../../model/settings.ts';
import { freeClasses, isOfCrime } from '../harm/crime-classes.ts';
import { openBook, sumKnown } from './ledger-book.ts';
import { overlapsOf } from './overlaps.ts';

/**
 * Where every event of the local area and period is at home: the candidates with their homes, then the classes that
 * are at home with none, then recorded crimes that are in no class. The sum of all is all recorded crime, whatever
 * the candidates are. Events that are no recorded crime stand apart.
 */
export function ledgerOf(observations: Observations, settings: Settings): Ledger {
  const book = openBook(observations, settings);
  const { candidates, harm } = settings;
  const lines = candidates.flatMap(({ id, homes = [] }) => {
    const own = homes.filter((home) => isOfCrime(home, settings));
    return own.length > 0 ? [book.line(id, own)] : [];
  });
  const apart = candidates.flatMap(({ id, homes = [] }) => {
    const own = homes.filter((home) => !isOfCrime(home, settings));
    return own.length > 0 ? [book.line(id, own)] : [];
  });
  const free = freeClasses(settings);
  const all =
    free.length > 0
      ? [
          ...lines,
          book.line(
            null,
            free.map(({ id }) => id),
          ),
        ]
      : lines;
  const known = sumKnown(all.map(({ count }) => count));
  const recorded = harm.total === null ? null : book.count(harm.total);
  return {
    lines: all,
    inNoClass: recorded === null ? null : recorded - (known ?? 0),
    count: recorded ?? known,
    harm: sumKnown(all.map((line) => line.harm)),
    apart,
    recorded,
    overlaps: overlapsOf(settings, book.count),
  };
}
