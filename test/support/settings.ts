import { DEFAULT_WORDS } from '../../src/config/keys/word-keys.ts';
import { loadMethod } from '../../src/config/load-method.ts';
import type { Settings } from '../../src/model/settings.ts';
import { indicator, period } from './observations.ts';

const method = loadMethod();
const area = { code: 'E99000001', name: 'Northvale', type: 'csp', aliases: [] } as const;

/** Settings of a made-up partnership with one indicator and one candidate. */
export function settings(changes: Partial<Settings> = {}): Settings {
  return {
    partnership: { name: 'Northvale Community Safety Partnership', area, officer: 'Officer' },
    period: period('2023-24'),
    asOf: '2024-03-31',
    bases: [period('2022-23')],
    areas: [area],
    comparators: [],
    similar: null,
    significance: { adjust: 'benjamini-hochberg', rule: 'single95' },
    words: DEFAULT_WORDS,
    fewEvents: 50,
    sources: [],
    indicators: [indicator()],
    gaps: [],
    concerns: [],
    candidates: [{ id: 'burglary', name: 'Burglary', indicator: 'burglary' }],
    breaks: method.breaks.known,
    overrides: [],
    sensitivity: { slots: 4, draws: 1000, seed: 1 },
    harm: harmTerms(),
    method,
    ...changes,
  };
}

/** What settings say about harm when nothing is configured. */
export function harmTerms(changes: Partial<Settings['harm']> = {}): Settings['harm'] {
  const costSet = method.costSets[0]!;
  return {
    costSet,
    rebase: null,
    metrics: [],
    multiplier: true,
    total: null,
    mixedBasesReason: null,
    ...changes,
  };
}
