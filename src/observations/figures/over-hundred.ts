import type { Indicator } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import { issueAt } from '../../model/issue-at.ts';
import type { Figure } from './figure.ts';

const WHOLE = 100;

/** Whether a figure of a percentage says more than all: over 100%, or a part that is larger than its base. */
export function isOverHundred(figure: Figure, indicators: readonly Indicator[]): boolean {
  const { area, source, category } = figure;
  return (
    area !== null &&
    excessOf(figure) !== null &&
    indicators.some(
      ({ kind, sources, categories }) =>
        kind === 'percent' &&
        sources.includes(source) &&
        categories.length === 1 &&
        categories.includes(category),
    )
  );
}

/** The issue of a figure that is no percentage: its record is in no figure. */
export function overHundred(figure: Figure): Issue {
  return issueAt(figure.origin, {
    code: 'constraint-error',
    severity: 'error',
    message: `${figure.category}: ${excessOf(figure)}, and indicators of kind percent are of 0 to ${WHOLE}`,
    hint: 'Ask the sender for the true figure. Where there can be more than all of them, set kind: count.',
  });
}

function excessOf({ numerator, denominator, value }: Figure): string | null {
  if (value.kind === 'value' && value.value > WHOLE) return `${value.value} is more than ${WHOLE} per cent`;
  if (numerator.kind !== 'value' || denominator.kind !== 'value') return null;
  return numerator.value > denominator.value
    ? `${numerator.value} is more than the ${denominator.value} that it is of`
    : null;
}
