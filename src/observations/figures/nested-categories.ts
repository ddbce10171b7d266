import type { Indicator } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import { issueAt } from '../../model/issue-at.ts';
import type { Figure } from './figure.ts';

/** Categories of the indicator that a figure is counted towards: its own, and the groups that it is a part of. */
export function countedIn({ record }: Figure, indicator: Indicator): readonly string[] {
  const groups = 'groups' in record ? (record.groups ?? []) : [];
  return [record.category, ...groups].filter((category) => indicator.categories.includes(category));
}

/** True when the indicator adds this figure to a group that it is a part of already: burglary to theft. */
export function isNested(figure: Figure, indicator: Indicator): boolean {
  if (indicator.categories.length < 2 || !indicator.sources.includes(figure.source)) return false;
  const within = 'within' in figure.record ? (figure.record.within ?? []) : [];
  const above = within.filter((category) => indicator.categories.includes(category));
  const own = countedIn(figure, indicator);
  return own.length > 1 || (own.length > 0 && above.length > 0);
}

/** One issue for each indicator whose categories hold each other: it has no figure, since events would count twice. */
export function nestedIssues(indicators: readonly Indicator[], figures: readonly Figure[]): readonly Issue[] {
  return indicators.flatMap((indicator) => {
    const first = figures.find((figure) => isNested(figure, indicator));
    if (!first) return [];
    return issueAt(first.origin, {
      code: 'nested-categories',
      severity: 'error',
      message: `indicator ${indicator.id} adds ${first.record.category} to a category that it is a part of: it has no figure`,
      hint: `Leave out the parts or the whole: ${indicator.categories.join(', ')}.`,
    });
  });
}
