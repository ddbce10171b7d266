/** A known change after which figures of a series are not like those before it. */
export interface SeriesBreak {
  readonly id: string;
  /** Series of publishers that it is in, such as `police-recorded-crime`; null where the configuration names indicators. */
  readonly series: string | null;
  /** First and last month in which the change came in, as numbers of months. */
  readonly from: number;
  readonly to: number;
  /** Categories that it touches; null for all of them. */
  readonly categories: readonly string[] | null;
  /** Codes of the areas that it touches; null for all of them. */
  readonly areas: readonly string[] | null;
  /** Indicators that it touches, where the configuration says so; null where its series and categories do. */
  readonly indicators: readonly string[] | null;
  /** What changed, as a sentence. */
  readonly change: string;
}
