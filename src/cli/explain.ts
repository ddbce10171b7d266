import type { Assessment } from '../model/assessment.ts';
import { didYouMean } from '../model/nearest-word.ts';
import { plainText } from '../report/plain-text.ts';
import { toResults } from '../report/results/to-results.ts';
import { explainCandidate } from '../report/terminal/explain/explain-candidate.ts';
import { explainCriterion } from '../report/terminal/explain/explain-criterion.ts';
import { explainEvidence } from '../report/terminal/explain/explain-evidence.ts';
import { explainIndicator, explainMeasure } from '../report/terminal/explain/explain-measure.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { findSubject, type Subject, subjectIds } from './explain-subject.ts';
import { makeSoundAssessment } from './make-assessment.ts';
import type { GlobalOptions } from './options.ts';
import { toJson } from './outputs/output-files.ts';
import { createScreen, type Screen } from './screen.ts';

/** `assess explain ID`: why a candidate, indicator, criterion, measure or piece of evidence is what it is, down to file and line. */
export async function explain(id: string, options: GlobalOptions): Promise<ExitCode> {
  const screen = createScreen(options);
  const made = await makeSoundAssessment(options, screen);
  if (!made.ok) return made.exit;
  const subject = findSubject(id, made.assessment);
  if (subject === null) {
    screen.warn(unknownId(id, made.assessment));
    return exitCodes.usage;
  }
  const { assessment } = made;
  screen.result(options.json ? documentOf(subject, assessment) : asText(subject, assessment, screen));
  return made.exit;
}

function documentOf(subject: Subject, assessment: Assessment): string {
  const preparedBy = assessment.settings.partnership.officer;
  return toJson({ ...asJson(subject, assessment), preparedBy }).trimEnd();
}

function asText(subject: Subject, assessment: Assessment, { palette, width }: Screen): string {
  switch (subject.kind) {
    case 'candidate':
      return explainCandidate(subject.candidate, assessment, palette, width);
    case 'indicator':
      return explainIndicator(subject.indicator, assessment, palette, width);
    case 'criterion':
      return explainCriterion(subject.criterion, assessment, palette, width);
    case 'measure':
      return explainMeasure(subject.measure, assessment, palette, width);
    case 'evidence':
      return explainEvidence(subject.evidence, assessment, palette, width);
  }
}

function asJson(subject: Subject, assessment: Assessment): object {
  const { ranking, evidence, measures, indicators, sources, method } = toResults(assessment);
  const { kind } = subject;
  const files = sources.map(({ id: source, file, sha256 }) => ({ source, file, sha256 }));
  switch (kind) {
    case 'candidate': {
      const { id } = subject.candidate.candidate;
      const own = evidence.filter((one) => one.candidate === id);
      const used = measures.filter((one) => own.some((item) => item.measure === one.id));
      const ranked = ranking.find((one) => one.candidate.id === id);
      return { kind, ...ranked, evidence: own, measures: used, files };
    }
    case 'indicator': {
      const { id } = subject.indicator;
      const indicator = indicators.find((one) => one.id === id);
      return { kind, indicator, measures: measures.filter((one) => one.indicator === id), files };
    }
    case 'criterion': {
      const { id } = subject.criterion;
      const weight = method.weights.find((one) => one.criterion === id);
      const partOf = (one: (typeof ranking)[number]) =>
        one.contributions.find((part) => part.criterion === id);
      return {
        kind,
        id,
        ...weight,
        scores: ranking.map((one) => ({ candidate: one.candidate.id, ...partOf(one) })),
      };
    }
    case 'measure':
      return { kind, measure: measures.find((one) => one.id === subject.measure.id), files };
    case 'evidence': {
      const found = evidence.find((one) => one.id === subject.evidence.id);
      return { kind, evidence: found, measure: measures.find((one) => one.id === found?.measure), files };
    }
  }
}

function unknownId(id: string, assessment: Assessment): string {
  const ids = subjectIds(assessment);
  const candidates = assessment.settings.candidates.map((one) => one.id).join(', ');
  return `assess explain: there is no candidate, indicator, criterion, measure or evidence "${plainText(id)}".${didYouMean(id, ids)}\nCandidates: ${candidates}`;
}
