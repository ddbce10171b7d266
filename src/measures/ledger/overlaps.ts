import { isOverlap } from '../../model/homes.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Overlap } from '../../model/ledger.ts';
import type { Settings } from '../../model/settings.ts';
import { crimeClasses } from '../harm/crime-classes.ts';

type CountOf = (indicator: string) => number | null;

/** How many events of every class carry each flag, and of two flags of one class how many carry both. */
export function overlapsOf(settings: Settings, countOf: CountOf): readonly Overlap[] {
  const flags = settings.indicators.filter((one) => one.lens && !one.theme && !isOverlap(one));
  const lenses = [...new Set(flags.map(lensOf))];
  const wholes = new Set(flags.flatMap(({ within = [] }) => within));
  const classes = settings.indicators.filter(
    (one) => wholes.has(one.id) || crimeClasses(settings).includes(one),
  );
  return [
    ...lenses.flatMap((lens) =>
      classes.map(({ id: within }) => {
        const own = flags.find((one) => lensOf(one) === lens && one.within?.[0] === within);
        return { lens, within, count: own ? countOf(own.id) : null };
      }),
    ),
    ...pairsOf(flags).map(([a, b]) => ({ lens: a.id, within: b.id, count: both(a, b, settings, countOf) })),
  ];
}

/** `alcohol` or, of a flag that does not say which it is, its id. */
function lensOf({ id, flag }: Indicator): string {
  return flag ?? id;
}

function pairsOf(flags: readonly Indicator[]): readonly (readonly [Indicator, Indicator])[] {
  return flags.flatMap((a, at) =>
    flags
      .slice(at + 1)
      .filter((b) => a.within !== undefined && a.within[0] === b.within?.[0])
      .map((b) => [a, b] as const),
  );
}

function both(a: Indicator, b: Indicator, { indicators }: Settings, countOf: CountOf): number | null {
  const overlap = indicators.find(
    ({ within }) => within?.length === 2 && within.includes(a.id) && within.includes(b.id),
  );
  return overlap ? countOf(overlap.id) : null;
}
