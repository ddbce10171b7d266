import { describe, expect, it } from 'vitest';
import { policeUkStreet } from '../../../src/sources/formats/police-uk-street.ts';
import { matchHeader } from '../../../src/sources/header.ts';
import { STREET_HEADER } from '../../support/street.ts';

/** The sets of reference/formats.md 1.4: 13 crime types since May 2013, and those before. */
const crimesSince2013 = [
  'Bicycle theft',
  'Burglary',
  'Criminal damage and arson',
  'Drugs',
  'Other crime',
  'Other theft',
  'Possession of weapons',
  'Public order',
  'Robbery',
  'Shoplifting',
  'Theft from the person',
  'Vehicle crime',
  'Violence and sexual offences',
];
const crimesBefore = ['Violent crime', 'Public disorder and weapons'];

describe('policeUkStreet', () => {
  it('finds its columns in the published header', () => {
    const match = matchHeader(STREET_HEADER.split(','), policeUkStreet.columns);
    expect(match.kind === 'match' && Object.fromEntries(match.columns)).toEqual({
      period: 1,
      publisher: 3,
      area: 7,
      areaName: 8,
      category: 9,
    });
  });

  it.each([...crimesSince2013, ...crimesBefore])('counts %s as crime', (label) => {
    expect(policeUkStreet.categories.get(label)?.groups).toEqual(['all-crime']);
  });

  it('keeps anti-social behaviour apart from crime', () => {
    expect(policeUkStreet.categories.get('Anti-social behaviour')).toEqual({
      id: 'anti-social-behaviour',
      groups: [],
    });
  });

  it('knows these categories and no others, each with an id of its own', () => {
    expect([...policeUkStreet.categories.keys()].sort()).toEqual(
      ['Anti-social behaviour', ...crimesSince2013, ...crimesBefore].sort(),
    );
    expect(new Set([...policeUkStreet.categories.values()].map(({ id }) => id)).size).toBe(16);
  });

  it('has for every category the id that its label spells', () => {
    for (const [label, { id }] of policeUkStreet.categories)
      expect(id).toBe(label.toLowerCase().replaceAll(' ', '-'));
  });

  it('leaves British Transport Police out', () =>
    expect(policeUkStreet.skipPublishers).toEqual(['British Transport Police']));
});
