import type { Indicator } from './indicator.ts';
import type { Lens, Precedence } from './lens.ts';
import type { Candidate } from './ranking.ts';
import type { ThemeHome, ThemeTerm } from './theme.ts';

/** Who has which events at home: what is needed to give every event one home. */
export interface HomePlan {
  readonly indicators: readonly Indicator[];
  readonly candidates: readonly Pick<Candidate, 'id' | 'homes'>[];
  readonly precedence: readonly Precedence[];
}

/** Events that carry several flags: an indicator that is cut out of two flags or more. */
export function isOverlap({ within = [] }: Indicator): boolean {
  return within.length > 1;
}

/** The parts of a class: flags, and classes inside it. */
export function partsOf(id: string, indicators: readonly Indicator[]): readonly Indicator[] {
  return indicators.filter((one) => one.within?.length === 1 && one.within[0] === id);
}

export function isClaimed(id: string, { candidates }: Pick<HomePlan, 'candidates'>): boolean {
  return candidates.some(({ homes }) => homes?.includes(id));
}

/**
 * The events of a class or flag that are at home with whoever has it as a home: all of them, less those of its parts
 * that have a home of their own, less those with a flag of higher precedence.
 */
export function homeOf(id: string, plan: HomePlan): ThemeHome {
  const own = ownEvents(id, plan);
  const elsewhere = partsOf(id, plan.indicators).flatMap((part) => eventsElsewhere(part.id, plan));
  return { indicator: id, terms: [...own, ...elsewhere.map(negative)] };
}

/** Which parts of a class have a home of their own: itself the part or, where nobody has it, the parts inside it. */
export function partsElsewhere(id: string, plan: HomePlan): readonly string[] {
  return partsOf(id, plan.indicators).flatMap((part) =>
    isClaimed(part.id, plan) ? [part.id] : partsElsewhere(part.id, plan),
  );
}

/** The events of a class or flag that no flag of higher precedence takes, by inclusion and exclusion. */
export function ownEvents(id: string, plan: HomePlan): readonly ThemeTerm[] {
  const overlaps = plan.indicators.filter((one) => isOverlap(one) && lowestOf(one, plan) === id);
  const signed = overlaps.map(
    ({ id: indicator, within = [] }): ThemeTerm => ({ indicator, times: within.length % 2 === 0 ? -1 : 1 }),
  );
  return [{ indicator: id, times: 1 }, ...signed];
}

function eventsElsewhere(id: string, plan: HomePlan): readonly ThemeTerm[] {
  if (isClaimed(id, plan)) return ownEvents(id, plan);
  return partsOf(id, plan.indicators).flatMap((part) => eventsElsewhere(part.id, plan));
}

/** The flag of an overlap that comes last in precedence: it gives the events up. Null unless all flags are homes. */
function lowestOf({ within = [] }: Indicator, plan: HomePlan): string | null {
  if (!within.every((id) => isClaimed(id, plan))) return null;
  const place = (id: string) => placeOf(plan.indicators.find((one) => one.id === id)?.flag, plan.precedence);
  return within.toSorted((a, b) => place(b) - place(a))[0] ?? null;
}

function placeOf(flag: Lens | undefined, precedence: readonly Precedence[]): number {
  const at = precedence.findIndex(({ lens }) => lens === flag);
  return at === -1 ? precedence.length : at;
}

function negative({ indicator, times }: ThemeTerm): ThemeTerm {
  return { indicator, times: times === 1 ? -1 : 1 };
}
