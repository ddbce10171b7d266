/**
 * From how many per cent above or below 1 a ratio has each word: "slightly above", "above" alone and "well above", and
 * the same below. Nearer than the first it is "similar". Each is more than the one before.
 */
export interface SizeWords {
  readonly slightly: number;
  readonly plain: number;
  readonly well: number;
}
