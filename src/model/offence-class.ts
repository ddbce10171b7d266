/** The cost class that fits, by cost set; null where no unit cost of that set fits. */
export type ClassBySet = Readonly<Record<string, string | null>>;

/** One Home Office offence code. */
export interface OffenceClass {
  /** As text: `28E`, or several codes that are counted as one, `1/4.1/4.10/4.2`. */
  readonly code: string;
  readonly description: string;
  /** Categories of recorded crime that it is counted in. */
  readonly group: string;
  readonly subgroup: string;
  /** Offences recorded in England and Wales in 2017-18, British Transport Police included. */
  readonly count: number;
  /** Which of the 17 types of 2013/14 it is. */
  readonly typeOf17: string;
  /** The category of data.police.uk. */
  readonly policeUk: string;
  readonly costs: ClassBySet;
  /** Why these classes, or why none. */
  readonly reason: string;
}

/** A category that the formats of recorded crime yield. */
export interface OffenceCategory {
  readonly id: string;
  /** Whose category it is: `recorded-crime`, `17-types`, `police-uk`. */
  readonly schemes: readonly string[];
  readonly costs: ClassBySet;
  readonly reason: string;
}

export interface OffenceClasses {
  readonly codes: readonly OffenceClass[];
  readonly categories: readonly OffenceCategory[];
}
