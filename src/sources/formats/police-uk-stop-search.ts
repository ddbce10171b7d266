import { monthInUk } from './month-in-uk.ts';
import { type EventCategory, type EventsFormat, fixedColumn } from './partner-format.ts';
import { timeInUk } from './time-in-uk.ts';

const groups = ['all-searches'];

const categories: ReadonlyMap<string, EventCategory> = new Map([
  ['Person search', { id: 'person-search', groups }],
  ['Person and Vehicle search', { id: 'person-and-vehicle-search', groups }],
  ['Vehicle search', { id: 'vehicle-search', groups }],
]);

/**
 * Stop and search files of data.police.uk. Times are in UTC: the month and the hour are those of the clocks of the officers. The files
 * name no area and no force, only a latitude and longitude: `set: { area }` says whose they are, or a partner adds the
 * LSOA; otherwise every search is counted as unplaced. They have no id, so equal rows are all counted.
 */
export const policeUkStopSearch: EventsFormat = {
  title: 'stop and search of data.police.uk, one force and month a file',
  shape: 'events',
  periods: 'months',
  columns: {
    period: fixedColumn('Date'),
    category: fixedColumn('Type'),
    area: fixedColumn('LSOA code', false),
    areaName: fixedColumn('LSOA name', false),
    latitude: fixedColumn('Latitude'),
  },
  categoryOf: (label) => categories.get(label) ?? null,
  skipPublishers: [],
  monthOf: monthInUk,
  timeOfPeriod: timeInUk,
};
