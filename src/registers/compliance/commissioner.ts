import type { ChangeMeasure, Measure } from '../../model/measure.ts';
import type { RankedPriority } from '../../model/ranking.ts';
import type { CommissionerPack, OutcomeFigure, PackLine } from '../../model/registers/compliance.ts';
import type { Settings } from '../../model/settings.ts';
import type { RegisterInput } from '../register-input.ts';
import { isAgreed } from './agreed.ts';

/** Every priority with its outcomes, how its figures stand and what it serves: what the commissioner may ask for. */
export function commissionerPack(input: RegisterInput): CommissionerPack | null {
  const { settings, ranking } = input;
  const terms = settings.compliance?.commissioner;
  if (!terms) return null;
  const lines = packOrder(ranking, settings).map((one): PackLine => {
    const { id, name } = one.candidate;
    const planned = settings.plan?.priorities.find(({ candidate }) => candidate === id);
    return {
      priority: { id, name: planned?.name ?? name },
      tier: one.agreedTier,
      rank: one.rank,
      outcomes: planned?.outcomes.map(({ text }) => text) ?? [],
      figures: indicatorsOf(one, settings).flatMap((indicator) => figureOf(indicator, input)),
      objectives: (terms.links[id] ?? []).map((objective) => ({
        id: objective,
        text: terms.objectives[objective] ?? objective,
      })),
      evidence: [...new Set(one.contributions.flatMap(({ evidence }) => evidence))],
    };
  });
  return { name: terms.name, lines };
}

/** As the plan has them; those agreed since come after, in the order of the ranking. */
function packOrder(ranking: readonly RankedPriority[], { plan }: Settings): readonly RankedPriority[] {
  const planned = (plan?.priorities ?? []).flatMap(
    ({ candidate }) => ranking.find((one) => one.candidate.id === candidate) ?? [],
  );
  return [...planned, ...ranking.filter((one) => isAgreed(one) && !planned.includes(one))];
}

function indicatorsOf({ candidate }: RankedPriority, { plan }: Settings): readonly string[] {
  const outcomes = plan?.priorities.find((one) => one.candidate === candidate.id)?.outcomes ?? [];
  const named = [
    candidate.indicator,
    ...(candidate.indicators ?? []),
    ...outcomes.map(({ indicator }) => indicator),
  ];
  return [...new Set(named.filter((indicator) => indicator !== null))];
}

/** Against its target where there is one, else against the latest base. */
function figureOf(indicator: string, { measures, settings }: RegisterInput): readonly OutcomeFigure[] {
  const own = measures.measures.filter(
    (one) =>
      one.indicator === indicator &&
      one.area === settings.partnership.area.code &&
      one.period.label === settings.period.label,
  );
  const name = settings.indicators.find(({ id }) => id === indicator)?.name ?? indicator;
  const found = own.find((one) => one.kind === 'target' && one.quantity.ok) ?? latestChange(own);
  return found ? [{ indicator, name, measure: found.id, status: statusOf(found) }] : [];
}

function latestChange(own: readonly Measure[]): ChangeMeasure | undefined {
  return own
    .filter((one): one is ChangeMeasure => one.kind === 'change' && one.quantity.ok && isJudged(one))
    .toSorted((a, b) => b.base.to - a.base.to)[0];
}

function isJudged({ judgement }: Measure): boolean {
  return judgement !== null && judgement !== 'no-judgement';
}

function statusOf(measure: Measure): string {
  if (measure.kind === 'target') return `target ${measure.status?.replaceAll('-', ' ') ?? 'not judged'}`;
  return measure.kind === 'change'
    ? `${measure.judgement} since ${measure.base.label}${testWords(measure)}`
    : '';
}

/** A change that no test finds is not left to stand as if one did. */
function testWords({ verdict }: ChangeMeasure): string {
  if (!verdict) return ', not tested';
  return verdict.significant ? '' : ', not statistically significant';
}
