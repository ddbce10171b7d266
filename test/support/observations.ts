import { DEFAULT_WORDS } from '../../src/config/keys/word-keys.ts';
import type { Series } from '../../src/measures/series/series.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Observation, Population } from '../../src/model/observation.ts';
import { type Period, parsePeriod } from '../../src/model/period.ts';

/** Small builders for tests of measures: a series of counts of one area, each with a period label. */
export function period(label: string): Period {
  const parsed = parsePeriod(label);
  if (!parsed) throw new Error(`"${label}" is not a period`);
  return parsed;
}

export function indicator(changes: Partial<Indicator> = {}): Indicator {
  return {
    id: 'burglary',
    name: 'Domestic burglary',
    kind: 'rate',
    polarity: 'low-is-good',
    per: 'residents',
    sources: ['crime'],
    categories: ['burglary'],
    costClass: null,
    lens: false,
    caveat: null,
    ...changes,
  };
}

export function observation(label: string, changes: Partial<Observation> = {}): Observation {
  return {
    indicator: 'burglary',
    area: 'E99000001',
    period: period(label),
    numerator: null,
    denominator: null,
    published: null,
    quality: 'complete',
    origins: [{ source: 'crime', file: 'crime.csv', firstLine: 2, lastLine: 2 }],
    ...changes,
  };
}

export function population(year: number, value: number, area = 'E99000001'): Population {
  const origin = { source: 'population', file: 'population.csv', firstLine: 2, lastLine: 2 };
  return { area, year, of: 'residents', value, origins: [origin] };
}

export function households(year: number, value: number, area = 'E99000001'): Population {
  return { ...population(year, value, area), of: 'households' };
}

export function series(counts: Readonly<Record<string, number>>, changes: Partial<Series> = {}): Series {
  const observations = Object.entries(counts).map(([label, numerator]) => observation(label, { numerator }));
  return {
    indicator: indicator(),
    area: 'E99000001',
    observations,
    populations: [],
    breaks: [],
    words: DEFAULT_WORDS,
    ...changes,
  };
}
