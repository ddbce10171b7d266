import { criteria } from '../criteria/index.ts';
import type { Assessment } from '../model/assessment.ts';
import type { CriterionMeta, Evidence } from '../model/criterion.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Measure } from '../model/measure.ts';
import type { RankedPriority } from '../model/ranking.ts';

/** What an id can stand for. */
export type Subject =
  | { readonly kind: 'candidate'; readonly candidate: RankedPriority }
  | { readonly kind: 'indicator'; readonly indicator: Indicator }
  | { readonly kind: 'criterion'; readonly criterion: CriterionMeta }
  | { readonly kind: 'measure'; readonly measure: Measure }
  | { readonly kind: 'evidence'; readonly evidence: Evidence };

type Finder = (id: string, assessment: Assessment) => Subject | null;

/** In the order in which a bare id is looked up. `indicator/burglary` asks for one kind where ids are shared. */
const finders: Readonly<Record<Subject['kind'], Finder>> = {
  candidate: (id, { ranking }) => {
    const candidate = ranking.find((one) => one.candidate.id === id);
    return candidate ? { kind: 'candidate', candidate } : null;
  },
  indicator: (id, { settings }) => {
    const indicator = settings.indicators.find((one) => one.id === id);
    return indicator ? { kind: 'indicator', indicator } : null;
  },
  criterion: (id) => {
    const criterion = criteria.find(({ meta }) => meta.id === id)?.meta;
    return criterion ? { kind: 'criterion', criterion } : null;
  },
  measure: (id, { measures }) => {
    const measure = measures.measures.find((one) => one.id === id);
    return measure ? { kind: 'measure', measure } : null;
  },
  evidence: (id, assessment) => {
    const evidence = assessment.evidence.find((one) => one.id === id);
    return evidence ? { kind: 'evidence', evidence } : null;
  },
};

/** The candidate, indicator, criterion, measure or piece of evidence that an id names, or null. */
export function findSubject(id: string, assessment: Assessment): Subject | null {
  const [kind, bare] = [id.slice(0, id.indexOf('/')), id.slice(id.indexOf('/') + 1)];
  const asked = Object.entries(finders).find(([name]) => name === kind)?.[1](bare, assessment);
  if (asked) return asked;
  for (const find of Object.values(finders)) {
    const subject = find(id, assessment);
    if (subject) return subject;
  }
  return null;
}

/** Every id that can be asked about, candidates first. */
export function subjectIds({ settings, measures, evidence }: Assessment): readonly string[] {
  return [
    ...settings.candidates.map((one) => one.id),
    ...settings.indicators.map((one) => one.id),
    ...criteria.map(({ meta }) => meta.id),
    ...measures.measures.map((one) => one.id),
    ...evidence.map((one) => one.id),
  ];
}
