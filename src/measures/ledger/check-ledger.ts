import { homeOf, partsOf } from '../../model/homes.ts';
import type { Issue } from '../../model/issue.ts';
import { issueAt } from '../../model/issue-at.ts';
import type { Measures } from '../../model/measure.ts';
import type { Observations } from '../../model/observation.ts';
import type { Settings } from '../../model/settings.ts';
import type { ThemeHome } from '../../model/theme.ts';
import { crimeClasses } from '../harm/crime-classes.ts';
import { pool } from '../series/pool.ts';
import { addTerms } from '../themes/theme.ts';

/** What keeps the ledger from closing: more flagged events than a class has, more events in classes than are recorded. */
export function checkLedger(
  { ledger }: Measures,
  observations: Observations,
  settings: Settings,
): readonly Issue[] {
  const { indicators, candidates, method, harm } = settings;
  const plan = { indicators, candidates, precedence: method.precedence };
  const classes = indicators.filter((one) => !one.theme && partsOf(one.id, indicators).length > 0);
  const overdrawn = classes.flatMap(({ id }): readonly Issue[] => {
    const count = countOf({ indicator: id, terms: [{ indicator: id, times: 1 }] }, observations, settings);
    const home = countOf(homeOf(id, plan), observations, settings);
    const larger = partsOf(id, indicators).find(({ id: part }) => {
      const own = countOf(
        { indicator: part, terms: [{ indicator: part, times: 1 }] },
        observations,
        settings,
      );
      return own !== null && count !== null && own > count;
    });
    if (larger)
      return [
        openLedger(
          id,
          `${larger.id} has more events than ${id}, which it is cut out of`,
          observations,
          settings,
        ),
      ];
    if (home === null || home >= 0 || (count !== null && count < 0)) return [];
    const message = `the parts of ${id} that are at home elsewhere have ${-home} events more than its ${count}`;
    return [openLedger(id, message, observations, settings)];
  });
  const { recorded = null, inNoClass = null } = ledger ?? {};
  if (recorded === null || inNoClass === null || inNoClass >= 0 || harm.total === null) return overdrawn;
  const names = crimeClasses(settings).map(({ id }) => id);
  return [
    ...overdrawn,
    {
      ...openLedger(
        harm.total,
        `the classes of recorded crime have ${-inNoClass} events more than the ${recorded} of ${harm.total}: ${names.join(', ')}`,
        observations,
        settings,
      ),
      hint: 'Write within: at a class that is part of another, crime: false at events that are no recorded crime, or check the figures.',
    },
  ];
}

function countOf({ terms }: ThemeHome, observations: Observations, settings: Settings): number | null {
  return addTerms(
    terms.map(({ indicator, times }) => ({
      times,
      count: local(indicator, observations, settings).numerator,
    })),
  );
}

function local(indicator: string, { observations }: Observations, { partnership, period }: Settings) {
  const own = observations.filter((one) => one.indicator === indicator && one.area === partnership.area.code);
  return pool(own, period);
}

function openLedger(
  indicator: string,
  message: string,
  observations: Observations,
  settings: Settings,
): Issue {
  return issueAt(local(indicator, observations, settings).origins[0], {
    code: 'ledger-open',
    severity: 'error',
    message,
    hint: 'Check the figures; where events carry several flags, add an indicator of them with within: [flag, flag].',
  });
}
