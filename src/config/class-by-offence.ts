import { didYouMean } from '../model/nearest-word.ts';
import type { Method } from '../model/settings.ts';

export type ClassFound =
  | { readonly ok: true; readonly costClass: string }
  | { readonly ok: false; readonly message: string; readonly hint: string };

const LEAVE_OUT = 'or leave cost out: it is then not costed, which is not nought.';

/** The class of a cost set that fits the offences of these categories, by the tables that ship with the product. */
export function classByOffence(categories: readonly string[], costSet: string, method: Method): ClassFound {
  if (!method.costSets.some((set) => set.id === costSet))
    return refuse(
      `which class of ${costSet} fits an offence is not known: it is a cost set of your own`,
      `Name a class of it under cost, ${LEAVE_OUT}`,
    );
  const classes = new Set<string>();
  for (const category of categories) {
    const offence = offenceOf(category, method);
    if (!offence) return unknownCategory(category, method);
    const costClass = offence.costs[costSet] ?? null;
    if (costClass === null)
      return refuse(
        `no unit cost of ${costSet} fits ${category}: ${offence.reason}`,
        `Name a class under cost if you know better, ${LEAVE_OUT}`,
      );
    classes.add(costClass);
  }
  const [first, ...more] = classes;
  if (first !== undefined && more.length === 0) return { ok: true, costClass: first };
  return refuse(
    `its categories are of several classes of ${costSet}: ${[...classes].join(', ')}`,
    `Make an indicator of each, name one class under cost, ${LEAVE_OUT}`,
  );
}

function offenceOf(category: string, { offenceClasses }: Method) {
  return (
    offenceClasses.categories.find((one) => one.id === category) ??
    offenceClasses.codes.find((one) => one.code === category)
  );
}

function unknownCategory(category: string, { offenceClasses }: Method): ClassFound {
  const known = offenceClasses.categories.map((one) => one.id);
  return refuse(
    `"${category}" is no category of recorded crime.${didYouMean(category, known)}`,
    `Use a category of data/offence-categories.csv or a Home Office offence code, name a class under cost, ${LEAVE_OUT}`,
  );
}

function refuse(message: string, hint: string): ClassFound {
  return { ok: false, message, hint };
}
