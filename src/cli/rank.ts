import { scoreAlternatives } from '../criteria/alternatives.ts';
import { criteria } from '../criteria/index.ts';
import { candidateCounts } from '../measures/candidate-counts.ts';
import type { Assessment } from '../model/assessment.ts';
import type { CriterionId, CriterionWeight } from '../model/criterion.ts';
import { prioritise } from '../ranking/prioritise.ts';
import { reweigh } from '../ranking/reweigh.ts';
import { csvTables } from '../report/csv/tables.ts';
import { rankingTable } from '../report/terminal/ranking-table.ts';
import { toResults } from '../report/to-results.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { makeSoundAssessment } from './make-assessment.ts';
import type { GlobalOptions } from './options.ts';
import { toJson } from './output-files.ts';
import { createScreen } from './screen.ts';

export interface RankOptions extends GlobalOptions {
  readonly weights?: string;
  readonly top?: number;
  readonly csv?: boolean;
}

/** `assess rank`: the ranked table, with other weights when they are given. Writes nothing. */
export async function rank(options: RankOptions): Promise<ExitCode> {
  const screen = createScreen(options);
  const named = readWeights(options.weights ?? '');
  if (typeof named === 'string') {
    screen.warn(`assess rank: ${named}`);
    return exitCodes.usage;
  }
  const made = await makeSoundAssessment(options, screen);
  if (!made.ok) return made.exit;
  const weights = reweigh(made.assessment.settings.method.weights, named);
  if (!weights.ok) {
    screen.warn(`assess rank: --weights: ${weights.message}`);
    return exitCodes.usage;
  }
  const assessment = named.size > 0 ? withWeights(made.assessment, weights.weights) : made.assessment;
  if (options.json) screen.result(toJson(rankedOnly(assessment, options.top)).trimEnd());
  else if (options.csv) screen.result(rankingCsv(assessment, options.top).trimEnd());
  else screen.result(rankingTable(assessment, screen.palette, screen.width, options.top));
  return exitCodes.done;
}

/** Reads `harm=40,size=10`; a text says what is wrong with it. */
function readWeights(text: string): ReadonlyMap<CriterionId, number> | string {
  const weights = new Map<CriterionId, number>();
  const known = criteria.map(({ meta }) => meta.id);
  for (const part of text.split(',').filter((item) => item !== '')) {
    const [name = '', value = '', ...more] = part.split('=');
    const id = known.find((one) => one === name.trim());
    if (!id) return `--weights: "${name}" is not a criterion. Use: ${known.join(', ')}.`;
    if (more.length > 0 || !/^\d+(\.\d+)?$/.test(value.trim()))
      return `--weights: "${part}" is not a weight. Write ${id}=25.`;
    if (weights.has(id)) return `--weights: ${id} is given twice. Give each criterion once.`;
    weights.set(id, Number(value));
  }
  return weights;
}

function withWeights(assessment: Assessment, weights: readonly CriterionWeight[]): Assessment {
  const { settings, scores, evidence, measures } = assessment;
  const alternatives = scoreAlternatives(evidence, measures, settings);
  const method = { ...settings.method, weights, ownWeights: true };
  return {
    ...assessment,
    ...prioritise(scores, alternatives, settings, weights, candidateCounts(measures, settings)),
    settings: { ...settings, method },
  };
}

function rankedOnly(assessment: Assessment, top: number | undefined) {
  const { schemaVersion, area, period, ranking, method } = toResults(assessment);
  return { schemaVersion, area, period, ranking: upTo(ranking, top), weights: method.weights };
}

function rankingCsv(assessment: Assessment, top: number | undefined): string {
  return csvTables({ ...assessment, ranking: upTo(assessment.ranking, top) }).get('csv/ranking.csv')!;
}

function upTo<T extends { readonly rank: number | null }>(ranking: readonly T[], top: number | undefined) {
  return top === undefined ? ranking : ranking.filter(({ rank }) => rank !== null && rank <= top);
}
