import { describe, expect, it } from 'vitest';
import { policeUkStreet } from '../../../src/sources/formats/police-uk-street.ts';
import { matchHeader } from '../../../src/sources/table/header.ts';
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
      id: 0,
      period: 1,
      publisher: 3,
      area: 7,
      areaName: 8,
      category: 9,
    });
  });

  it.each([...crimesSince2013, ...crimesBefore])('counts %s as crime', (label) => {
    expect(policeUkStreet.categoryOf(label)?.groups).toEqual(['all-crime']);
  });

  it('keeps anti-social behaviour apart from crime', () => {
    expect(policeUkStreet.categoryOf('Anti-social behaviour')).toEqual({
      id: 'anti-social-behaviour',
      groups: [],
    });
  });

  it('gives each of these categories the id that its label spells', () => {
    for (const label of ['Anti-social behaviour', ...crimesSince2013, ...crimesBefore])
      expect(policeUkStreet.categoryOf(label)?.id).toBe(label.toLowerCase().replaceAll(' ', '-'));
  });

  it.each(['', 'burglary', 'Violent crimes', '__proto__'])('does not know "%s"', (label) => {
    expect(policeUkStreet.categoryOf(label)).toBeNull();
  });

  it('leaves British Transport Police out', () =>
    expect(policeUkStreet.skipPublishers).toEqual(['British Transport Police']));
});
