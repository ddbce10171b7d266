import { join } from 'node:path';
import { assess } from '../../src/assess.ts';
import { loadAssessment } from '../../src/config/load.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { HarmMeasure, LevelMeasure } from '../../src/model/measure.ts';
import { financialYear } from '../../src/model/period.ts';
import { known } from '../../src/model/quantity.ts';
import type { Contribution, RankedPriority } from '../../src/model/ranking.ts';
import type { SourceBalance } from '../../src/model/source.ts';
import { createPalette } from '../../src/report/terminal/palette.ts';
import { ROOT } from './run-assess.ts';

export const plain = createPalette(false);

/** The assessment of a fixture, worked out here and now. */
export async function assessFixture(name = 'tiny'): Promise<Assessment> {
  const loaded = loadAssessment(join(ROOT, 'fixtures', name, 'assessment.yaml'), ROOT);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return assess(loaded.settings, loaded.root);
}

export function issueOf(changes: Partial<Issue> = {}): Issue {
  return {
    code: 'type-error',
    severity: 'error',
    source: 'crime',
    file: 'input/crime.csv',
    line: 5,
    column: 4,
    message: '"abc" is not a number',
    hint: 'Supply the true count.',
    ...changes,
  };
}

/** 144 burglaries among 100,000 residents: 1.44 per 1,000. */
export function levelOf(changes: Partial<LevelMeasure> = {}): LevelMeasure {
  return {
    id: 'level/burglary/E99000001/2023-24/rate',
    kind: 'level',
    indicator: 'burglary',
    area: 'E99000001',
    period: financialYear(2023),
    quantity: known(1.44, 'per-1000', 'crude-rate'),
    evidence: [{ source: 'crime', file: 'input/crime.csv', firstLine: 4, lastLine: 4 }],
    estimated: false,
    judgement: null,
    numerator: 144,
    denominator: 100_000,
    publishedDecimals: null,
    ...changes,
  };
}

export function harmOf(): HarmMeasure {
  const { id, indicator, area, period, evidence, estimated, judgement } = levelOf();
  const base = { id, indicator, area, period, evidence, estimated, judgement };
  const figures = { count: 10, unitCost: 100, multiplier: 3, withoutMultiplier: 1000, perThousand: 30 };
  const price = { costSet: 'test', basis: 'economic-and-social', priceYear: '2019/20', rebased: 1 };
  const quantity = known(3000, 'gbp', 'test');
  return {
    ...base,
    kind: 'harm',
    quantity,
    costClass: 'theft',
    ...price,
    ...figures,
    classes: [],
    parts: [],
    notCosted: [],
  };
}

export function contribution(changes: Partial<Contribution> = {}): Contribution {
  return { criterion: 'harm', weight: 25, score: 60, points: 15, grade: 'A', evidence: [], ...changes };
}

export function ranked(changes: Partial<RankedPriority> = {}): RankedPriority {
  return {
    candidate: { id: 'burglary', name: 'Domestic burglary', indicator: 'burglary' },
    rank: 1,
    tied: false,
    score: 15,
    coverage: 80,
    contributions: [contribution()],
    reason: null,
    tier: 'monitor',
    agreedTier: 'monitor',
    override: null,
    rankRange: null,
    probabilityTopN: null,
    ...changes,
  };
}

export function balance(changes: Partial<SourceBalance> = {}): SourceBalance {
  return {
    id: 'crime',
    partner: 'Vale Police',
    file: 'input/crime.csv',
    format: 'counts',
    encoding: 'utf-8',
    delimiter: ',',
    headerLine: 1,
    read: 8,
    accepted: 8,
    rejected: 0,
    skipped: 0,
    sha256: '0123456789abcdef'.repeat(4),
    bytes: 381,
    ...changes,
  };
}

/** Columns that the widest line of a text takes. */
export function widest(text: string): number {
  return Math.max(...text.split('\n').map((line) => [...line].length));
}

/** Normal deviates of 95% and 99.8% limits. */
export const Z95 = 1.959963984540054;
export const Z998 = 3.090232306167813;

/** Byar's limits of a count, per 1,000 of a population: Breslow and Day (1987), volume 2, page 69. */
export function byarPerThousand(count: number, population: number, z: number) {
  const limit = (events: number, sign: number) =>
    events * (1 - 1 / (9 * events) + (sign * z) / (3 * Math.sqrt(events))) ** 3;
  return { lower: (limit(count, -1) * 1000) / population, upper: (limit(count + 1, 1) * 1000) / population };
}
