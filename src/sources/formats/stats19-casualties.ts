import { monthOfDay } from './month-of-day.ts';
import { type EventsFormat, fixedColumn } from './partner-format.ts';
import { severityOf } from './stats19-severity.ts';

/** The index of a collision is its year and its reference: `2017010048523`. */
const collisionIndex = /^((?:19|20)\d{2})[0-9a-z]{9}$/i;

/**
 * Casualties of STATS19: people, which is what `ksi` of most plans counts. The national files give the year and no
 * area (`lsoa_of_casualty` is where a person lives, not where the collision was): `set: { area }` suits a file of
 * one area. Greater Manchester gives the day, the time and the district by name since 2019, and the year alone before.
 */
export const stats19Casualties: EventsFormat = {
  title: 'road casualties of STATS19 (Department for Transport, Greater Manchester)',
  shape: 'events',
  periods: 'years',
  periodRoles: ['period', 'year', 'index'],
  columns: {
    period: fixedColumn('date', false),
    time: fixedColumn('output_time', false),
    year: fixedColumn('collision_year', false, ['accident_year', 'year']),
    index: fixedColumn('collision_index', false, ['accident_index', 'accident index', 'arefno']),
    category: fixedColumn('casualty_severity', true, ['casualtyseverity']),
    area: fixedColumn('local_authority_ons_district', false),
    areaName: fixedColumn('area_name', false),
  },
  categoryOf: severityOf,
  skipPublishers: [],
  monthOf: (text) => collisionIndex.exec(text)?.[1] ?? monthOfDay(text),
};
