import { monthOfDay } from './month-of-day.ts';
import { type EventsFormat, fixedColumn } from './partner-format.ts';
import { severityOf } from './stats19-severity.ts';

/**
 * Collisions of STATS19 as the Department for Transport publishes them, under three sets of headings: `Accident_Index`
 * before 2021, `accident_index` since, `collision_index` in files of 2024. The severity of a collision is that of its
 * worst casualty, so `ksi` counts collisions here and people in the casualties. The area is the district by its ONS
 * code; files before 2021 have only the small area. Codes are text: leading zeros are kept.
 */
export const stats19Collisions: EventsFormat = {
  title: 'road collisions of STATS19 (Department for Transport)',
  shape: 'events',
  periods: 'years',
  areaRoles: ['area', 'smallArea'],
  columns: {
    id: fixedColumn('collision_index', true, ['accident_index']),
    period: fixedColumn('date'),
    time: fixedColumn('time', false),
    category: fixedColumn('collision_severity', true, ['accident_severity']),
    area: fixedColumn('local_authority_ons_district', false),
    smallArea: fixedColumn('lsoa_of_collision_location', false, ['lsoa_of_accident_location']),
  },
  categoryOf: severityOf,
  skipPublishers: [],
  monthOf: monthOfDay,
};
