/** What part of the harm is for: anticipation, consequence, response; or fiscal, economic, social. */
export interface HarmPart {
  readonly name: string;
  readonly pounds: number;
}

/** What the events of one offence class come to. Money in pounds of the price year of the harm that it is part of. */
export interface HarmClass {
  readonly indicator: string;
  readonly costClass: string;
  /** What the cost is for one of, such as `crime`. */
  readonly per: string;
  readonly count: number | null;
  readonly unitCost: number;
  /** Recorded to actual crime; 1 when the multiplier is switched off or the edition gives none. */
  readonly multiplier: number;
  /** Null where the count is not known, as are the two figures below. */
  readonly pounds: number | null;
  readonly withoutMultiplier: number | null;
  /** Counting crime that is not recorded, whether or not the harm does. */
  readonly withMultiplier: number | null;
  /** Empty where the edition does not split the cost or the count is not known. */
  readonly parts: readonly HarmPart[];
}
