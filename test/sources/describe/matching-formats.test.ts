import { describe, expect, it } from 'vitest';
import { describeFile } from '../../../src/sources/describe/describe.ts';
import { formatTitles, matchingFormats } from '../../../src/sources/describe/matching-formats.ts';
import { formats } from '../../../src/sources/formats/index.ts';
import { hasRealData, SHARED } from '../../support/real-data.ts';

describe('matchingFormats', () => {
  it('finds a format by its columns', () => {
    // The header of data.police.uk street files, as published.
    const header =
      'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';
    expect(matchingFormats({ preamble: [], header: header.split(',') })).toEqual(['police-uk-street']);
  });

  it('finds none for a header that no partner has', () => {
    expect(matchingFormats({ preamble: [], header: ['area', 'thing'] })).toEqual([]);
  });
});

describe('matchingFormats of tables whose columns are like others', () => {
  // The headers of two tidy tables of one council, as published.
  const children =
    'area_code,area_name,area_type,period,indicator,measure,unit,value,compared_to_England,inequality';
  const alcohol = 'area_code,area_name,period,value,indicator,measure,unit,significance';
  const matches = (header: string, ...records: readonly string[]) =>
    matchingFormats(
      { preamble: [], header: header.split(',') },
      records.map((record) => record.split(',')),
    );

  it('goes by what the records say they are about', () => {
    const row = 'E09000006,Bromley,UA,2014/15,Children cautioned or sentenced,Count,Children,204,NA,NA';
    expect(matches(children, row)).toEqual(['youth-justice']);
    expect(matches(alcohol, 'E06000019,H,2014/15,690,Alcohol related admissions,Rate,Persons,Worse')).toEqual(
      [],
    );
    expect(matches('area_name,period,value', 'Bromley,2014/15,204')).toEqual([]);
  });

  it('goes by the columns of the Youth Justice Board, whose records need not say it', () => {
    expect(
      matches('Financial_Year,YJS,England_Wales,Number_Children', '2014-15,Herefordshire,England,131'),
    ).toEqual(['youth-justice']);
  });
});

const TIDY = [
  'samples/peers/trafford_children_offending.csv',
  'samples/fingertips/tidied_alcohol_related_admissions_all-districts_2008-2018.csv',
  'samples/ons-css/trafford_csp_crime_rate.csv',
  'samples/ons-css/trafford_csp_crime_severity.csv',
];

describe.skipIf(!hasRealData(...TIDY))('the formats of real tidy tables', () => {
  // By what each file says it is: the table of children, admissions for alcohol, two of the crime severity tool.
  it.each([
    [TIDY[0], ['youth-justice']],
    [TIDY[1], []],
    [TIDY[2], ['ons-crime-severity']],
    [TIDY[3], ['ons-crime-severity']],
  ])('%s: %j', async (file = '', expected) => {
    const found = await describeFile(SHARED + file, file);
    expect(found.ok && found.tables.map(({ formats: names }) => names)).toEqual([expected]);
  });
});

describe('formatTitles', () => {
  it('has a line for every format, and for the name of all others', () => {
    expect(formatTitles().map(({ name }) => name)).toEqual([...Object.keys(formats), 'tidy']);
    for (const { title } of formatTitles()) expect(title).toMatch(/^\S[^\n]+\S$/);
  });
});
