import type { CriterionScore, Evidence, Grade } from '../model/criterion.ts';
import type { Issue } from '../model/issue.ts';
import { issueAt } from '../model/issue-at.ts';
import type { Measures } from '../model/measure.ts';
import type { Population } from '../model/observation.ts';
import type { Origin } from '../model/origin.ts';
import type { Candidate } from '../model/ranking.ts';
import type { Method, Settings } from '../model/settings.ts';
import type { JudgementRecord } from '../model/source.ts';
import { withCaveats } from './caveats.ts';
import { checkCostBases } from './cost-bases.ts';
import { checkDenominators } from './denominators.ts';
import { vote } from './families.ts';
import { evidenceFromJudgements } from './from-judgements.ts';
import { checkPeriodLength, evidenceFromMeasures } from './from-measures.ts';
import { criteria } from './index.ts';
import { checkMixedThemes } from './mixed-themes.ts';
import { checkPriceYears } from './price-years.ts';

export interface Gathered {
  readonly evidence: readonly Evidence[];
  readonly issues: readonly Issue[];
  /** Judgements that answer nothing. */
  readonly rejected: readonly Origin[];
}

/** All evidence for all candidates: measures where there are data, recorded judgements where there are none. */
export function gatherEvidence(
  measures: Measures,
  judgements: readonly JudgementRecord[],
  populations: readonly Population[],
  settings: Settings,
): Gathered {
  const measured = settings.candidates.flatMap((candidate) =>
    evidenceFromMeasures(candidate, measures, settings),
  );
  const judged = evidenceFromJudgements(judgements, settings.candidates, settings.method.codeBook);
  const answered = new Set(measured.map(({ candidate, criterion }) => `${candidate}/${criterion}`));
  const [set, used] = partition(judged.evidence, (one) => answered.has(`${one.candidate}/${one.criterion}`));
  const { notes = [], candidates } = settings;
  const evidence = withCaveats([...measured, ...used], notes, measures.measures, candidates);
  return {
    evidence,
    issues: [
      ...judged.issues,
      ...set.map(setAside),
      ...checkCostBases(evidence, settings.harm.mixedBasesReason),
      ...checkPriceYears(evidence),
      ...checkMixedThemes(measures.measures, settings.candidates),
      ...checkDenominators(evidence, populations, settings),
      ...checkPeriodLength(settings),
    ],
    rejected: judged.refused.map((record) => record.origin),
  };
}

/** What scores depend on besides evidence. */
export interface ScoringTerms {
  readonly candidates: readonly Pick<Candidate, 'id'>[];
  readonly method: Pick<Method, 'anchors'>;
}

/** The score of each criterion for each candidate, or that evidence is missing. */
export function scoreCandidates(
  evidence: readonly Evidence[],
  settings: ScoringTerms,
): readonly CriterionScore[] {
  return settings.candidates.flatMap((candidate) =>
    criteria.map(({ meta, score }): CriterionScore => {
      const about = { candidate: candidate.id, criterion: meta.id };
      const answers = evidence.filter((one) => one.candidate === candidate.id && one.criterion === meta.id);
      if (answers.length === 0) return { ...about, status: 'missing' };
      const scores = answers.map((one) => score(one, settings.method.anchors));
      return {
        ...about,
        status: 'scored',
        score: vote(answers.map((one, at) => ({ evidence: one, score: scores[at] ?? 0 }))),
        grade: answers.map((one) => one.grade).reduce(worse),
        evidence: answers.map((one) => one.id),
      };
    }),
  );
}

function worse(a: Grade, b: Grade): Grade {
  return a > b ? a : b;
}

function partition<T>(
  items: readonly T[],
  test: (item: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

function setAside(judgement: Evidence): Issue {
  return issueAt(judgement.origins[0], {
    code: 'judgement-not-used',
    severity: 'note',
    message: `the judgement of ${judgement.criterion} for ${judgement.candidate} is not used: data answer it`,
    hint: 'Nothing to do; remove the judgement if it is out of date.',
  });
}
