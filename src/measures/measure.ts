import type { Indicator } from '../model/indicator.ts';
import type { Measure, Measures } from '../model/measure.ts';
import type { Observations } from '../model/observation.ts';
import type { Settings } from '../model/settings.ts';
import { comparisons, levelsOfOthers } from './against-others.ts';
import { concernsOf } from './concern.ts';
import { gapsOf } from './gap.ts';
import { sumHarm } from './harm-summary.ts';
import { spreadOverPlaces } from './in-places.ts';
import { ledgerOf } from './ledger.ts';
import { allowForManyChanges } from './many-changes.ts';
import { allowForManyTests } from './multiple-tests.ts';
import { levelsOverTime, movements } from './over-time.ts';
import { peopleOf } from './people.ts';
import { pool } from './pool.ts';
import { present } from './present.ts';
import { seriesOf } from './series.ts';
import { setBeside } from './set-beside.ts';
import { standings } from './standing.ts';
import { withThemes } from './theme.ts';
import { harmOfIndicator } from './theme-harm.ts';

/** Every measure of every indicator: levels, movements, comparisons, harm, spread over places. */
export function measure(given: Observations, settings: Settings): Measures {
  const observations = withThemes(given, settings);
  const each = settings.indicators.flatMap((indicator) =>
    measureIndicator(indicator, observations, settings),
  );
  const measures = allowForManyChanges(allowForManyTests(each, settings), settings.significance.adjust);
  return {
    measures: [
      ...measures,
      ...standings(measures, settings),
      ...gapsOf(observations, settings),
      ...concernsOf(observations, settings),
      ...(observations.people ?? []).map((one) =>
        peopleOf(one, settings.partnership.area.code, settings.period),
      ),
    ],
    ...sumHarm(measures, observations, settings),
    ledger: ledgerOf(observations, settings),
  };
}

function measureIndicator(
  indicator: Indicator,
  observations: Observations,
  settings: Settings,
): readonly Measure[] {
  const { period, partnership } = settings;
  const local = seriesOf(indicator, partnership.area.code, observations, settings);
  const now = pool(local.observations, period);
  return [
    ...levelsOverTime(local, settings),
    ...levelsOfOthers(local, observations, settings),
    ...movements(local, settings),
    ...comparisons(local, observations, settings),
    ...present([harmOfIndicator(local, now, observations, settings)]),
    ...spreadOverPlaces(local, observations, settings),
    ...setBeside(local, settings, predictionOf(indicator, observations, settings)),
  ];
}

/** The indicator that a target names as its prediction. */
function predictionOf(
  { target }: Indicator,
  observations: Observations,
  settings: Settings,
): ReturnType<typeof seriesOf> | null {
  const by = target?.aim?.kind === 'predicted' ? target.aim.by : null;
  const named = settings.indicators.find(({ id }) => id === by);
  return named ? seriesOf(named, settings.partnership.area.code, observations, settings) : null;
}
