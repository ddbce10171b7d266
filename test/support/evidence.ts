import type { CriterionId, CriterionScore, Evidence } from '../../src/model/criterion.ts';
import type { Candidate } from '../../src/model/ranking.ts';
import type { JudgementRecord } from '../../src/model/source.ts';

export function candidate(id: string): Candidate {
  return { id, name: id, indicator: null };
}

export function evidence(changes: Partial<Evidence> = {}): Evidence {
  return {
    id: 'burglary/trend/coded',
    candidate: 'burglary',
    criterion: 'trend',
    form: 'coded',
    value: 65,
    z: null,
    yearsAdverse: null,
    grade: 'B',
    kind: 'judgement',
    measure: null,
    numerator: null,
    denominator: null,
    costBasis: null,
    priceYear: null,
    author: 'Analyst',
    reason: 'increased',
    reference: null,
    origins: [{ source: 'judgements', file: 'judgements.csv', firstLine: 2, lastLine: 2 }],
    ...changes,
  };
}

export function judgement(changes: Partial<JudgementRecord> = {}): JudgementRecord {
  return {
    candidate: 'burglary',
    criterion: 'trend',
    form: 'coded',
    value: 65,
    denominator: null,
    grade: 'B',
    costBasis: null,
    author: 'Analyst',
    reason: 'increased',
    reference: 'plan 2014-17:190',
    columns: {
      candidate: 1,
      criterion: 2,
      form: 3,
      value: 4,
      denominator: 5,
      grade: 6,
      author: 8,
      reason: 9,
      reference: 10,
    },
    origin: { source: 'judgements', file: 'judgements.csv', firstLine: 2, lastLine: 2 },
    ...changes,
  };
}

export function scored(id: string, criterion: CriterionId, score: number): CriterionScore {
  return {
    status: 'scored',
    candidate: id,
    criterion,
    score,
    grade: 'B',
    evidence: [`${id}/${criterion}/coded`],
  };
}
