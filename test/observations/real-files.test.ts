import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Area } from '../../src/model/area.ts';
import type { SourceRecords } from '../../src/model/source.ts';
import { type AreaIndex, indexAreas } from '../../src/observations/areas/area-index.ts';
import { type FromEvents, observeEvents } from '../../src/observations/events/from-events.ts';
import { settlePopulations } from '../../src/observations/populations/settle-populations.ts';
import { readSources } from '../../src/sources/read-sources.ts';
import { indicator, period } from '../support/observations.ts';
import { hasRealData, SHARED } from '../support/real-data.ts';
import { columns, source } from '../support/sources.ts';

const STREET = 'real/west-mercia-2014';
const LSOAS = 'real/LSOA11_WD18_LAD18_lookup_EW.csv';
const DISTRICTS = 'samples/geography/LAD17_CSP17_PFA17_lookup.csv';
const PEOPLE = 'samples/population/ons-mye_lad19_2001-2019_long.csv';

const hereford: Area = {
  code: 'E22000326',
  name: 'Herefordshire, County of',
  type: 'csp',
  aliases: ['Herefordshire'],
};
const worcester: Area = { code: 'E22000332', name: 'South Worcester', type: 'csp', aliases: [] };

describe.skipIf(!hasRealData(STREET, LSOAS, DISTRICTS, PEOPLE))(
  'West Mercia through the look-ups of ONS',
  () => {
    let records: SourceRecords;
    let index: AreaIndex;
    let crimes: FromEvents;

    beforeAll(async () => {
      const people = { area: 'ladcode19', areaName: 'laname19', year: 'year', population: 'population' };
      const sources = [
        source('events', { file: `${STREET}/*-street.csv`, format: 'police-uk-street', columns: {} }),
        source('lookup', {
          id: 'lsoa',
          file: LSOAS,
          columns: columns({ child: 'LSOA11CD', parent: 'LAD18CD' }),
        }),
        source('lookup', {
          id: 'csp',
          file: DISTRICTS,
          columns: columns({ child: 'LAD17CD', parent: 'CSP17CD' }),
        }),
        source('populations', { id: 'mye', file: PEOPLE, columns: columns(people) }),
      ];
      records = (await readSources(sources, SHARED)).records;
      index = indexAreas([hereford, worcester], records.links);
      const crime = indicator({ id: 'all-crime', categories: ['all-crime'] });
      crimes = observeEvents(records.events, [crime], index, hereford.code, period('2014-01 to 2014-11'));
    });

    // Counted in the shell: awk -F, '$9 ~ /^Herefordshire/ && $10 != "Anti-social behaviour"' | wc -l
    it('has the crimes of Herefordshire by code that awk counts by name: 580, 646, 666', () => {
      const own = crimes.observations.filter(({ area }) => area === hereford.code);
      expect(own.map(({ period, numerator }) => [period.label, numerator]).slice(0, 3)).toEqual([
        ['2014-01', 580],
        ['2014-02', 646],
        ['2014-03', 666],
      ]);
      expect(own).toHaveLength(11);
    });

    // reference/formats.md section 10: 7,194 crimes in 2014, 1,028 of them (14%) in Herefordshire 012C.
    it('has the worst place of Herefordshire where the published analysis has it', () => {
      const worst = crimes.places.toSorted((a, b) => b.count - a.count)[0];
      expect(worst).toMatchObject({ placeName: 'Herefordshire 012C', count: 1028 });
      expect(crimes.places.reduce((sum, { count }) => sum + count, 0)).toBe(7194);
      expect(index.smallAreas(hereford.code, [])).toBe(116);
    });

    it('places every event', () => expect(crimes.issues).toEqual([]));

    it('adds the districts of South Worcester up: 75,560 + 100,363 + 118,906', () => {
      const wanted = [worcester, hereford].map(({ code }) => ({
        area: code,
        year: 2013,
        of: 'residents' as const,
      }));
      const values = settlePopulations(records.populations, wanted, index).populations.map(
        ({ value }) => value,
      );
      expect(values).toEqual([294_829, 186_389]);
      expect(readFileSync(SHARED + PEOPLE, 'utf8')).toContain(
        'E06000019,"Herefordshire, County of",2013,186389',
      );
    });
  },
);
