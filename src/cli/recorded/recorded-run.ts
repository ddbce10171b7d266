import type { Anchor, CriterionWeight, Evidence } from '../../model/criterion.ts';
import type {
  RatioSides,
  RecordedCandidate,
  RecordedEvidence,
  RecordedMethod,
  RecordedPrice,
  RecordedRun,
} from '../../model/run-comparison.ts';
import type { ResultsDocument } from '../../report/schemas/results.ts';
import { recordedTargets } from './recorded-targets.ts';

type Ranked = ResultsDocument['ranking'][number];
type Measured = ResultsDocument['measures'][number];
type Item = ResultsDocument['evidence'][number];

/** What a comparison needs of a results.json. */
export function recordedRun(results: ResultsDocument): RecordedRun {
  return {
    area: { code: results.area.code, name: results.area.name },
    period: results.period,
    slots: results.sensitivity.slots,
    candidates: results.ranking.map((one) => candidateOf(one, results)),
    targets: recordedTargets(results),
    method: methodOf(results),
  };
}

function candidateOf(
  { candidate: { id, name }, rank, score, tier, agreedTier }: Ranked,
  results: ResultsDocument,
): RecordedCandidate {
  return {
    id,
    name,
    rank,
    score,
    tier,
    agreedTier,
    evidence: results.evidence.filter((one) => one.candidate === id).map((one) => evidenceOf(one, results)),
    prices: pricesOf(id, results),
  };
}

function evidenceOf(item: Item, results: ResultsDocument): RecordedEvidence {
  const { evidence: origins, ...rest } = item;
  // What the schema has as text was written from these very types; what it does not know has no anchors.
  return { ...(rest as Omit<Evidence, 'origins'>), origins, sides: sidesOf(item, results) };
}

/** Names of the two figures, as each kind of measure has them. */
const figures: Readonly<Record<RatioSides['against'], readonly [string, string]>> = {
  comparator: ['local', 'other'],
  expected: ['observed', 'expected'],
  target: ['actual', 'target'],
};
/** Documents hold twelve digits. */
const SAME = 1e-9;

/** The figures that a ratio was worked out from; null where they do not give it, so that nothing is split by guess. */
function sidesOf({ measure, value, against }: Item, { measures }: ResultsDocument): RatioSides | null {
  const about = measures.find((one) => one.id === measure)?.about;
  if (about === undefined || against === undefined) return null;
  const [local, other] = figures[against].map((name) => about[name]);
  if (typeof local !== 'number' || typeof other !== 'number') return null;
  const gives = (ratio: number) => Math.abs(ratio - value) <= SAME * Math.abs(value);
  if (gives(local / other)) return { own: local, other, against };
  return gives(other / local) ? { own: 1 / local, other: 1 / other, against } : null;
}

function pricesOf(id: string, results: ResultsDocument): readonly RecordedPrice[] {
  const candidate = results.candidates.find((one) => one.id === id);
  const own = candidate?.homes ?? [candidate?.indicator];
  return results.measures
    .filter(({ kind, area }) => kind === 'harm' && area === results.area.code)
    .filter(({ indicator }) => own.some((home) => home === indicator))
    .flatMap(priceOf);
}

function priceOf({ indicator, about }: Measured): readonly RecordedPrice[] {
  const { count, unitCost, multiplier } = about;
  if (typeof count !== 'number' || typeof unitCost !== 'number') return [];
  return [{ indicator, count, pounds: unitCost * (typeof multiplier === 'number' ? multiplier : 1) }];
}

function methodOf({ method, costCoverage }: ResultsDocument): RecordedMethod {
  const { costSet, versions } = method;
  const multiplier = costCoverage?.multiplier ? 'multiplied up' : 'as recorded';
  return {
    weights: method.weights as readonly CriterionWeight[],
    anchors: method.anchors as readonly Anchor[],
    missingPrior: method.missingPrior,
    stated: {
      'cost set': `${costSet.id} (${versions.costSet}), prices of ${costSet.priceYear}`,
      ...(costCoverage ? { 'recorded crime': multiplier } : {}),
      'code book': versions.codeBook,
    },
  };
}
