import type { HarmMeasure } from '../../model/measure.ts';

type Details = Record<string, string | number | boolean | null>;

/** What harm was worked out from; classes one by one where there are several. */
export function harmDetails(measure: HarmMeasure): Details {
  const { costSet, basis, priceYear, rebased, costClass, count, unitCost, multiplier } = measure;
  const several = measure.classes.length > 1;
  return {
    costSet,
    basis,
    priceYear,
    ...(rebased === 1 ? {} : { rebased }),
    costClass,
    count,
    unitCost,
    multiplier,
    withoutMultiplier: measure.withoutMultiplier,
    perThousand: measure.perThousand,
    ...Object.fromEntries(measure.parts.map(({ name, pounds }) => [name, pounds])),
    ...(several ? { classes: measure.classes.map(classText).join('; ') } : {}),
    ...(measure.notCosted.length > 0 ? { notCosted: measure.notCosted.join(', ') } : {}),
  };
}

function classText({ indicator, count, multiplier, unitCost }: HarmMeasure['classes'][number]): string {
  const factors = [count ?? 'not known', ...(multiplier === 1 ? [] : [multiplier]), unitCost];
  return `${indicator} ${factors.join(' x ')}`;
}
