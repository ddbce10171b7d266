import type { Origin } from './origin.ts';

/** What part of a unit cost is for: anticipation, consequence, response; or fiscal, economic, social. */
export interface CostPart {
  readonly name: string;
  readonly pounds: number;
}

/** One class of a cost set. Money in pounds of the row's price year. */
export interface UnitCost {
  readonly costClass: string;
  /** What one of them is: `crime`, `casualty`, `incident`, `victim`, `attendance`. */
  readonly per: string;
  readonly unitCost: number;
  /** Recorded to actual crime; null when the edition gives none. */
  readonly multiplier: number | null;
  readonly priceYear: string;
  /** Whose costs are counted: `economic-and-social` or `fiscal`. Bases are never mixed in one ranking. */
  readonly basis: string;
  /** Empty where the edition does not split the cost. */
  readonly parts: readonly CostPart[];
  /** Who published it and how it was checked: of rows that ship with the product. */
  readonly source?: string;
  readonly verification?: string;
  readonly note?: string;
  /** Of a row of the user's own cost set. */
  readonly origin?: Origin;
}

/** What stands in place of a price year or a basis that each row has of its own. */
export const BY_ROW = 'by row';

export interface CostSet {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly priceYear: string;
  readonly basis: string;
  /** Empty for a set that the user supplies, until its file is read. */
  readonly costs: readonly UnitCost[];
}

/** A cost class that the configuration names for an indicator, and where. */
export interface ClassAsked {
  readonly indicator: string;
  readonly costClass: string;
  readonly line: number;
  readonly column: number;
}

/** Costs of partners' events that no edition of the costs of crime has: looked in after the chosen set. */
export const PARTNER_COSTS = 'partner-costs';

/** The price of one indicator's events, as it enters harm. */
export interface CostInUse {
  /** The cost set that it is from. */
  readonly costSet: string;
  /** In prices of its `priceYear`: the one asked for, where it was re-based. */
  readonly cost: UnitCost;
  /** What the published price was multiplied by to re-base it; 1 when it was not. */
  readonly rebased: number;
  /** The deflators that it was re-based by; left out when it was not. */
  readonly deflators?: readonly Origin[];
}
