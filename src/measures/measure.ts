import type { Indicator } from '../model/indicator.ts';
import type { Measure, Measures } from '../model/measure.ts';
import type { Observations } from '../model/observation.ts';
import type { Settings } from '../model/settings.ts';
import { comparisons, levelsOfOthers } from './against-others.ts';
import { allowForManyChanges } from './change/many-changes.ts';
import { standings } from './comparison/standing.ts';
import { peopleOf } from './concentration/people.ts';
import { sumHarm } from './harm/harm-summary.ts';
import { spreadOverPlaces } from './in-places.ts';
import { ledgerOf } from './ledger/ledger.ts';
import { levelsOverTime, movements } from './over-time.ts';
import { pool } from './series/pool.ts';
import { present } from './series/present.ts';
import { seriesOf } from './series/series.ts';
import { setBeside } from './set-beside.ts';
import { concernsOf } from './surveys/concern.ts';
import { gapsOf } from './surveys/gap.ts';
import { withThemes } from './themes/theme.ts';
import { harmOfIndicator } from './themes/theme-harm.ts';
import { allowForManyTests } from './verdicts/multiple-tests.ts';

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
