import { didYouMean } from '../config/nearest-word.ts';
import { criteria } from '../criteria/index.ts';
import type { Assessment } from '../model/assessment.ts';
import { plainText } from '../report/plain-text.ts';
import { explainCandidate } from '../report/terminal/explain-candidate.ts';
import { explainCriterion } from '../report/terminal/explain-criterion.ts';
import { explainIndicator, explainMeasure } from '../report/terminal/explain-measure.ts';
import { toResults } from '../report/to-results.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { makeSoundAssessment } from './make-assessment.ts';
import type { GlobalOptions } from './options.ts';
import { toJson } from './output-files.ts';
import { createScreen, type Screen } from './screen.ts';

/** `assess explain ID`: why a candidate, indicator, criterion or measure is what it is, down to file and line. */
export async function explain(id: string, options: GlobalOptions): Promise<ExitCode> {
  const screen = createScreen(options);
  const made = await makeSoundAssessment(options, screen);
  if (!made.ok) return made.exit;
  const text = options.json ? explainAsJson(id, made.assessment) : explainAsText(id, made.assessment, screen);
  if (text === null) {
    screen.warn(unknownId(id, made.assessment));
    return exitCodes.usage;
  }
  screen.result(text);
  return exitCodes.done;
}

function explainAsText(id: string, assessment: Assessment, { palette, width }: Screen): string | null {
  const candidate = assessment.ranking.find((one) => one.candidate.id === id);
  if (candidate) return explainCandidate(candidate, assessment, palette, width);
  const indicator = assessment.settings.indicators.find((one) => one.id === id);
  if (indicator) return explainIndicator(indicator, assessment, palette, width);
  const criterion = criteria.find(({ meta }) => meta.id === id);
  if (criterion) return explainCriterion(criterion.meta, assessment, palette, width);
  const measure = assessment.measures.measures.find((one) => one.id === id);
  return measure ? explainMeasure(measure, assessment, palette) : null;
}

function explainAsJson(id: string, assessment: Assessment): string | null {
  const { ranking, evidence, measures, indicators, sources, method } = toResults(assessment);
  const files = sources.map(({ id: source, file, sha256 }) => ({ source, file, sha256 }));
  const candidate = ranking.find((one) => one.candidate.id === id);
  const own = evidence.filter((one) => one.candidate === id);
  const used = measures.filter((one) => own.some((item) => item.measure === one.id));
  if (candidate)
    return toJson({ kind: 'candidate', ...candidate, evidence: own, measures: used, files }).trimEnd();
  const indicator = indicators.find((one) => one.id === id);
  if (indicator)
    return toJson({
      kind: 'indicator',
      indicator,
      measures: measures.filter((one) => one.indicator === id),
      files,
    }).trimEnd();
  const weight = method.weights.find((one) => one.criterion === id);
  if (weight) {
    const scores = ranking.map((one) => ({
      candidate: one.candidate.id,
      ...one.contributions.find((part) => part.criterion === id),
    }));
    return toJson({ kind: 'criterion', id, ...weight, scores }).trimEnd();
  }
  const measure = measures.find((one) => one.id === id);
  return measure ? toJson({ kind: 'measure', measure, files }).trimEnd() : null;
}

function unknownId(id: string, { settings, measures }: Assessment): string {
  const candidates = settings.candidates.map((one) => one.id);
  const others = [
    ...settings.indicators.map((one) => one.id),
    ...criteria.map(({ meta }) => meta.id),
    ...measures.measures.map((one) => one.id),
  ];
  const near = didYouMean(id, [...candidates, ...others]);
  return `assess explain: there is no candidate, indicator, criterion or measure "${plainText(id)}".${near}\nCandidates: ${candidates.join(', ')}`;
}
