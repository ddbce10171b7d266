import { categoryId } from './category-id.ts';
import { monthOfDay } from './month-of-day.ts';
import { type EventsFormat, fixedColumn } from './partner-format.ts';

const arrival = 'arrival date and time at accident and emergency department';

/**
 * Assaults as accident and emergency departments share them: the headings of the Information Sharing to Tackle Violence
 * minimum data set (NHS Data Dictionary). Hospitals agree codes and layout with each partnership, so every method is a
 * category of its own, `assault-` and the method; `all-assaults` counts them all. The month is that of the assault.
 * There is no code of an area, and the description of the place is free text that no output may show: it is not read.
 * A file of one area has `set: { area }`; a partner may add the LSOA.
 */
export const aAndEAssaults: EventsFormat = {
  title: 'assaults seen in accident and emergency departments (ISTV minimum data set)',
  shape: 'events',
  periods: 'months',
  periodRoles: ['period', 'arrival'],
  columns: {
    period: fixedColumn('ASSAULT DATE AND TIME', true, ['assault_date_and_time', 'assault date/time']),
    arrival: fixedColumn(arrival, false, ['arrival date and time at a&e', 'arrival_date_and_time']),
    category: fixedColumn('ASSAULT METHOD', true, ['assault_method']),
    area: fixedColumn('LSOA code', false, ['lsoa', 'lsoa_code']),
    areaName: fixedColumn('LSOA name', false, ['lsoa_name']),
  },
  categoryOf: (label) => {
    const id = categoryId(label);
    return id === '' ? null : { id: `assault-${id}`, groups: ['all-assaults'] };
  },
  skipPublishers: [],
  monthOf: monthOfDay,
};
