import type { Indicator } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import type { Observation, PopulationBase } from '../../model/observation.ts';
import { populationYear } from '../../model/period.ts';
import type { Settings } from '../../model/settings.ts';
import type { PopulationRecord } from '../../model/source.ts';
import type { WantedPopulation } from './settle-populations.ts';

/** Cost classes whose events happen to households, not to people. */
const householdClasses: readonly string[] = ['domestic-burglary'];

/** Every area and year that a rate is worked out for: those with counts in a full year or the period assessed. */
export function wantedPopulations(
  settings: Settings,
  observations: readonly Observation[],
): readonly WantedPopulation[] {
  const bases = new Map(settings.indicators.map((indicator) => [indicator.id, basesOf(indicator)]));
  const wanted = new Map<string, WantedPopulation>();
  for (const { indicator, area, period, numerator } of observations) {
    if (numerator === null) continue;
    const whole = [settings.period, ...settings.bases].find(
      (known) => known.from <= period.from && period.to <= known.to,
    );
    if (!whole && period.to - period.from !== 11) continue;
    const year = populationYear(whole ?? period);
    for (const of of bases.get(indicator) ?? []) wanted.set(`${of} ${area} ${year}`, { area, year, of });
  }
  return [...wanted.values()];
}

/** The size and harm of every candidate are for 1,000 residents, whatever else its rate is for. */
function basesOf({ kind, per }: Indicator): readonly PopulationBase[] {
  if (kind !== 'rate') return [];
  return per === 'households' ? ['households', 'residents'] : ['residents'];
}

/** One warning for each rate on residents of what happens to households, where households are given. */
export function householdsMeant(
  indicators: readonly Indicator[],
  populations: readonly PopulationRecord[],
): readonly Issue[] {
  const given = populations.find(({ of }) => of === 'households');
  if (!given) return [];
  return indicators
    .filter(({ kind, per }) => kind === 'rate' && per === 'residents')
    .filter(({ costClass }) => costClass !== null && householdClasses.includes(costClass))
    .map(({ id, costClass }) => ({
      code: 'rate-base',
      severity: 'warning',
      source: given.origin.source,
      file: given.origin.file,
      line: null,
      column: null,
      message: `the rate of ${id} is for 1,000 residents, though it is costed as ${costClass} and households are given`,
      hint: `Add per: households to the indicator ${id} if households are meant.`,
    }));
}
