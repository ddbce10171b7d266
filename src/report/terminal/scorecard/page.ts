/** What the scorecard is printed on. */
export interface Page {
  readonly width: number;
  /** False for terminals that print no block characters. */
  readonly unicode: boolean;
}
