import type { PopulationBase } from './observation.ts';

/** How many people, or households, a printed rate may be for. Measures and documents are for 1,000 throughout. */
export const ratePers = [1000, 10_000, 100_000] as const;
export type RatePer = (typeof ratePers)[number];

const MEASURED = 1000;

interface Scaled {
  /** What it is for: people or households. */
  readonly per: PopulationBase;
  /** How many of them; 1,000 when left out. */
  readonly ratePer?: RatePer | undefined;
}

/** A rate per 1,000 as it is printed: 7.65 is 765 per 100,000. */
export function printedRate(value: number, { ratePer = MEASURED }: Pick<Scaled, 'ratePer'>): number {
  return value * (ratePer / MEASURED);
}

/** The other way round: a rate as it is printed, per 1,000. */
export function measuredRate(value: number, { ratePer = MEASURED }: Pick<Scaled, 'ratePer'>): number {
  return value / (ratePer / MEASURED);
}

/** Decimals that a rate is printed to, where the same rate per 1,000 would have so many. */
export function printedDecimals(decimals: number, { ratePer = MEASURED }: Pick<Scaled, 'ratePer'>): number {
  return Math.max(0, decimals - Math.log10(ratePer / MEASURED));
}

/** " per 1,000", " per 100,000", with what it is of where that is not residents. */
export function ratePerText({ per, ratePer = MEASURED }: Scaled): string {
  return `${perTexts[ratePer]}${per === 'households' ? ' households' : ''}`;
}

const perTexts: Readonly<Record<RatePer, string>> = {
  1000: ' per 1,000',
  10000: ' per 10,000',
  100000: ' per 100,000',
};
