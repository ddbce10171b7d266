import type { CriterionId, CriterionWeight } from '../../src/model/criterion.ts';
import type {
  CandidateChange,
  RecordedCandidate,
  RecordedEvidence,
  RecordedMethod,
  RecordedRun,
  RunComparison,
} from '../../src/model/run-comparison.ts';
import { evidence } from './evidence.ts';

/** Weights that need not add to 100 in tests of one score. */
export function weights(named: Partial<Record<CriterionId, number>>): readonly CriterionWeight[] {
  const entries = Object.entries(named) as [CriterionId, number][];
  return entries.map(([criterion, weight]) => ({ criterion, weight, reason: 'test' }));
}

/** A rate over the comparator's; with no z its score stands as it is. */
export function ratio(own: number, other: number, z: number | null = null): RecordedEvidence {
  return {
    ...evidence({ id: 'burglary/comparison/ratio', criterion: 'comparison', form: 'ratio', kind: 'measure' }),
    value: own / other,
    z,
    against: 'comparator',
    sides: { own, other, against: 'comparator' },
  };
}

export function judged(criterion: CriterionId, value: number, phrase?: string): RecordedEvidence {
  const id = `burglary/${criterion}/coded`;
  const item = evidence({ id, criterion, form: 'coded', value });
  return { ...item, ...(phrase === undefined ? {} : { phrase }), sides: null };
}

/** Pounds per 1,000 by a measure. */
export function pounds(value: number): RecordedEvidence {
  const id = 'burglary/harm/gbp-per-1000';
  const item = evidence({ id, criterion: 'harm', form: 'gbp-per-1000', kind: 'measure', value });
  return { ...item, sides: null };
}

export function recordedMethod(changes: Partial<RecordedMethod> = {}): RecordedMethod {
  const anchor = { unit: 'test', reason: 'test' };
  return {
    weights: weights({ size: 60, comparison: 40 }),
    anchors: [
      { ...anchor, form: 'ratio', scale: 'log', zeroAt: 0.5, fullAt: 2 },
      { ...anchor, form: 'coded', scale: 'linear', zeroAt: 0, fullAt: 100 },
      { ...anchor, form: 'gbp-per-1000', scale: 'log', zeroAt: 1000, fullAt: 100_000 },
    ],
    missingPrior: 25,
    stated: { 'code book': '1' },
    ...changes,
  };
}

export function recordedCandidate(changes: Partial<RecordedCandidate> = {}): RecordedCandidate {
  return {
    id: 'burglary',
    name: 'Burglary',
    rank: 1,
    score: 50,
    tier: 'monitor',
    agreedTier: 'monitor',
    evidence: [],
    prices: [],
    ...changes,
  };
}

export function recordedRun(changes: Partial<RecordedRun> = {}): RecordedRun {
  return {
    area: { code: 'E99000001', name: 'Northvale' },
    period: '2022-23',
    slots: 4,
    candidates: [recordedCandidate()],
    targets: [],
    method: recordedMethod(),
    ...changes,
  };
}

export function candidateChange(changes: Partial<CandidateChange> = {}): CandidateChange {
  return {
    id: 'burglary',
    name: 'Burglary',
    rankBefore: 5,
    rankAfter: 5,
    scoreBefore: 50,
    scoreAfter: 50,
    scoreChange: 0,
    tierBefore: 'monitor',
    tierAfter: 'monitor',
    agreedBefore: 'monitor',
    agreedAfter: 'monitor',
    because: { ownData: 0, comparator: 0, method: 0 },
    ...changes,
  };
}

export function runComparison(changes: Partial<RunComparison> = {}): RunComparison {
  return {
    area: { code: 'E99000001', name: 'Northvale' },
    before: { period: '2022-23', slots: 4 },
    after: { period: '2023-24', slots: 4 },
    candidates: [candidateChange()],
    crossed: [],
    targets: [],
    methodChanges: [],
    notes: [],
    ...changes,
  };
}
