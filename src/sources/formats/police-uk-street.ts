import { type EventCategory, type EventsFormat, fixedColumn } from './partner-format.ts';

/** Every category of data.police.uk that is a crime. Anti-social behaviour is an incident and stays apart. */
const crime = { groups: ['all-crime'] };
const incident = { groups: [] };

const categories: ReadonlyMap<string, EventCategory> = new Map([
  ['Anti-social behaviour', { id: 'anti-social-behaviour', ...incident }],
  ['Bicycle theft', { id: 'bicycle-theft', ...crime }],
  ['Burglary', { id: 'burglary', ...crime }],
  ['Criminal damage and arson', { id: 'criminal-damage-and-arson', ...crime }],
  ['Drugs', { id: 'drugs', ...crime }],
  ['Other crime', { id: 'other-crime', ...crime }],
  ['Other theft', { id: 'other-theft', ...crime }],
  ['Possession of weapons', { id: 'possession-of-weapons', ...crime }],
  ['Public disorder and weapons', { id: 'public-disorder-and-weapons', ...crime }],
  ['Public order', { id: 'public-order', ...crime }],
  ['Robbery', { id: 'robbery', ...crime }],
  ['Shoplifting', { id: 'shoplifting', ...crime }],
  ['Theft from the person', { id: 'theft-from-the-person', ...crime }],
  ['Vehicle crime', { id: 'vehicle-crime', ...crime }],
  ['Violence and sexual offences', { id: 'violence-and-sexual-offences', ...crime }],
  ['Violent crime', { id: 'violent-crime', ...crime }],
]);

/**
 * Street-level files of data.police.uk, as published since May 2013 (with the categories of September 2011 to
 * April 2013 still known). Labels and columns as measured in the published files of 2014 to 2025.
 * British Transport Police events are pinned to stations, so they belong to no resident rate.
 */
export const policeUkStreet: EventsFormat = {
  title: 'street-level crime and anti-social behaviour of data.police.uk',
  shape: 'events',
  periods: 'months',
  columns: {
    id: fixedColumn('Crime ID', false),
    period: fixedColumn('Month'),
    category: fixedColumn('Crime type'),
    area: fixedColumn('LSOA code'),
    areaName: fixedColumn('LSOA name'),
    publisher: fixedColumn('Falls within', false),
  },
  categoryOf: (label) => categories.get(label) ?? null,
  skipPublishers: ['British Transport Police'],
  monthOf: (text) => text,
};
