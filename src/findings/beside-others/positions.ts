import type { Finding } from '../../model/finding.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Measure } from '../../model/measure.ts';
import type { FunnelPlace, PositionMeasure } from '../../model/measures/position-measure.ts';
import { verdictWords } from '../words/significance-words.ts';
import { twoRates } from '../words/two-rates.ts';

/** "Robbery in 2013-14: the 3rd highest rate of 16 in the most similar group, 0.4 per 1,000 compared to ..." */
export function positionFindings(indicator: Indicator, own: readonly Measure[]): readonly Finding[] {
  return own.flatMap((measure) => {
    if (measure.kind !== 'position' || measure.rank === null || !measure.verdict) return [];
    const { local, other } = measure;
    return local === null || other === null ? [] : [sentence(indicator, measure, local, other)];
  });
}

function sentence(indicator: Indicator, measure: PositionMeasure, local: number, other: number): Finding {
  const { period, rank, of, group } = measure;
  return {
    section: 'findings',
    parts: [
      `${indicator.name} in ${period.label}: the ${place(rank ?? 0)} rate of ${of} in ${group}, `,
      ...twoRates(indicator, local, other),
      ` in the other ${of - 1} together; ${verdictWords(measure)}${funnelWords(measure)}.`,
      ...unknownWords(measure),
    ],
    measures: [measure.id],
  };
}

/** "highest", "2nd highest", "13th highest" */
function place(rank: number): string {
  return rank === 1 ? 'highest' : `${rank}${ordinalEnd(rank)} highest`;
}

function ordinalEnd(rank: number): string {
  const isTeen = Math.floor(rank / 10) % 10 === 1;
  return (isTeen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[rank % 10]) ?? 'th';
}

const funnelPlaces: Readonly<Record<FunnelPlace, string>> = {
  inside: 'inside the control limits',
  'above-95': 'above the 95% control limit and inside the 99.8% one',
  'above-998': 'above the 99.8% control limit',
  'below-95': 'below the 95% control limit and inside the 99.8% one',
  'below-998': 'below the 99.8% control limit',
};

function funnelWords({ funnel }: PositionMeasure): string {
  return funnel ? `; ${funnelPlaces[funnel.place]}` : '';
}

function unknownWords({ unknownAreas }: PositionMeasure): readonly string[] {
  if (unknownAreas.length === 0) return [];
  return [` The rates of ${unknownAreas.length} more of the group are not known.`];
}
