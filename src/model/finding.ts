export type FindingSection = 'findings' | 'gaps' | 'emerging' | 'places' | 'people';

/** A figure inside a sentence: rounded only when it is printed, to the decimals that its source supports. */
export interface Figure {
  readonly value: number;
  readonly style: 'count' | 'rate' | 'percent' | 'coverage' | 'pounds';
  readonly decimals: number;
}

/** A sentence with its figures still whole, and the ids of the measures that it rests on. */
export interface Finding {
  readonly section: FindingSection;
  readonly parts: readonly (string | Figure)[];
  readonly measures: readonly string[];
}
