import { type CostSet, PARTNER_COSTS } from '../../model/cost-set.ts';
import { didYouMean } from '../../model/nearest-word.ts';
import type { Shape } from '../../model/partner-formats.ts';
import { parsePriceYear } from '../../model/price-year.ts';
import type { Method } from '../../model/settings.ts';
import { classByOffence } from '../class-by-offence.ts';
import type { Problem } from '../explain-problem.ts';
import { BY_OFFENCE } from '../keys/harm-keys.ts';
import type { AssessmentFile } from '../keys/schema.ts';
import { settleShape } from '../source-shape.ts';

/** Finds what is wrong with the cost set, the prices and the cost classes that the configuration asks for. */
export function checkCosts(file: AssessmentFile, method: Method): readonly Problem[] {
  const { costSet, metrics = [], deflator } = file.harm;
  const sets = chosenSets(method).map((set) => set.id);
  const wrongSet = costSet !== undefined && !sets.includes(costSet) ? costSet : null;
  return [
    ...(wrongSet === null ? [] : sourceProblem(wrongSet, ['harm', 'costSet'], 'costs', file, sets)),
    ...metrics.flatMap((name, at) => sourceProblem(name, ['harm', 'metrics', at], 'harm-weights', file)),
    ...(deflator === undefined ? [] : sourceProblem(deflator, ['harm', 'deflator'], 'deflators', file)),
    ...checkRebase(file),
    ...checkClasses(file, method),
  ];
}

/** The sets that a ranking can rest on. Costs of partners' events are no edition: they stand beside each. */
export function chosenSets(method: Method): readonly CostSet[] {
  return method.costSets.filter((set) => set.id !== PARTNER_COSTS);
}

/** A name that must be a source of this shape, or one of the other names known. */
function sourceProblem(
  name: string,
  path: readonly PropertyKey[],
  shape: Shape,
  { sources }: AssessmentFile,
  others: readonly string[] = [],
): readonly Problem[] {
  const ids = Object.entries(sources).flatMap(([id, block]) =>
    settleShape(id, block, []).shape === shape ? [id] : [],
  );
  if (ids.includes(name)) return [];
  const known = [...others, ...ids];
  const message = Object.hasOwn(sources, name)
    ? `the source ${name} is not of shape ${shape}`
    : `"${name}" is no ${others.length > 0 ? 'cost set' : `source of shape ${shape}`}.${didYouMean(name, known)}`;
  const hint = known.length > 0 ? `Use one of: ${known.join(', ')}.` : `Add a source with shape: ${shape}.`;
  return [{ path, part: 'value', message, hint }];
}

function checkRebase({ harm }: AssessmentFile): readonly Problem[] {
  const { priceYear, deflator } = harm;
  const path = ['harm', priceYear === undefined ? 'deflator' : 'priceYear'];
  if ((priceYear === undefined) !== (deflator === undefined)) {
    const message = `prices are re-based by priceYear and deflator together: ${priceYear === undefined ? 'priceYear' : 'deflator'} is missing`;
    const hint = 'Add the other: priceYear: 2024/25 and deflator: the id of a source of deflators.';
    return [{ path, part: 'key', message, hint }];
  }
  if (priceYear === undefined || parsePriceYear(priceYear)) return [];
  const message = `"${priceYear}" is not a year of prices`;
  return [
    { path, part: 'value', message, hint: 'Write a financial year, 2024/25, or a calendar year, 2024.' },
  ];
}

function checkClasses(file: AssessmentFile, method: Method): readonly Problem[] {
  const shipped = chosenSets(method);
  const { costSet = shipped[0]!.id } = file.harm;
  const chosen = shipped.find((set) => set.id === costSet);
  const partners = method.costSets.filter((set) => set.id === PARTNER_COSTS);
  // Classes of a set of the user's own are looked up when its file has been read.
  const known = (chosen ? [chosen, ...partners] : []).flatMap(({ costs }) =>
    costs.map((one) => one.costClass),
  );
  return Object.entries(file.indicators).flatMap(([id, { cost, category }]) => {
    const path = ['indicators', id, 'cost'];
    if (cost === BY_OFFENCE) {
      const found = classByOffence([category ?? id].flat(), costSet, method);
      return found.ok ? [] : [{ path, part: 'value' as const, message: found.message, hint: found.hint }];
    }
    if (cost === undefined || !chosen || known.includes(cost)) return [];
    const message = `"${cost}" is neither in the cost set ${costSet} nor in ${PARTNER_COSTS}.${didYouMean(cost, known)}`;
    return [{ path, part: 'value' as const, message, hint: elsewhere(cost, known, shipped) }];
  });
}

/** A class that another edition has, or the classes that there are. */
function elsewhere(cost: string, known: readonly string[], shipped: readonly CostSet[]): string {
  const other = shipped.find(({ costs }) => costs.some((one) => one.costClass === cost));
  if (other)
    return `The set ${other.id} has it: choose that under harm.costSet, or leave cost out: it is then not costed.`;
  return `Use one of: ${known.slice(0, 12).join(', ')}, ... (all are in docs/costs.md), or leave cost out: it is then not costed.`;
}
