/** What the scorecard is printed on. */
export interface Page {
  readonly width: number;
  /** False for terminals that print no block characters. */
  readonly unicode: boolean;
  /** How many events are few; the usual number when left out. */
  readonly fewEvents: number;
}
