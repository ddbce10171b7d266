import { describe, expect, it } from 'vitest';
import {
  looksLikeName,
  looksLikeNote,
  personalByName,
  personalByValue,
} from '../../../src/sources/values/personal-column.ts';

describe('personalByName', () => {
  it.each([
    ['DOB', 'a date of birth'],
    ['Victim DOB', 'a date of birth'],
    ['dateOfBirth', 'a date of birth'],
    ['DATE_OF_BIRTH', 'a date of birth'],
    ['Postcode', 'postcodes'],
    ['PCD', 'postcodes'],
    ['E-mail', 'email addresses'],
    ['Telephone', 'phone numbers'],
    ['Mobile No.', 'phone numbers'],
    ['NHS Number', 'NHS numbers'],
    ['Crime Ref', 'crime or case reference numbers'],
    ['crime_reference_number', 'crime or case reference numbers'],
    ['Incident No', 'crime or case reference numbers'],
    ['URN', 'numbers of people'],
    ['Surname', 'names of people'],
    ['First Name', 'names of people'],
    ['Victim Name', 'names of people'],
    ['Victim', 'names of people'],
    ['Home address', 'addresses'],
    ['House Number', 'addresses'],
    ['Notes', 'free-text notes'],
    ['MO_Text', 'free-text notes'],
  ])('takes "%s" for %s', (name, what) => expect(personalByName(name, true)).toBe(what));

  it.each([
    'LSOA name',
    'Area Name',
    'Parent Name',
    'Crime type',
    'Offence code',
    'Number of offences',
    'Victim age band',
    'Victim gender',
    'Officer-defined ethnicity',
    'first_road_number',
    'Month',
    'Time period',
    'Population',
  ])('lets "%s" pass', (name) => expect(personalByName(name, true)).toBeNull());

  it('takes a bare "Name" for a person only where no codes of areas stand beside it', () => {
    expect(personalByName('Name', false)).toBe('names of people');
    expect(personalByName('Name', true)).toBeNull();
  });
});

describe('personalByValue', () => {
  // Numbers that are set aside for tests: Ofcom's drama numbers, the NHS's own example, a PO box of the BBC.
  it.each([
    ['someone@example.org', 'email addresses'],
    ['W12 7RJ', 'postcodes'],
    ['hr12ab', 'postcodes'],
    ['01632 960123', 'phone numbers'],
    ['+44 7700 900123', 'phone numbers'],
    ['943 476 5919', 'NHS numbers'],
    ['12 High Street', 'addresses'],
  ])('takes %s for %s', (text, what) => expect(personalByValue(text)).toBe(what));

  it.each(['E06000019', '943 476 5910', '010451590', 'On or near High Street', '2013-04', 'Burglary', '12'])(
    'lets %s pass',
    (text) => expect(personalByValue(text)).toBeNull(),
  );
});

describe('looksLikeNote', () => {
  it('is of more than a dozen words', () => {
    expect(looksLikeNote('one two three four five six seven eight nine ten eleven twelve')).toBe(false);
    expect(looksLikeNote('a '.repeat(12).concat('a'))).toBe(true);
  });
});

describe('looksLikeName', () => {
  it.each(['Jane Smith', "Ann O'Neil", 'Jane Q. Smith', 'Zoë Müller-Lee'])('takes %s', (text) =>
    expect(looksLikeName(text)).toBe(true),
  );
  it.each(['Burglary', 'Bicycle theft', 'Birmingham 121B', 'JANE'])('lets %s pass', (text) =>
    expect(looksLikeName(text)).toBe(false),
  );
});
