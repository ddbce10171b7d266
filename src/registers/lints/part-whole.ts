import type { Indicator } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import type { Observation } from '../../model/observation.ts';
import { ratePerText } from '../../model/rate-scale.ts';
import { figureText } from '../figure-text.ts';
import type { RegisterInput } from '../register-input.ts';
import { lintAt } from './lint-issue.ts';

const SLACK = 1e-9;

/**
 * A printed percentage or rate that its own part and whole do not give: 19 of 982 is 1.9%, whatever rounding, and not
 * 0.3%. The counts are used, as everywhere.
 */
export function partWholeLints({ observations, settings }: RegisterInput): readonly Issue[] {
  return settings.indicators.flatMap((indicator) => {
    const per = perOf(indicator);
    if (per === null) return [];
    const unit = unitOf(indicator);
    const own = observations.observations.filter((one) => one.indicator === indicator.id);
    return own.flatMap((one) => {
      const found = contradiction(one, per, unit);
      return found === null
        ? []
        : [
            lintAt(one.origins, settings, {
              code: 'part-whole',
              severity: 'warning',
              message: `${indicator.name}, ${one.period.label}: ${found}`,
              hint: 'The counts are used. Find out which of the three figures is wrong, and correct it.',
            }),
          ];
    });
  });
}

function perOf({ kind }: Indicator): number | null {
  if (kind === 'percent') return 100;
  return kind === 'rate' ? 1000 : null;
}

function unitOf({ kind, per }: Indicator): string {
  return kind === 'percent' ? '%' : ratePerText({ per });
}

/** The rate of a survey is weighted, and its counts need not give it. */
function contradiction(
  { numerator, denominator, published, survey }: Observation,
  per: number,
  unit: string,
): string | null {
  if (numerator === null || denominator === null || denominator === 0 || !published || survey) return null;
  const found = (numerator / denominator) * per;
  const half = 10 ** -published.decimals / 2;
  if (Math.abs(found - published.value) <= half + SLACK) return null;
  const worked = figureText(found, Math.max(1, published.decimals));
  const printed = figureText(published.value, published.decimals);
  return `${figureText(numerator)} of ${figureText(denominator)} is ${worked}${unit}, and ${printed}${unit} is printed`;
}
