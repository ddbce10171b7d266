import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/model/settings.ts';
import type { SourceRecords } from '../../src/model/source.ts';
import { observe } from '../../src/observations/observe.ts';
import { indicator, period } from '../support/observations.ts';
import { harmTerms, settings } from '../support/settings.ts';
import { eventCount, sourceRecords } from '../support/sources.ts';

const origin = (file: string) => ({ source: file, file: `${file}.csv`, firstLine: 2, lastLine: 2 });
const link = (child: string, parent = 'E99000001') => ({
  lookup: 'lsoas',
  child,
  childName: null,
  parent,
  parentName: null,
});
const people = (area: string, year = 2014) => ({
  area,
  areaName: '',
  year,
  of: 'residents' as const,
  part: null,
  population: 1500,
  origin: origin('people'),
});
const kind = (place: string, scheme = 'rural-urban', value = 'urban') => ({
  place,
  scheme,
  value,
  origin: origin('classes'),
});

const month = settings({
  period: period('2014-01'),
  bases: [],
  indicators: [indicator(), indicator({ id: 'all', categories: ['all-crime'] })],
  harm: harmTerms({ total: 'all' }),
});
const links = [link('E01000001'), link('E01000002')];
const seen = (changes: Partial<SourceRecords>, of: Settings = month) =>
  observe(sourceRecords({ events: [eventCount()], links, ...changes }), of);

describe('what is known of local places', () => {
  it('has every small area with its residents of the year and its classes', () => {
    const { observations } = seen({
      populations: [people('E01000001'), people('E01000002', 2013)],
      classes: [kind('E01000001'), kind('E01000001', 'imd-2019-rank', '7'), kind('E09999999')],
    });
    const { smallAreas } = observations.localPlaces ?? { smallAreas: [] };
    expect(smallAreas.map(({ code, population }) => [code, population?.value ?? null])).toEqual([
      ['E01000001', 1500],
      ['E01000002', null],
    ]);
    expect([...(smallAreas[0]?.classes ?? [])].map(([scheme, { value }]) => [scheme, value])).toEqual([
      ['rural-urban', 'urban'],
      ['imd-2019-rank', '7'],
    ]);
    expect(smallAreas[1]?.classes.size).toBe(0);
  });

  it('keeps residents of small areas out of the populations that rates of areas are worked out on', () =>
    expect(
      seen({ populations: [people('E01000001')], classes: [kind('E01000001')] }).observations.populations,
    ).toEqual([]));

  it('counts the events of the same months a year before', () => {
    const events = [
      eventCount(),
      eventCount({ period: period('2013-01'), count: 4 }),
      eventCount({ period: period('2013-02') }),
    ];
    const { localPlaces } = seen({ events }).observations;
    expect(localPlaces?.before.map(({ indicator: id, count }) => [id, count])).toEqual([
      ['burglary', 4],
      ['all', 4],
    ]);
  });

  it('says which indicators are parts of all crime', () => {
    const apart = eventCount({ category: 'asb', groups: [] });
    const indicators = [...month.indicators, indicator({ id: 'asb', categories: ['asb'] })];
    const { localPlaces } = seen({ events: [eventCount(), apart] }, { ...month, indicators }).observations;
    expect(localPlaces?.partsOfTotal).toEqual(['burglary']);
  });

  it('warns once where classes stand without residents', () => {
    const { issues } = seen({
      populations: [people('E01000001')],
      classes: [kind('E01000001'), kind('E01000002')],
    });
    expect(issues.filter(({ source }) => source === 'classes')).toMatchObject([
      {
        code: 'no-population',
        severity: 'warning',
        file: 'classes.csv',
        message:
          '1 of 2 small areas with a class have no population for mid-2014: no rates by class are worked out',
      },
    ]);
    expect(
      seen({ populations: [people('E01000001')] }).issues.filter(({ source }) => source === 'classes'),
    ).toEqual([]);
  });

  it('is nothing where no events are placed and no look-up divides the area', () =>
    expect(observe(sourceRecords({}), month).observations.localPlaces).toBeUndefined());
});
