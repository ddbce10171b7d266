/** An indicator whose events are added, or taken away where they are at home elsewhere. */
export interface ThemeTerm {
  readonly indicator: string;
  readonly times: 1 | -1;
}

/** One home of a theme: which events of its class are at home here. */
export interface ThemeHome {
  readonly indicator: string;
  readonly terms: readonly ThemeTerm[];
}

/** The distinct events of a candidate's homes put together. */
export interface Theme {
  readonly candidate: string;
  readonly homes: readonly ThemeHome[];
}

/** The id of the indicator that stands for the homes of a candidate put together. */
export function themeId(candidate: string): string {
  return `theme-${candidate}`;
}
