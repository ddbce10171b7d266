import { categoryId } from './category-id.ts';
import { type EventsFormat, fixedColumn } from './partner-format.ts';

/** What the type of an incident starts with, and the group that such incidents count towards. */
const families: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^primary fire/i, ['primary-fires', 'all-fires']],
  [/^secondary fire/i, ['secondary-fires', 'all-fires']],
  [/^chimney fire/i, ['chimney-fires', 'all-fires']],
  [/^(fire )?false alarm/i, ['false-alarms']],
  [/^non-fire/i, ['non-fire-incidents']],
];

/**
 * The low-level geography data set of the Incident Recording System (fire statistics of the Home Office and MHCLG), a row
 * for each incident. Some descriptions hold the code of the area; `Not known` stays unplaced. Years are financial ones.
 */
export const fireIncidents: EventsFormat = {
  title: 'fire and rescue incidents by small area (Incident Recording System)',
  shape: 'events',
  periods: 'years',
  columns: {
    period: fixedColumn('FINANCIAL_YEAR'),
    category: fixedColumn('INCIDENT_TYPE'),
    area: fixedColumn('LSOA_CODE'),
    areaName: fixedColumn('LSOA_DESCRIPTION', false),
  },
  categoryOf: (label) => {
    const id = categoryId(label);
    if (id === '') return null;
    const groups = families.find(([start]) => start.test(label))?.[1] ?? [];
    return { id, groups: ['all-incidents', ...groups] };
  },
  skipPublishers: [],
  monthOf: (text) => text,
};
