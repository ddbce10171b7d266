import { TOP_SHARE } from '../../measures/concentration/concentration.ts';
import { FEW_SHARE } from '../../measures/concentration/people.ts';
import type { Finding } from '../../model/finding.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Measure } from '../../model/measure.ts';
import type { PeopleMeasure } from '../../model/measures/people-measure.ts';
import { isSmall } from '../words/change-clause.ts';
import { count, percent } from '../words/figures.ts';
import { lowerFirst } from '../words/lower-first.ts';

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
  const who: Parts = [count(topPeople), ' of ', count(people), ' people'];
  const what: Parts = [count(topEvents), ' of ', count(events)];
  const verb = topPeople === 1 ? 'accounts' : 'account';
  if (isSmall(people) || isSmall(events)) return ['the ', ...who, ` with most ${verb} for `, ...what];
  return [
    percent(TOP_SHARE * 100, 0),
    ' of people account for ',
    percent(value, 0),
    ` of ${lowerFirst(indicator.name)} (`,
    ...who,
    ', ',
    ...what,
    ')',
    ...fewParts(measure),
  ];
}

function fewParts({ few }: PeopleMeasure): Parts {
  if (!few) return [];
  return [
    '; ',
    percent(FEW_SHARE * 100, 1),
    ' of people for ',
    percent(few.percent, 0),
    ' (',
    count(few.people),
    few.people === 1 ? ' person)' : ' people)',
  ];
}

function unnamedParts({ unnamed }: PeopleMeasure): Parts {
  if (unnamed === 0) return [];
  return ['; ', count(unnamed), ' without an id of a person are left out'];
}
