import { describe, expect, it } from 'vitest';
import { peopleFindings } from '../../../src/findings/people/people.ts';
import type { PeopleMeasure } from '../../../src/model/measures/people-measure.ts';
import { known, unknown } from '../../../src/model/quantity.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { levelMeasure } from '../../support/measures.ts';
import { indicator, period } from '../../support/observations.ts';

const share = (percent: number) => known(percent, 'percent-of-events', 'top-share');
const measure = (changes: Partial<PeopleMeasure> = {}): PeopleMeasure => ({
  kind: 'people',
  id: 'people/1',
  indicator: 'contacts',
  area: 'E99000001',
  period: period('2013-14'),
  quantity: share(50),
  people: 100,
  events: 600,
  unnamed: 0,
  topPeople: 10,
  topEvents: 300,
  few: null,
  evidence: [],
  estimated: false,
  judgement: null,
  ...changes,
});
const said = (changes: Partial<PeopleMeasure> = {}) =>
  peopleFindings(indicator({ name: 'Contacts' }), [levelMeasure(), measure(changes)]).map(renderFinding);

describe('peopleFindings', () => {
  // 10 of 100 people with 300 of 600 contacts.
  it('10% of people account for 50% of contacts', () =>
    expect(said()).toEqual([
      'Contacts in 2013-14: 10% of people account for 50% of contacts (10 of 100 people, 300 of 600).',
    ]));

  // Plan 2008-11, line 437: 0.5% for one in ten. 5 of 1,000 people with 300 of 3,000.
  it('0.5% of people for 10%', () => {
    const few = { people: 5, events: 300, percent: 10 };
    const many = { people: 1000, events: 3000, topPeople: 100, topEvents: 1500 };
    expect(said({ ...many, few })[0]).toMatch(
      /\(100 of 1,000 people, 1,500 of 3,000\); 0\.5% of people for 10% \(5 people\)\.$/,
    );
    expect(said({ few: { people: 1, events: 60, percent: 10 } })[0]).toMatch(/for 10% \(1 person\)\.$/);
  });

  it('says how many contacts do not say whose they are', () =>
    expect(said({ unnamed: 1200 })[0]).toMatch(/; 1,200 without an id of a person are left out\.$/));

  it.each([
    [
      'fewer than 50 people',
      { people: 49, topPeople: 5, topEvents: 40, events: 112 },
      'the 5 of 49 people with most account for 40 of 112',
    ],
    [
      'fewer than 50 events',
      { events: 49, people: 60, topPeople: 6, topEvents: 9 },
      'the 6 of 60 people with most account for 9 of 49',
    ],
    [
      'one person',
      { people: 8, topPeople: 1, topEvents: 20, events: 30 },
      'the 1 of 8 people with most accounts for 20 of 30',
    ],
  ])('prints no percentage of %s', (_, changes, words) =>
    expect(said(changes)).toEqual([`Contacts in 2013-14: ${words}.`]),
  );

  it('prints percentages from 50 people and 50 events on', () =>
    expect(said({ people: 50, events: 50, topPeople: 5, topEvents: 25 })[0]).toContain('account for 50% of'));

  it('is about people, rests on its measure, and says nothing where nobody is known', () => {
    expect(peopleFindings(indicator(), [measure()])).toMatchObject([
      { section: 'people', measures: ['people/1'] },
    ]);
    expect(said({ quantity: unknown('percent-of-events', 'zero-denominator', 'x') })).toEqual([]);
  });
});
