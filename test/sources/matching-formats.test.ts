import { describe, expect, it } from 'vitest';
import { formats } from '../../src/sources/formats/index.ts';
import { formatTitles, matchingFormats } from '../../src/sources/matching-formats.ts';

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

describe('formatTitles', () => {
  it('has a line for every format', () => {
    expect(formatTitles().map(({ name }) => name)).toEqual(Object.keys(formats));
    for (const { title } of formatTitles()) expect(title).not.toBe('');
  });
});
