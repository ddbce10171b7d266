import { type IndicatorShare, indicatorShare } from '../../measures/level/indicator-share.ts';
import { apart } from '../../measures/targets/apart.ts';
import type { ConfigPlace } from '../../model/config-place.ts';
import type { Issue } from '../../model/issue.ts';
import type { Observations } from '../../model/observation.ts';
import { mergeOrigins } from '../../model/origin.ts';
import type { RespondentCoverage } from '../../model/registers/public-view.ts';
import type { Settings } from '../../model/settings.ts';
import { atConfig } from '../register-issue.ts';
import { groupShare } from './group-share.ts';

/** Four fifths: below it, and above what it is the inverse of, a group's part is not that of the population. */
export const FAIR_RATIO = 0.8;

interface Found {
  readonly found: readonly RespondentCoverage[];
  readonly issues: readonly Issue[];
}

/**
 * Whether groups answered as often as they live here. A group is under-represented where its part of those who answered is
 * below four fifths of its part of the population and, where the base is known, the 95% limits are below it too.
 */
export function respondentsOf(observations: Observations, settings: Settings): Found {
  const area = settings.partnership.area.code;
  const compared = (settings.publicView?.respondents ?? []).map(({ name, at, ...ids }) => ({
    name,
    at,
    ids,
    asked: indicatorShare(ids.asked, area, observations, settings),
    population: indicatorShare(ids.population, area, observations, settings),
  }));
  return {
    found: compared.flatMap(({ name, asked, population }) =>
      asked && population ? [coverageOf(name, asked, population)] : [],
    ),
    issues: compared.flatMap(({ name, at, ids, asked, population }) =>
      asked && population ? [] : [noShare(name, asked ? ids.population : ids.asked, at)],
    ),
  };
}

function coverageOf(name: string, asked: IndicatorShare, population: IndicatorShare): RespondentCoverage {
  const whole = population.share.percent;
  const ratio = whole > 0 ? asked.share.percent / whole : null;
  return {
    name,
    asked: groupShare(asked),
    population: groupShare(population),
    ratio,
    verdict: verdictOf(ratio, asked.share.interval, whole),
    evidence: mergeOrigins([...asked.origins, ...population.origins]),
  };
}

function verdictOf(
  ratio: number | null,
  interval: IndicatorShare['share']['interval'],
  whole: number,
): RespondentCoverage['verdict'] {
  if (ratio === null) return 'in-line';
  // 8 of 100 beside 10 of 100 are at the line, whatever the last bit of arithmetic says.
  if (apart(ratio, FAIR_RATIO) < 0 && (!interval || interval.upper < whole)) return 'under-represented';
  if (apart(ratio, 1 / FAIR_RATIO) > 0 && (!interval || interval.lower > whole)) return 'over-represented';
  return 'in-line';
}

function noShare(name: string, indicator: string, at: ConfigPlace): Issue {
  return atConfig(at, {
    code: 'no-respondents',
    severity: 'warning',
    message: `${name}: ${indicator} has no percentage, so that nobody can say whether the group answered as often as it lives here`,
    hint: 'Supply the percentage, or take the group out of respondents.',
  });
}
