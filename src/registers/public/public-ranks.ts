import type { Measures } from '../../model/measure.ts';
import type { ConcernMeasure } from '../../model/measures/concern-measure.ts';
import type { Candidate, RankedPriority } from '../../model/ranking.ts';
import type { CommentLog, PublicRank } from '../../model/registers/public-view.ts';
import type { Settings } from '../../model/settings.ts';

interface Given {
  readonly measures: Measures;
  readonly ranking: readonly RankedPriority[];
  readonly settings: Settings;
  readonly comments: CommentLog | null;
}

type Voice = Omit<PublicRank, 'candidate' | 'name' | 'statisticalRank' | 'ofCandidates' | 'gap'>;

/** Scores that print the same share a rank. */
const TENTHS = 10;

/**
 * For each candidate that residents were asked about, or commented on: the concern and the theme that put it highest,
 * beside its rank by all criteria but concern, so that what residents say does not stand on both sides.
 */
export function publicRanksOf({ measures, ranking, settings, comments }: Given): readonly PublicRank[] {
  const voices = [...surveyVoices(measures, settings), ...commentVoices(comments)];
  const statistical = ranksWithoutConcern(ranking);
  return settings.candidates
    .flatMap((candidate) => {
      const asked = askedOf(candidate, settings);
      const own = voices.filter((voice) => asked.includes(voice.asked));
      const rank = statistical.get(candidate.id) ?? null;
      return (['survey', 'comments'] as const).flatMap((by) => {
        const [voice] = own.filter((one) => one.by === by).sort((a, b) => a.publicRank - b.publicRank);
        return voice ? [beside(candidate, voice, rank, statistical.size)] : [];
      });
    })
    .sort((a, b) => order(a) - order(b) || a.publicRank - b.publicRank);
}

function order({ by }: PublicRank): number {
  return by === 'survey' ? 0 : 1;
}

function beside(
  { id, name }: Candidate,
  voice: Voice,
  statisticalRank: number | null,
  ofCandidates: number,
): PublicRank {
  const gap = statisticalRank === null ? null : statisticalRank - voice.publicRank;
  return { candidate: id, name, ...voice, statisticalRank, ofCandidates, gap };
}

/** What `concern:` says, or else the candidate's own indicators. */
function askedOf({ id, indicator, indicators = [] }: Candidate, { publicView }: Settings): readonly string[] {
  const said = publicView?.concern.find(({ candidate }) => candidate === id);
  return said?.asked ?? [...(indicator === null ? [] : [indicator]), ...indicators];
}

/** Of the latest period in which anything was asked. */
function surveyVoices({ measures }: Measures, settings: Settings): readonly Voice[] {
  const all = measures.filter((one): one is ConcernMeasure => one.kind === 'concern');
  const latest = Math.max(...all.map(({ period }) => period.to));
  return all
    .filter(({ period }) => period.to === latest)
    .map(({ id, indicator, share, rank, of, evidence }) => ({
      asked: indicator,
      askedName: settings.indicators.find((one) => one.id === indicator)?.name ?? indicator,
      by: 'survey',
      percent: share.percent,
      count: share.count,
      base: share.base,
      publicRank: rank,
      ofConcerns: of,
      measure: id,
      evidence,
    }));
}

function commentVoices(comments: CommentLog | null): readonly Voice[] {
  return (comments?.themes ?? []).map(({ id, theme, percent, comments: count, rank, evidence }) => ({
    asked: id,
    askedName: theme,
    by: 'comments',
    percent,
    count,
    base: comments?.nComments ?? null,
    publicRank: rank,
    ofConcerns: comments?.themes.length ?? 0,
    measure: null,
    evidence,
  }));
}

/** Places of the ranked candidates by the points that criteria other than concern give. */
function ranksWithoutConcern(ranking: readonly RankedPriority[]): ReadonlyMap<string, number> {
  const scored = ranking
    .filter(({ rank }) => rank !== null)
    .map(({ candidate, score, contributions }) => {
      const concern = contributions.find(({ criterion }) => criterion === 'concern')?.points ?? 0;
      return { id: candidate.id, score: Math.round((score - concern) * TENTHS) };
    });
  return new Map(
    scored.map(({ id, score }) => [id, 1 + scored.filter((other) => other.score > score).length]),
  );
}
