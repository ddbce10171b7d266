import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area, AreaLink } from '../../../src/model/area.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { EventCount } from '../../../src/model/source.ts';
import { indexAreas } from '../../../src/observations/areas/area-index.ts';
import { observeEvents } from '../../../src/observations/events/from-events.ts';
import { northvale } from '../../support/figures.ts';
import { indicator, period } from '../../support/observations.ts';
import { eventCount } from '../../support/sources.ts';

const force: Area = { code: 'E99000002', name: 'Vale', type: 'police-force', aliases: [] };
const link = (child: string, parent: string): AreaLink => ({
  lookup: 'a',
  child,
  childName: null,
  parent,
  parentName: null,
});
/** Two small areas in Northvale; a third in the force outside Northvale. */
const index = indexAreas(
  [northvale, force],
  [
    link('E01000001', 'E99000001'),
    link('E01000002', 'E99000001'),
    link('E01000003', 'E99000002'),
    link('E99000001', 'E99000002'),
  ],
);
const allCrime = indicator({ id: 'all-crime', categories: ['all-crime'] });
const robbery = indicator({ id: 'robbery', categories: ['robbery'] });

function observe(events: readonly EventCount[], indicators: readonly Indicator[] = [indicator()]) {
  return observeEvents(events, indicators, index, 'E99000001', period('2014-01 to 2014-03'));
}

function counts(
  events: readonly EventCount[],
  indicators?: readonly Indicator[],
): Readonly<Record<string, number | null>> {
  const { observations } = observe(events, indicators);
  return Object.fromEntries(
    observations.map(({ indicator, area, period, numerator }) => [
      `${indicator} ${area.at(-1)} ${period.label}`,
      numerator,
    ]),
  );
}

describe('observeEvents', () => {
  it('adds events up by month for every configured area that holds them', () => {
    const events = [
      eventCount({ count: 3 }),
      eventCount({ count: 4, area: 'E01000002' }),
      eventCount({ count: 5, area: 'E01000003' }),
      eventCount({ count: 6, period: period('2014-02') }),
    ];
    expect(counts(events)).toEqual({
      'burglary 1 2014-01': 7,
      'burglary 2 2014-01': 12,
      'burglary 1 2014-02': 6,
      'burglary 2 2014-02': 6,
    });
  });

  it('counts a group of categories, which leaves anti-social behaviour out', () => {
    const events = [
      eventCount({ count: 3 }),
      eventCount({ count: 4, category: 'drugs' }),
      eventCount({ count: 90, category: 'anti-social-behaviour', groups: [] }),
    ];
    expect(counts(events, [allCrime])).toMatchObject({ 'all-crime 1 2014-01': 7 });
  });

  it('leaves the events of other sources alone', () => {
    expect(counts([eventCount()], [indicator({ sources: ['fire'] })])).toEqual({});
  });

  it('names the lines that it counted', () => {
    const { observations } = observe([
      eventCount({ line: 9 }),
      eventCount({ line: 4 }),
      eventCount({ file: 'b.csv', line: 2 }),
    ]);
    expect(observations[0]?.origins).toEqual([
      { source: 'crime', file: 'events.csv', firstLine: 4, lastLine: 9 },
      { source: 'crime', file: 'b.csv', firstLine: 2, lastLine: 2 },
    ]);
  });

  describe('where an indicator has no event', () => {
    const february = period('2014-02');

    it('has a true zero in a month that the file covers', () => {
      const events = [eventCount(), eventCount({ category: 'robbery', period: february, line: 8 })];
      expect(counts(events, [indicator(), robbery])).toMatchObject({
        'burglary 1 2014-02': 0,
        'robbery 1 2014-01': 0,
      });
    });

    it('says in which lines it found nothing', () => {
      const { observations } = observe([
        eventCount(),
        eventCount({ category: 'robbery', period: february, line: 8 }),
      ]);
      const zero = observations.find(({ numerator }) => numerator === 0);
      expect(zero).toMatchObject({
        quality: 'complete',
        origins: [{ file: 'events.csv', firstLine: 8, lastLine: 8 }],
      });
    });

    it('knows nothing of a month that no file covers', () => {
      const events = [eventCount(), eventCount({ period: period('2014-03') })];
      expect(Object.keys(counts(events))).not.toContain('burglary 1 2014-02');
    });

    it('has a zero in one area where the file has events of the other', () => {
      const events = [eventCount({ category: 'robbery' }), eventCount({ area: 'E01000003' })];
      expect(counts(events)).toEqual({ 'burglary 1 2014-01': 0, 'burglary 2 2014-01': 1 });
    });

    it('knows nothing of an area whose own file of the month is not there', () => {
      // One file for each force and month: the other force's February says nothing of Northvale.
      const events = [
        eventCount({ file: 'own-01.csv' }),
        eventCount({ file: 'other-01.csv', area: 'E01000003' }),
        eventCount({ file: 'other-02.csv', area: 'E01000003', period: february }),
      ];
      expect(Object.keys(counts(events))).not.toContain('burglary 1 2014-02');
      expect(counts(events)).toMatchObject({ 'burglary 2 2014-02': 1 });
    });

    it('knows nothing of a month that only another source covers', () => {
      const origin = { source: 'fire', file: 'fire.csv', firstLine: 2, lastLine: 2 };
      const events = [eventCount(), eventCount({ category: 'fires', period: february, origin })];
      expect(Object.keys(counts(events))).not.toContain('burglary 1 2014-02');
    });

    it('has no zeros for a category that no event is about: it may be misspelt', () => {
      expect(counts([eventCount()], [indicator({ id: 'burglery', categories: ['burglery'] })])).toEqual({});
    });
  });

  describe('places', () => {
    it('are the small areas of the partnership over the period assessed', () => {
      const events = [
        eventCount({ count: 3 }),
        eventCount({ count: 4, period: period('2014-03') }),
        eventCount({ count: 5, area: 'E01000002', areaName: '' }),
        eventCount({ count: 9, period: period('2013-12') }),
        eventCount({ count: 9, area: 'E01000003' }),
      ];
      expect(observe(events).places).toMatchObject([
        { indicator: 'burglary', place: 'E01000001', placeName: 'Northvale 001A', count: 7 },
        { indicator: 'burglary', place: 'E01000002', placeName: 'E01000002', count: 5 },
      ]);
    });
  });

  it('finds an area that is written as its name, or as a code in the place of its name', () => {
    const events = [
      eventCount({ area: '', areaName: 'Northvale', count: 3 }),
      eventCount({ area: 'northvale', areaName: '', count: 4 }),
      eventCount({ area: '', areaName: 'E01000002', count: 5 }),
    ];
    expect(counts(events)).toEqual({ 'burglary 1 2014-01': 12, 'burglary 2 2014-01': 12 });
    expect(observe(events).issues).toEqual([]);
  });

  it('names an area that it does not find', () => {
    const { issues } = observe([eventCount({ area: '', areaName: 'Atlantis' })]);
    expect(issues[0]?.message).toContain('(Atlantis)');
  });

  it('counts the events that no look-up can place, and puts them in no figure', () => {
    const events = [
      eventCount(),
      eventCount({ area: '', areaName: '', count: 5, line: 7 }),
      eventCount({ area: 'E01099999', count: 2 }),
    ];
    const { observations, issues } = observe(events);
    expect(observations.filter(({ area }) => area === 'E99000001')).toMatchObject([{ numerator: 1 }]);
    expect(issues).toMatchObject([
      {
        code: 'unplaced-events',
        severity: 'warning',
        line: 7,
        message:
          "7 events have an area that no look-up knows (blank, E01099999): they are in no area's figures",
      },
    ]);
  });

  it('gives the same counts whatever the order of the events, and accounts for each', () => {
    const any = fc.record({
      area: fc.constantFrom('E01000001', 'E01000002', 'E01000003', ''),
      category: fc.constantFrom('burglary', 'robbery'),
      period: fc.constantFrom(period('2014-01'), period('2014-02')),
      count: fc.integer({ min: 1, max: 9 }),
      file: fc.constantFrom('a.csv', 'b.csv'),
    });
    const rows = fc.array(any.map(eventCount), { maxLength: 15 });
    const shuffled = rows.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    const check = ([events, other]: readonly [readonly EventCount[], readonly EventCount[]]) => {
      const own = counts(events, [indicator(), robbery, allCrime]);
      expect(counts(other, [indicator(), robbery, allCrime])).toEqual(own);
      const placed = events.filter(({ area }) => area !== '').reduce((sum, { count }) => sum + count, 0);
      const inForce = Object.entries(own).filter(([key]) => key.startsWith('all-crime 2'));
      expect(inForce.reduce((sum, [, count]) => sum + count!, 0)).toBe(placed);
    };
    fc.assert(fc.property(shuffled, check), { seed: 10, numRuns: 300 });
  });
});
