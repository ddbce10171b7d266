import { criteria } from '../criteria/index.ts';
import type { Assessment } from '../model/assessment.ts';
import type { CriterionId } from '../model/criterion.ts';
import type { Settings } from '../model/settings.ts';
import { reweigh } from '../ranking/reweigh.ts';
import { rankingTable as rankingCsvTable } from '../report/csv/ranking-table.ts';
import { toResults } from '../report/results/to-results.ts';
import { rankingTable } from '../report/terminal/ranking-table.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { makeSoundAssessment } from './make-assessment.ts';
import type { GlobalOptions } from './options.ts';
import { toJson } from './outputs/output-files.ts';
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
  const made = await makeSoundAssessment(options, screen, (settings) => withWeights(settings, named));
  if (!made.ok) return made.exit;
  const { assessment } = made;
  if (options.json) screen.result(toJson(rankedOnly(assessment, options.top)).trimEnd());
  else if (options.csv) screen.result(rankingCsv(assessment, options.top).trimEnd());
  else screen.result(rankingTable(assessment, screen.palette, screen.width, options.top));
  return made.exit;
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

function withWeights(settings: Settings, named: ReadonlyMap<CriterionId, number>): Settings | string {
  if (named.size === 0) return settings;
  const reweighed = reweigh(settings.method.weights, named);
  if (!reweighed.ok) return `assess rank: --weights: ${reweighed.message}`;
  return { ...settings, method: { ...settings.method, weights: reweighed.weights, ownWeights: true } };
}

function rankedOnly(assessment: Assessment, top: number | undefined) {
  const { schemaVersion, preparedBy, area, period, ranking, method } = toResults(assessment);
  return { schemaVersion, preparedBy, area, period, ranking: upTo(ranking, top), weights: method.weights };
}

function rankingCsv(assessment: Assessment, top: number | undefined): string {
  return rankingCsvTable({ ...assessment, ranking: upTo(assessment.ranking, top) });
}

function upTo<T extends { readonly rank: number | null }>(ranking: readonly T[], top: number | undefined) {
  return top === undefined ? ranking : ranking.filter(({ rank }) => rank !== null && rank <= top);
}
