import { type Failure, fail, type Outcome, succeed } from '../outcome.ts';
import { sum } from '../sum.ts';
import { faultInCounts } from './count-list.ts';
import { shareOf } from './share-of.ts';

export type TopShareInput = {
  /** Events of each unit that had any; units without may be left out. */
  readonly counts: readonly number[];
  /** All units, those without events included. */
  readonly units: number;
  /** Which part of the units to look at: 0.1 for the top tenth. */
  readonly part: number;
};

export type TopShare = {
  /** Events in the top units among all events, 0 to 1. */
  readonly share: number;
  readonly topUnits: number;
};

/**
 * Share of events in the units with most of them.
 * Formula: events in the ⌈part × units⌉ units with most events / all events.
 * Variant: a part of a unit counts as a whole one.
 * Arguments: counts >= 0; units > 0, as a rule at least as many as there are counts; part above 0, at most 1. Result:
 * share, 0 to 1, and the number of top units. An even spread gives about the part itself.
 * Fails: no-units (also when units is not above 0), not-finite, negative-count, all-zero, outside-scale (part),
 * beyond-precision.
 * Source: Sherman, Gartin & Buerger (1989), Criminology 27.
 * @example
 * const top = topShare({ counts: [20, 50, 15, 15], units: 20, part: 0.1 });
 * top.ok && top.value.share // => 0.7
 */
export function topShare({ counts, units, part }: TopShareInput): Outcome<TopShare> {
  const fault = faultInCounts(counts) ?? faultInUnits(units, part);
  if (fault !== null) return fail(fault);
  const topUnits = topUnitsOf(units, part);
  const descending = counts.toSorted((a, b) => b - a);
  return succeed({ share: sum(descending.slice(0, topUnits)) / sum(counts), topUnits });
}

/**
 * How many units the top part holds.
 * Formula: ⌈part × units⌉. Arguments: units >= 0; part, 0 to 1. Result: whole units. Cannot fail. Source: see topShare.
 * @example
 * topUnitsOf(116, 0.1) // => 12
 */
export function topUnitsOf(units: number, part: number): number {
  return Math.ceil(shareOf(units, part));
}

function faultInUnits(units: number, part: number): Failure | null {
  if (!Number.isFinite(units)) return 'not-finite';
  if (units <= 0) return 'no-units';
  return part > 0 && part <= 1 ? null : 'outside-scale';
}
