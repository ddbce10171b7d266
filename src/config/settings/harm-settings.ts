import { BY_ROW, type CostSet } from '../../model/cost-set.ts';
import { parsePriceYear } from '../../model/price-year.ts';
import type { Method, Settings } from '../../model/settings.ts';
import { chosenSets } from '../checks/check-costs.ts';
import { classByOffence } from '../class-by-offence.ts';
import { BY_OFFENCE } from '../keys/harm-keys.ts';
import type { AssessmentFile } from '../keys/schema.ts';
import type { YamlDocument } from '../yaml-document.ts';

/** What a configuration without problems says about harm. */
export function harmSettings(file: AssessmentFile, method: Method, yaml: YamlDocument): Settings['harm'] {
  const { multiplier, total, mixedBases, priceYear, deflator, metrics } = file.harm;
  const costSet = chosenSet(file, method);
  const year = priceYear === undefined ? null : parsePriceYear(priceYear);
  const own = !method.costSets.includes(costSet);
  return {
    costSet,
    rebase: year && deflator !== undefined ? { priceYear: year.label, deflator } : null,
    metrics: metrics ?? [],
    multiplier,
    total: total ?? null,
    mixedBasesReason: mixedBases?.reason ?? null,
    ...(own ? { classesAsked: classesAsked(file, yaml) } : {}),
  };
}

/** The cost class of an indicator: as written, or the one that fits its category; null when not costed. */
export function costClassOf(id: string, file: AssessmentFile, method: Method): string | null {
  const block = file.indicators[id];
  if (block?.cost !== BY_OFFENCE) return block?.cost ?? null;
  const found = classByOffence([block.category ?? id].flat(), chosenSet(file, method).id, method);
  return found.ok ? found.costClass : null;
}

/** The method with the version of the cost set in use. */
export function withCostSet(method: Method, { version }: CostSet): Method {
  return { ...method, versions: { ...method.versions, costSet: version } };
}

function chosenSet({ harm, sources }: AssessmentFile, method: Method): CostSet {
  const sets = chosenSets(method);
  const { costSet = sets[0]!.id } = harm;
  const { partner, set } = sources[costSet] ?? {};
  return (
    sets.find(({ id }) => id === costSet) ?? {
      id: costSet,
      title: `unit costs of ${partner} (source ${costSet})`,
      version: `the partnership's own (source ${costSet})`,
      priceYear: (set?.priceYear && parsePriceYear(set.priceYear)?.label) || BY_ROW,
      basis: set?.basis ?? BY_ROW,
      costs: [],
    }
  );
}

function classesAsked({ indicators }: AssessmentFile, yaml: YamlDocument) {
  return Object.entries(indicators).flatMap(([indicator, { cost }]) =>
    cost === undefined
      ? []
      : [{ indicator, costClass: cost, ...yaml.locate(['indicators', indicator, 'cost']) }],
  );
}
