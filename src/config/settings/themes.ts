import { homeOf } from '../../model/homes.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Precedence } from '../../model/lens.ts';
import type { Candidate } from '../../model/ranking.ts';
import { type ThemeHome, themeId } from '../../model/theme.ts';

export interface WithThemes {
  readonly candidates: readonly Candidate[];
  /** Those given, then one for each candidate whose homes are put together. */
  readonly indicators: readonly Indicator[];
}

/**
 * What each candidate is measured on: its only home, where all events of it are at home, or else a theme, which is an
 * indicator of the distinct events of its homes. A theme overlaps classes as a flag does, so it is in no total.
 */
export function withThemes(
  candidates: readonly Candidate[],
  indicators: readonly Indicator[],
  precedence: readonly Precedence[],
): WithThemes {
  const plan = { candidates, indicators, precedence };
  const measured = candidates.map((candidate) => {
    const homes = (candidate.homes ?? []).map((id) => homeOf(id, plan));
    return { candidate, homes, indicator: isWhole(homes) ? (homes[0]?.indicator ?? null) : null };
  });
  return {
    candidates: measured.map(({ candidate, homes, indicator }) =>
      homes.length === 0 ? candidate : { ...candidate, indicator: indicator ?? themeId(candidate.id) },
    ),
    indicators: [
      ...indicators,
      ...measured.flatMap(({ candidate, homes, indicator }) =>
        homes.length > 0 && indicator === null ? [themeOf(candidate, homes, indicators)] : [],
      ),
    ],
  };
}

function isWhole(homes: readonly ThemeHome[]): boolean {
  return homes.length === 1 && homes[0]?.terms.length === 1;
}

function themeOf(
  { id, name }: Candidate,
  homes: readonly ThemeHome[],
  indicators: readonly Indicator[],
): Indicator {
  const own = homes.flatMap((home) => indicators.find((one) => one.id === home.indicator) ?? []);
  const [first] = own;
  if (!first) throw new Error(`the homes of ${id} were not checked`);
  const { kind, polarity, per, hours } = first;
  const takesAway = homes.some(({ terms }) => terms.some(({ times }) => times === -1));
  return {
    id: themeId(id),
    name: takesAway ? `${name} (without events at home elsewhere)` : name,
    kind,
    polarity,
    per,
    ...(hours ? { hours } : {}),
    sources: [...new Set(own.flatMap(({ sources }) => sources))],
    categories: [...new Set(own.flatMap(({ categories }) => categories))],
    costClass: null,
    lens: true,
    caveat: null,
    theme: { candidate: id, homes },
  };
}
