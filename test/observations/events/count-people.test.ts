import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventCount } from '../../../src/model/source.ts';
import { indexAreas } from '../../../src/observations/areas/area-index.ts';
import { countPeople } from '../../../src/observations/events/count-people.ts';
import { northvale } from '../../support/figures.ts';
import { indicator, period } from '../../support/observations.ts';
import { eventCount } from '../../support/sources.ts';

const index = indexAreas([northvale], []);
const both = indicator({ sources: ['crime', 'custody'] });
const about = { index, local: northvale.code, period: period('2013-14') };
/** Events by person, each a number of its own in the file. */
const events = (people: Readonly<Record<number, number>>, changes: Parameters<typeof eventCount>[0] = {}) => {
  const named = new Map(Object.entries(people).map(([person, count]) => [Number(person), count]));
  const count = [...named.values()].reduce((sum, own) => sum + own, 0);
  return eventCount({ area: northvale.code, people: named, count, ...changes });
};
const found = (given: readonly EventCount[], one = both) => countPeople(given, [one], about);

describe('countPeople', () => {
  // Person 1 has 3 + 1, person 2 has 2, person 3 has 1; 5 of the second month's 7 say nobody's name.
  it('adds the events of a person over months, most first, and those of nobody apart', () => {
    const given = [
      events({ 2: 2, 1: 3 }, { period: period('2013-04'), line: 2 }),
      events({ 3: 1, 1: 1 }, { period: period('2014-03'), count: 7, line: 9 }),
    ];
    const origins = [{ source: 'crime', file: 'events.csv', firstLine: 2, lastLine: 9 }];
    expect(found(given)).toEqual([{ indicator: 'burglary', counts: [4, 2, 1], unnamed: 5, origins }]);
  });

  it('never takes people of two sources for one', () => {
    const origin = { source: 'custody', file: 'custody.csv', firstLine: 2, lastLine: 2 };
    expect(found([events({ 1: 3 }), events({ 1: 2 }, { origin })])).toMatchObject([{ counts: [3, 2] }]);
  });

  it('counts the period, the area and the category alone', () => {
    const given = [
      events({ 1: 1 }),
      events({ 1: 10 }, { period: period('2013-03') }),
      events({ 1: 20 }, { period: period('2014-04') }),
      events({ 1: 100 }, { area: 'E99000002' }),
      events({ 1: 1000 }, { category: 'arson' }),
    ];
    expect(found(given)).toMatchObject([{ counts: [1] }]);
  });

  it('says nothing where one of the sources does not know whose events are', () => {
    const silent = eventCount({
      area: northvale.code,
      origin: { source: 'custody', file: 'custody.csv', firstLine: 2, lastLine: 2 },
    });
    expect(found([events({ 1: 1 }), silent])).toEqual([]);
    expect(found([events({ 1: 1 }), silent], indicator())).toMatchObject([{ counts: [1] }]);
    expect(found([silent])).toEqual([]);
    expect(found([])).toEqual([]);
  });

  it('has nobody where a source that knows people names none', () => {
    expect(found([events({}, { count: 4 })])).toMatchObject([{ counts: [], unnamed: 4 }]);
  });
});

it('loses no event and keeps no order of the file', () => {
  const people = fc.dictionary(fc.constantFrom('1', '2', '3', '4'), fc.integer({ min: 1, max: 9 }));
  const row = fc.tuple(people, fc.nat(5));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      const given = rows.map(([named, unnamed]) => {
        const one = events(named);
        return { ...one, count: one.count + unnamed };
      });
      const [forward] = found(given);
      const all = forward!.counts.reduce((sum, count) => sum + count, forward!.unnamed);
      expect(all).toBe(given.reduce((sum, { count }) => sum + count, 0));
      expect(found(given.toReversed())[0]?.counts).toEqual(forward!.counts);
    }),
  );
});
