import type { Finding } from '../model/finding.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Measure } from '../model/measure.ts';
import type { PeopleMeasure } from '../model/measures/people-measure.ts';
import { isSmall } from './words/change-clause.ts';
import { count, percent, rate } from './words/figures.ts';
import { lowerFirst } from './words/lower-first.ts';

type Parts = Finding['parts'];

/** "Contacts in 2013-14: 10% of people account for 50% of contacts (10 of 100 people, 300 of 600)." */
export function peopleFindings(indicator: Indicator, own: readonly Measure[]): readonly Finding[] {
  return own.flatMap((measure): readonly Finding[] =>
    measure.kind === 'people' && measure.quantity.ok
      ? [
          {
            section: 'people',
            parts: [
              `${indicator.name} in ${measure.period.label}: `,
              ...topParts(indicator, measure, measure.quantity.value),
              ...unnamedParts(measure),
              '.',
            ],
            measures: [measure.id],
          },
        ]
      : [],
  );
}

function topParts(indicator: Indicator, measure: PeopleMeasure, value: number): Parts {
  const { people, events, topPeople, topEvents } = measure;
  const counts = [
    count(topPeople),
    ' of ',
    count(people),
    ' people, ',
    count(topEvents),
    ' of ',
    count(events),
  ];
  if (isSmall(people) || isSmall(events)) return ['those with most account for (', ...counts, ')'];
  return [
    '10% of people account for ',
    percent(value, 0),
    ` of ${lowerFirst(indicator.name)} (`,
    ...counts,
    ')',
    ...fewParts(measure),
  ];
}

function fewParts({ few }: PeopleMeasure): Parts {
  if (!few) return [];
  return [
    '; ',
    rate(0.5, 1),
    '% of people for ',
    percent(few.percent, 0),
    ' (',
    count(few.people),
    ' people)',
  ];
}

function unnamedParts({ unnamed }: PeopleMeasure): Parts {
  if (unnamed === 0) return [];
  return ['; ', count(unnamed), ' without an id of a person are left out'];
}
