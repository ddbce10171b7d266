/** One home of a candidate: the events of an offence class, less those that a flag takes to another candidate. */
export interface LedgerHome {
  readonly indicator: string;
  readonly count: number | null;
  /** Events of the class that are at home with another candidate, by flag. */
  readonly less: readonly { readonly indicator: string; readonly count: number | null }[];
}

export interface LedgerLine {
  /** Null for what is at home with no candidate. */
  readonly candidate: string | null;
  readonly homes: readonly LedgerHome[];
  readonly count: number | null;
  /** Pounds of the cost set; null where nothing of it is costed. */
  readonly harm: number | null;
}

/** How many events of a class carry a flag; null where nobody says. */
export interface Overlap {
  readonly lens: string;
  readonly within: string;
  readonly count: number | null;
}

/** Where every recorded event is at home: once, and nowhere twice. */
export interface Ledger {
  /** Of recorded crime: the candidates in the order of the configuration, last what is at home with none. */
  readonly lines: readonly LedgerLine[];
  /** Recorded crimes in no class, and those of classes without a figure; null where nothing counts all recorded crime. */
  readonly inNoClass: number | null;
  /** Sum of the lines and of what is in no class: all recorded crime. */
  readonly count: number | null;
  /** Sum of the lines. */
  readonly harm: number | null;
  /** Events that are no recorded crime, such as anti-social behaviour: never added to the lines above. */
  readonly apart: readonly LedgerLine[];
  /** All recorded crime, where an indicator counts it. */
  readonly recorded: number | null;
  readonly overlaps: readonly Overlap[];
}
