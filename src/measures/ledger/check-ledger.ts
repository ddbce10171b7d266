import { homeOf } from '../../model/homes.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import { issueAt } from '../../model/issue-at.ts';
import type { Ledger } from '../../model/ledger.ts';
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
  const whole = settings.indicators.filter(
    (one) => !one.theme && piecesOf(one.id, settings.indicators).length > 0,
  );
  return [
    ...whole.flatMap(({ id }) => overdrawn(id, observations, settings)),
    ...(ledger ? overRecorded(ledger, observations, settings) : []),
  ];
}

/** What is cut out of a class or a flag: its parts, and the overlaps that it has with other flags. */
function piecesOf(id: string, indicators: readonly Indicator[]): readonly Indicator[] {
  return indicators.filter(({ within = [] }) => within.includes(id));
}

/** Pieces that are larger than what they are cut out of; where none is, pieces that are too large together. */
function overdrawn(id: string, observations: Observations, settings: Settings): readonly Issue[] {
  const { indicators, candidates, method } = settings;
  const count = countAll(id, observations, settings);
  const larger = piecesOf(id, indicators).filter(({ id: piece }) => {
    const own = countAll(piece, observations, settings);
    return own !== null && count !== null && own > count;
  });
  if (larger.length > 0)
    return larger.map(({ id: piece }) => {
      const message = `${piece} has more events than ${id}, which it is cut out of`;
      return openLedger(id, message, observations, settings);
    });
  const plan = { indicators, candidates, precedence: method.precedence };
  const home = countOf(homeOf(id, plan), observations, settings);
  if (home === null || home >= 0 || (count !== null && count < 0)) return [];
  const message = `the parts of ${id} that are at home elsewhere have ${-home} events more than its ${count}`;
  return [openLedger(id, message, observations, settings)];
}

function overRecorded(
  { recorded, inNoClass }: Ledger,
  observations: Observations,
  settings: Settings,
): readonly Issue[] {
  const { total } = settings.harm;
  if (recorded === null || inNoClass === null || inNoClass >= 0 || total === null) return [];
  const names = crimeClasses(settings).map(({ id }) => id);
  const message = `the classes of recorded crime have ${-inNoClass} events more than the ${recorded} of ${total}: ${names.join(', ')}`;
  return [
    {
      ...openLedger(total, message, observations, settings),
      hint: 'Write within: at a class that is part of another, crime: false at events that are no recorded crime, or check the figures.',
    },
  ];
}

/** All events of a class or flag, wherever they are at home. */
function countAll(indicator: string, observations: Observations, settings: Settings): number | null {
  return countOf({ indicator, terms: [{ indicator, times: 1 }] }, observations, settings);
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
