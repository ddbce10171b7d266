import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peopleOf } from '../../../src/measures/concentration/people.ts';
import type { PeopleMeasure } from '../../../src/model/measures/people-measure.ts';
import { period } from '../../support/observations.ts';

const year = period('2013-14');
const of = (counts: readonly number[], unnamed = 0): PeopleMeasure =>
  peopleOf({ indicator: 'offences', counts, unnamed, origins: [] }, 'E99000001', year);
const repeat = (people: number, each: number) => Array.from({ length: people }, () => each);

describe('peopleOf', () => {
  // S107: a tenth of the people with half of the events, and one in two hundred with a tenth of them (plan 2008-11:437).
  // 200 people and 800 events: 80 of one, 320 of nineteen (16 x 17 + 3 x 16), 400 of the other 180 (40 x 3 + 140 x 2).
  it('gives half of all events to a tenth, and a tenth of them to one in two hundred', () => {
    const counts = [80, ...repeat(16, 17), ...repeat(3, 16), ...repeat(40, 3), ...repeat(140, 2)];
    expect(of(counts)).toMatchObject({
      id: 'people/offences/E99000001/2013-14',
      quantity: { ok: true, value: 50, unit: 'percent-of-events', method: 'top-share' },
      people: 200,
      events: 800,
      topPeople: 20,
      topEvents: 400,
      few: { people: 1, events: 80, percent: 10 },
    });
  });

  it('rounds a tenth of people up: 2 of 11, who have 7 + 3 of 19 events', () => {
    const found = of([7, 3, ...repeat(9, 1)]);
    expect(found).toMatchObject({ topPeople: 2, topEvents: 10 });
    expect(found.quantity.ok && found.quantity.value).toBeCloseTo(52.631_578_947, 8);
  });

  it.each([
    [199, null],
    [200, 1],
    [399, 1],
    [400, 2],
  ])('of %d people the few are %j whole ones', (people, few) => {
    expect(of(repeat(people, 1)).few?.people ?? null).toBe(few);
  });

  it('leaves events without a name out of every share, and says how many they are', () => {
    expect(of([6, 2, 2], 90)).toMatchObject({ unnamed: 90, events: 10, quantity: { value: 60 } });
  });

  it('has no share where no event says whose it is', () => {
    expect(of([], 5)).toMatchObject({
      quantity: { ok: false, reason: 'zero-denominator' },
      few: null,
      unnamed: 5,
    });
  });
});

describe('the share of the few', () => {
  const descending = fc
    .array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 900 })
    .map((counts) => counts.toSorted((a, b) => b - a));

  it('is no less than an even share and no more than all', () => {
    fc.assert(
      fc.property(descending, (counts) => {
        const { quantity, topPeople, people } = of(counts);
        const value = quantity.ok ? quantity.value : Number.NaN;
        expect(value).toBeGreaterThanOrEqual((topPeople / people) * 100 - 1e-9);
        expect(value).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('does not fall as more people are taken: one in two hundred have no more than a tenth', () => {
    fc.assert(
      fc.property(descending, (counts) => {
        const { few, topEvents, events } = of(counts);
        if (few) expect(few.events).toBeLessThanOrEqual(topEvents);
        expect(topEvents).toBeLessThanOrEqual(events);
      }),
    );
  });
});
