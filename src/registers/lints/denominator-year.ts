import type { Issue } from '../../model/issue.ts';
import type { Observation, Population, PopulationBase } from '../../model/observation.ts';
import { populationYear } from '../../model/period.ts';
import { ratePerText } from '../../model/rate-scale.ts';
import type { PopulationRecord } from '../../model/source.ts';
import { figureText } from '../figure-text.ts';
import type { RegisterInput } from '../register-input.ts';
import { lintAt } from './lint-issue.ts';

/** A population nearer than this share to the estimate is meant for the whole: one further off is of an age or a sex. */
export const WHOLE_WITHIN = 0.1;

/** Rates that come with a population of their own, which is not the estimate of the same year: the plan's 49 prints 50. */
export function denominatorYearLints({ observations, records, settings }: RegisterInput): readonly Issue[] {
  const rates = settings.indicators.filter(({ kind, theme }) => kind === 'rate' && !theme);
  return rates.flatMap(({ id, name, per }) => {
    const estimates = observations.populations.filter(({ of }) => of === per);
    const own = observations.observations.filter((one) => one.indicator === id);
    return own.flatMap((one) => {
      const found = otherPopulation(one, per, estimates, records.populations);
      return found === null
        ? []
        : [
            lintAt(one.origins, settings, {
              code: 'denominator-year',
              severity: 'warning',
              message: `${name}, ${one.period.label}: ${found}`,
              hint: 'Rates here stand on the estimate of the same year. Correct the denominator or leave it out.',
            }),
          ];
    });
  });
}

const wholes: Readonly<Record<PopulationBase, string>> = {
  residents: 'the population',
  households: 'the number of households',
};

function estimateOf(per: PopulationBase, year: number): string {
  return per === 'residents' ? `the mid-${year} estimate` : `the households of ${year}`;
}

function otherPopulation(
  { numerator, denominator, period, area }: Observation,
  per: PopulationBase,
  estimates: readonly Population[],
  given: readonly PopulationRecord[],
): string | null {
  if (denominator === null || denominator === 0) return null;
  const year = populationYear(period);
  const estimate = estimates.find((one) => one.area === area && one.year === year);
  if (!estimate || estimate.value === denominator) return null;
  const same = given.filter((one) => one.area === area && one.population === denominator);
  // A rate of one age or sex stands on its own part of the population.
  if (same.some(({ part }) => part !== null)) return null;
  const other = same.find(({ of }) => of === per) ?? same[0];
  if (!other && Math.abs(denominator / estimate.value - 1) > WHOLE_WITHIN) return null;
  const whose = other ? `${wholes[other.of]} of ${other.year}` : 'another population';
  const rates =
    numerator === null
      ? ''
      : `: ${rateText(numerator, denominator, per)}; on the estimate ${rateText(numerator, estimate.value, per)}`;
  return `${figureText(denominator)} is ${whose}, not ${estimateOf(per, year)}, ${figureText(estimate.value)}${rates}`;
}

/** "49.7 per 1,000, which prints 50": plans print whole numbers, and there a wrong population shows. */
function rateText(count: number, population: number, per: PopulationBase): string {
  const rate = (count / population) * 1000;
  return `${figureText(rate, 1)}${ratePerText({ per })}, which prints ${figureText(rate, 0)}`;
}
