import { indicatorShare } from '../../measures/level/indicator-share.ts';
import { commentLog } from '../../measures/surveys/comment-log.ts';
import { type AreaScores, ranksOverAreas } from '../../measures/surveys/ranks-over-areas.ts';
import type { Area } from '../../model/area.ts';
import type { Observations } from '../../model/observation.ts';
import type { AreaRanks } from '../../model/registers/public-view.ts';
import type { Settings } from '../../model/settings.ts';

/** What comes first in several areas, by a survey and by comments. */
export function areaRanksOf(observations: Observations, settings: Settings): readonly AreaRanks[] {
  const areas = partsOf(settings);
  return [bySurvey(areas, observations, settings), byComments(areas, observations, settings)].filter(
    (one) => one !== null,
  );
}

/** The partnership's own area is the sum of others, and what it is compared with is none of its parts. */
function partsOf({ areas, partnership, comparators, similar }: Settings): readonly Area[] {
  const others = [...comparators.map(({ area }) => area), ...(similar?.areas ?? []), partnership.area];
  return areas.filter(({ code }) => others.every((other) => other.code !== code));
}

function bySurvey(areas: readonly Area[], observations: Observations, settings: Settings): AreaRanks | null {
  const items = settings.indicators.filter(({ id }) => settings.concerns.includes(id));
  return ranksOverAreas(
    'survey',
    items,
    areas.map((area) => {
      const shares = items.map(({ id }) => indicatorShare(id, area.code, observations, settings));
      return {
        area,
        scores: shares.map((one) => one?.share.percent ?? null),
        origins: shares.map((one) => one?.origins ?? []),
      };
    }),
  );
}

/** An area without any comment says nothing; one with comments and none about a theme says 0 of it. */
function byComments(
  areas: readonly Area[],
  { comments = [] }: Observations,
  { period }: Settings,
): AreaRanks | null {
  const all = commentLog(comments, period)?.themes ?? [];
  const items = all.map(({ id, theme }) => ({ id, name: theme }));
  const scores = areas.flatMap((area): readonly AreaScores[] => {
    const log = commentLog(
      comments.filter((one) => one.area === area.code),
      period,
    );
    if (!log) return [];
    const own = items.map((item) => log.themes.find(({ id }) => id === item.id));
    return [
      {
        area,
        scores: own.map((theme) => theme?.comments ?? 0),
        origins: own.map((theme) => theme?.evidence ?? []),
      },
    ];
  });
  return ranksOverAreas('comments', items, scores);
}
