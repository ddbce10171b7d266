import { categoryId } from './category-id.ts';
import { type EventCategory, type EventsFormat, fixedColumn } from './partner-format.ts';

/** Every outcome that data.police.uk publishes: those of the files of 2014 to 2025 and of its interface. */
const outcomes = [
  'Action to be taken by another organisation',
  'Awaiting court outcome',
  'Court case unable to proceed',
  'Court result unavailable',
  'Defendant found not guilty',
  'Defendant sent to Crown Court',
  'Formal action is not in the public interest',
  'Further action is not in the public interest',
  'Further investigation is not in the public interest',
  'Investigation complete; no suspect identified',
  'Local resolution',
  'Offender deprived of property',
  'Offender fined',
  'Offender given a caution',
  'Offender given a drugs possession warning',
  'Offender given absolute discharge',
  'Offender given community sentence',
  'Offender given conditional discharge',
  'Offender given penalty notice',
  'Offender given suspended prison sentence',
  'Offender ordered to pay compensation',
  'Offender otherwise dealt with',
  'Offender sent to prison',
  'Status update unavailable',
  'Suspect charged',
  'Suspect charged as part of another case',
  'Unable to prosecute suspect',
  'Under investigation',
];

const categories: ReadonlyMap<string, EventCategory> = new Map(
  outcomes.map((label) => [label, { id: `outcome-${categoryId(label)}`, groups: [] }]),
);

/**
 * Outcomes files of data.police.uk. A row is what became of a crime in that month, whenever the crime was: it is never
 * counted as a crime, so its categories are in no group. One crime may have several outcomes, so its id is no id here.
 */
export const policeUkOutcomes: EventsFormat = {
  title: 'outcomes of crimes of data.police.uk, by the month of the outcome',
  shape: 'events',
  periods: 'months',
  columns: {
    period: fixedColumn('Month'),
    category: fixedColumn('Outcome type'),
    area: fixedColumn('LSOA code'),
    areaName: fixedColumn('LSOA name'),
    publisher: fixedColumn('Falls within', false),
  },
  categoryOf: (label) => categories.get(label) ?? null,
  skipPublishers: ['British Transport Police'],
  monthOf: (text) => text,
};
