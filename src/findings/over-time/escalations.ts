import type { Finding } from '../../model/finding.ts';
import type { ChangeMeasure, Measure } from '../../model/measure.ts';
import type { RankedPriority } from '../../model/ranking.ts';
import type { Settings } from '../../model/settings.ts';
import { breakNotes } from '../words/break-notes.ts';
import { changeClause } from '../words/change-clause.ts';
import { count, percent } from '../words/figures.ts';

/** A candidate that is no priority is put before the partnership again when its events rose by this many per cent ... */
export const ESCALATE_FROM = 20;

/**
 * "Shoplifting (monitor): 25% more than in 2012-13 (800), statistically significant; to be put before the partnership."
 * A percentage escalates nothing, nor does a rise that the test does not find or that comes of better service.
 */
export function escalationFindings(
  measures: readonly Measure[],
  ranking: readonly RankedPriority[],
  { partnership, bases, fewEvents }: Settings,
): readonly Finding[] {
  return ranking.flatMap((one) => {
    if (one.agreedTier === 'priority' || one.agreedTier === 'mandated') return [];
    const rise = measures.find(
      (measure): measure is ChangeMeasure =>
        measure.kind === 'change' &&
        measure.indicator === one.candidate.indicator &&
        measure.area === partnership.area.code &&
        bases.some(({ label }) => label === measure.base.label) &&
        escalates(measure),
    );
    return rise ? [findingOf(one, rise, fewEvents)] : [];
  });
}

function escalates({ quantity, verdict, judgement }: ChangeMeasure): boolean {
  if (!quantity.ok || quantity.unit !== 'percent-change' || judgement !== 'worsening') return false;
  return quantity.value >= ESCALATE_FROM && (verdict?.significant ?? false);
}

function findingOf(
  { candidate, agreedTier }: RankedPriority,
  rise: ChangeMeasure,
  fewEvents: number,
): Finding {
  return {
    section: 'findings',
    parts: [
      `${candidate.name} (${agreedTier.replace('-', ' ')}): `,
      count(rise.after),
      ` in ${rise.period.label}, `,
      ...changeClause(rise, fewEvents),
      ', statistically significant; from ',
      percent(ESCALATE_FROM, 0),
      ' on, what is no priority is put before the partnership again.',
      ...breakNotes(rise.breaks),
    ],
    measures: [rise.id],
  };
}
