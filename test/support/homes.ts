import { withThemes } from '../../src/config/settings/themes.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Lens } from '../../src/model/lens.ts';
import type { Observations } from '../../src/model/observation.ts';
import type { Candidate } from '../../src/model/ranking.ts';
import type { Settings } from '../../src/model/settings.ts';
import { indicator, observation, population } from './observations.ts';
import { settings } from './settings.ts';

/** Small builders for tests of homes: classes, flags cut out of them, candidates, and a year's counts. */
export function classOf(id: string, changes: Partial<Indicator> = {}): Indicator {
  return indicator({ id, name: id, categories: [id], ...changes });
}

export function flagOf(id: string, within: string, flag: Lens, changes: Partial<Indicator> = {}): Indicator {
  return classOf(id, { lens: true, flag, within: [within], ...changes });
}

export function overlapOf(id: string, within: readonly string[]): Indicator {
  return classOf(id, { lens: true, within });
}

export function candidateOf(id: string, ...homes: readonly string[]): Candidate {
  return { id, name: id, indicator: null, homes };
}

const base = settings();

/** Settings in which every candidate is measured on its homes. */
export function settingsOf(
  indicators: readonly Indicator[],
  candidates: readonly Candidate[],
  total: string | null = null,
): Settings {
  const themed = withThemes(candidates, indicators, base.method.precedence);
  return { ...base, ...themed, harm: { ...base.harm, multiplier: false, total } };
}

/** The counts of 2023-24 in Northvale, of 100,000 residents, each on a line of its own. */
export function counts(values: Readonly<Record<string, number>>): Observations {
  const observations = Object.entries(values).map(([id, numerator], at) => {
    const line = at + 2;
    const origins = [{ source: 'crime', file: 'crime.csv', firstLine: line, lastLine: line }];
    return observation('2023-24', { indicator: id, numerator, origins });
  });
  return { observations, populations: [population(2023, 100_000)], places: [], placesInArea: 0 };
}
