import type { Measures } from '../../model/measure.ts';
import type { LowVolume, PublicRank } from '../../model/registers/public-view.ts';

/** Per cent of recorded crime below which a candidate is of low volume. */
export const LOW_VOLUME = 5;
/** Per cent of residents who call it a problem from which concern is high: half of what scores 100 points. */
export const HIGH_CONCERN = 25;

/**
 * Candidates of recorded crime that a survey asked about: their part of all recorded crime, each event at its home, beside
 * the percentage of people who call them a problem. Only surveys count: comments are of those who came.
 */
export function lowVolumeOf(ranks: readonly PublicRank[], { ledger }: Measures): readonly LowVolume[] {
  const recorded = ledger?.recorded ?? null;
  if (!ledger || !recorded) return [];
  return ranks.flatMap(({ by, candidate, name, percent, base, asked, measure }) => {
    const count = ledger.lines.find((line) => line.candidate === candidate)?.count ?? null;
    if (by !== 'survey' || count === null) return [];
    const countPercent = (count / recorded) * 100;
    return [
      {
        candidate,
        name,
        countPercent,
        count,
        recorded,
        concernPercent: percent,
        base,
        asked,
        flagged: countPercent < LOW_VOLUME && percent >= HIGH_CONCERN,
        measures: measure ? [measure] : [],
      },
    ];
  });
}
