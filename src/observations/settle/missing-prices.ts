import { type ClassAsked, PARTNER_COSTS, type UnitCost } from '../../model/cost-set.ts';
import { rebase } from '../../model/deflator.ts';
import type { Issue } from '../../model/issue.ts';
import { didYouMean } from '../../model/nearest-word.ts';
import type { Observations } from '../../model/observation.ts';
import { parsePriceYear } from '../../model/price-year.ts';
import type { Settings } from '../../model/settings.ts';

type Tables = Pick<Observations, 'costs' | 'deflators'>;

/** Prices that the configuration asks for and the user's own files do not have: a class, or a year to re-base by. */
export function missingPrices(tables: Tables, settings: Settings): readonly Issue[] {
  const known = pricesInReach(tables, settings);
  return [...missingClasses(known, tables, settings), ...missingYears(known, tables, settings)];
}

function pricesInReach({ costs = [] }: Tables, { harm, method }: Settings): readonly UnitCost[] {
  const own = costs.filter(({ origin }) => origin?.source === harm.costSet.id);
  const partners = method.costSets.find(({ id }) => id === PARTNER_COSTS)?.costs ?? [];
  return [...own, ...harm.costSet.costs, ...partners];
}

function missingClasses(
  known: readonly UnitCost[],
  { costs = [] }: Tables,
  { harm }: Settings,
): readonly Issue[] {
  const { id } = harm.costSet;
  const file = costs.find(({ origin }) => origin?.source === id)?.origin?.file;
  // A file that cannot be read has an issue of its own.
  if (file === undefined) return [];
  const classes = known.map((one) => one.costClass);
  return (harm.classesAsked ?? [])
    .filter((asked) => !classes.includes(asked.costClass))
    .map((asked) => unknownClass(asked, id, file, classes));
}

function unknownClass(
  { indicator, costClass, line, column }: ClassAsked,
  set: string,
  file: string,
  classes: readonly string[],
): Issue {
  const place = `indicator ${indicator}, line ${line}, column ${column} of the configuration`;
  return {
    code: 'unknown-cost-class',
    severity: 'error',
    source: set,
    file,
    line: null,
    column: null,
    message: `"${costClass}" (${place}) is neither in the cost set ${set} nor in ${PARTNER_COSTS}.${didYouMean(costClass, classes)}`,
    hint: 'Correct the class, add its row to the file, or leave cost out: it is then not costed.',
  };
}

function missingYears(
  known: readonly UnitCost[],
  { deflators = [] }: Tables,
  { harm, indicators }: Settings,
): readonly Issue[] {
  const first = deflators.find(({ origin }) => origin.source === harm.rebase?.deflator);
  if (!harm.rebase || !first) return [];
  const to = parsePriceYear(harm.rebase.priceYear);
  const used = new Set(indicators.map(({ costClass }) => costClass));
  const years = new Set(known.filter((one) => used.has(one.costClass)).map((one) => one.priceYear));
  const { source, file } = first.origin;
  return [...years].flatMap((year) => {
    const from = parsePriceYear(year);
    if (from && to && rebase(deflatorsOf(deflators, source), from, to)) return [];
    return [
      {
        code: 'missing-deflator',
        severity: 'error' as const,
        source,
        file,
        line: null,
        column: null,
        message: `prices of ${year} cannot be re-based to ${harm.rebase?.priceYear}: the deflators lack one of the two years`,
        hint: 'Supply the release of the deflators that has both years, or choose another harm.priceYear.',
      },
    ];
  });
}

function deflatorsOf(deflators: NonNullable<Tables['deflators']>, source: string) {
  return deflators.filter(({ origin }) => origin.source === source);
}
