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
}

export interface CostSet {
  readonly id: string;
  readonly title: string;
  readonly priceYear: string;
  readonly basis: string;
  readonly costs: readonly UnitCost[];
}
