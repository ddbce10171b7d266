/** Two percentages that are set against each other: how many worry, and how many were victims. */
export interface Gap {
  readonly id: string;
  readonly name: string;
  /** Ids of indicators of kind `percent`. */
  readonly of: string;
  readonly against: string;
  /** True when the same people gave both answers: then the two are not independent. */
  readonly samePeople: boolean;
}
