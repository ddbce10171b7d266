import type { PeopleCount, PeopleMeasure } from '../../model/measures/people-measure.ts';
import type { Period } from '../../model/period.ts';
import { known, type Quantity, unknown } from '../../model/quantity.ts';
import { topShare, topUnitsOf } from '../../stats/concentration/top-share.ts';
import { sum } from '../../stats/sum.ts';
import { measureId } from '../series/measure-id.ts';
import { TOP_SHARE } from './concentration.ts';

/** The few whom services know best: one in two hundred. */
export const FEW_SHARE = 0.005;

/**
 * The percentage of events that are of the tenth of people with most of them (a tenth rounded up to whole people). People
 * without an event are in no file, so that an even spread among those who are would give 10%. Events that do not say
 * whose they are stand apart and are in no share.
 */
export function peopleOf(count: PeopleCount, area: string, period: Period): PeopleMeasure {
  const { indicator, counts, unnamed, origins } = count;
  const topPeople = topUnitsOf(counts.length, TOP_SHARE);
  return {
    kind: 'people',
    id: measureId('people', indicator, area, period),
    indicator,
    area,
    period,
    quantity: shareOf(counts),
    people: counts.length,
    events: sum(counts),
    unnamed,
    topPeople,
    topEvents: sum(counts.slice(0, topPeople)),
    few: fewOf(counts),
    evidence: origins,
    estimated: false,
    judgement: null,
  };
}

function shareOf(counts: readonly number[]): Quantity {
  const top = topShare({ counts, units: counts.length, part: TOP_SHARE });
  return top.ok
    ? known(top.value.share * 100, 'percent-of-events', 'top-share')
    : unknown('percent-of-events', 'zero-denominator', 'no event says whose it is');
}

function fewOf(counts: readonly number[]): PeopleMeasure['few'] {
  const people = Math.floor(counts.length * FEW_SHARE);
  if (people < 1) return null;
  const events = sum(counts.slice(0, people));
  return { people, events, percent: (events / sum(counts)) * 100 };
}
