import { indicatorShare } from '../../measures/level/indicator-share.ts';
import type { ConfigPlace } from '../../model/config-place.ts';
import type { Issue } from '../../model/issue.ts';
import type { Observations } from '../../model/observation.ts';
import { mergeOrigins } from '../../model/origin.ts';
import type { FifthsOfSurvey, GroupShare } from '../../model/registers/public-view.ts';
import type { Settings } from '../../model/settings.ts';
import { atConfig } from '../register-issue.ts';
import { groupShare } from './group-share.ts';

interface Found {
  readonly found: readonly FifthsOfSurvey[];
  readonly issues: readonly Issue[];
}

/** Answers by fifth of deprivation: which fifth says so most, and how many times as many as where fewest do. */
export function surveyFifthsOf(observations: Observations, settings: Settings): Found {
  const found = (settings.publicView?.fifths ?? []).map(({ name, groups, at }) => {
    const shares = groups.map((id) =>
      indicatorShare(id, settings.partnership.area.code, observations, settings),
    );
    const present = shares.filter((one) => one !== null);
    const fifths = {
      ...extremes(present.map(groupShare)),
      name,
      period: [...new Set(present.map(({ period }) => period.label))].join(', '),
      groups: shares.map((one) => one && groupShare(one)),
      evidence: mergeOrigins(present.flatMap(({ origins }) => origins)),
    };
    return { at, fifths };
  });
  return {
    found: found.map(({ fifths }) => fifths),
    issues: found.flatMap(({ at, fifths }) => (fifths.groups.includes(null) ? [lacking(fifths, at)] : [])),
  };
}

/** Of those that are known; the first named where several are equal, and none where all are. */
function extremes(groups: readonly GroupShare[]): Pick<FifthsOfSurvey, 'highest' | 'lowest' | 'ratio'> {
  const [highest] = groups.toSorted((a, b) => b.percent - a.percent);
  const [lowest] = groups.toSorted((a, b) => a.percent - b.percent);
  if (!highest || !lowest || highest.percent === lowest.percent)
    return { highest: null, lowest: null, ratio: null };
  return { highest, lowest, ratio: lowest.percent > 0 ? highest.percent / lowest.percent : null };
}

function lacking({ name, groups }: FifthsOfSurvey, at: ConfigPlace): Issue {
  const without = groups.filter((group) => group === null).length;
  return atConfig(at, {
    code: 'missing-fifth',
    severity: 'warning',
    message: `${name}: ${without} of ${groups.length} fifths have no percentage: the highest and lowest are of the others`,
    hint: 'Ask who ran the survey for the answers of every fifth.',
  });
}
