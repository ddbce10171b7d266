import type { Issue } from '../../model/issue.ts';
import type { ImpliedBaselineMeasure } from '../../model/measures/implied-measure.ts';
import { sameMonths } from '../../model/period.ts';
import { figureText } from '../figure-text.ts';
import type { RegisterInput } from '../register-input.ts';
import { lintAt } from './lint-issue.ts';

/**
 * A printed percentage and count that no whole numbers have both, or that imply another earlier count than the one
 * given: "18% fewer (878)" is of 4,746 to 5,017, whatever was rounded.
 */
export function impliedPairLints(input: RegisterInput): readonly Issue[] {
  const { measures, settings } = input;
  return measures.measures.flatMap((one) => {
    if (one.kind !== 'implied' || one.of !== 'baseline') return [];
    const found = contradiction(one, input);
    if (found === null) return [];
    const name = settings.indicators.find(({ id }) => id === one.indicator)?.name ?? one.indicator;
    return [
      lintAt(one.evidence, settings, {
        code: 'implied-pair',
        severity: 'warning',
        message: `${name}, ${one.period.label}: ${found}`,
        hint: 'Find out which of the printed figures is wrong.',
      }),
    ];
  });
}

function contradiction(measure: ImpliedBaselineMeasure, input: RegisterInput): string | null {
  const { quantity, percent, decimals, difference, range, current } = measure;
  const printed = measure.printed === 'difference' && difference !== null ? difference : current;
  const pair = `${figureText(percent, decimals)}%${printed === null ? '' : ` and ${figureText(Math.abs(printed))}`}`;
  if (!quantity.ok)
    return quantity.reason === 'figures-contradict'
      ? `no whole counts have both of the printed ${pair}`
      : null;
  const given = givenBefore(measure, input);
  if (given === null || range === null || (given >= range.lower && given <= range.upper)) return null;
  const ends = `${figureText(range.lower)} to ${figureText(range.upper)}`;
  return `the printed ${pair} imply ${ends} in ${measure.base?.label}, where ${figureText(given)} is given`;
}

function givenBefore({ indicator, area, base }: ImpliedBaselineMeasure, input: RegisterInput): number | null {
  if (base === null) return null;
  const { observations } = input.observations;
  const same = observations.find(
    (one) => one.indicator === indicator && one.area === area && sameMonths(one.period, base),
  );
  return same?.numerator ?? null;
}
