/** Where something is written in the configuration, for issues that come up once the sources are read. */
export interface ConfigPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
