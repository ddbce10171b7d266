import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/model/settings.ts';
import type { PopulationRecord } from '../../src/model/source.ts';
import { observe } from '../../src/observations/observe.ts';
import { settingsFrom } from '../support/configuration.ts';
import { period } from '../support/observations.ts';
import { countRecord, eventCount, sourceRecords, value } from '../support/sources.ts';

function settingsOf(indicators: string, periods = 'period: 2013-14\nbases: [2012-13]'): Settings {
  const text = `version: 1
partnership: { name: Northvale, area: E99000001, officer: Officer }
${periods}
areas: { E99000001: { name: Northvale, type: csp } }
sources:
  crime: { partner: Vale Police, file: crime.csv, shape: counts }
indicators:
${indicators}
`;
  return settingsFrom(text);
}

function people(year: number, population: number, line = year): PopulationRecord {
  const origin = { source: 'mye', file: 'mye.csv', firstLine: line, lastLine: line };
  return { area: 'E99000001', areaName: '', year, of: 'residents', part: null, population, origin };
}

const burglary = settingsOf('  burglary: { name: Burglary, source: crime }');

describe('observe', () => {
  it('has the populations of the years that rates are worked out for', () => {
    const counts = [countRecord(), countRecord({ period: period('2012-13'), line: 3 })];
    const populations = [2011, 2012, 2013, 2014].map((year) => people(year, year * 10));
    const { observations, issues } = observe(sourceRecords({ counts, populations }), burglary);
    expect(observations.populations).toMatchObject([
      { year: 2013, value: 20_130 },
      { year: 2012, value: 20_120 },
    ]);
    expect(issues).toEqual([]);
  });

  it('names the population that is not there', () => {
    const { issues } = observe(
      sourceRecords({ counts: [countRecord()], populations: [people(2011, 1000)] }),
      burglary,
    );
    expect(issues).toMatchObject([{ code: 'no-population', message: expect.stringContaining('mid-2013') }]);
  });

  it('wants the population of mid-2013 for months of 2013-14, those of early 2014 included', () => {
    const counts = [
      countRecord({ period: period('2013-04') }),
      countRecord({ period: period('2014-03'), line: 3 }),
    ];
    const { observations, issues } = observe(
      sourceRecords({ counts, populations: [people(2013, 1000)] }),
      burglary,
    );
    expect(observations.populations).toMatchObject([{ year: 2013 }]);
    expect(issues.map(({ code }) => code)).toEqual(['missing-month']);
  });

  it('wants households and residents for a rate for households, and takes each as itself', () => {
    const homes = { ...people(2013, 400), of: 'households' as const };
    const settings = settingsOf('  burglary: { name: Burglary, source: crime, per: households }');
    const both = observe(
      sourceRecords({ counts: [countRecord()], populations: [people(2013, 1000), homes] }),
      settings,
    );
    expect(both.observations.populations).toMatchObject([
      { of: 'households', value: 400 },
      { of: 'residents', value: 1000 },
    ]);
    expect(both.issues).toEqual([]);
    const one = observe(
      sourceRecords({ counts: [countRecord()], populations: [people(2013, 1000)] }),
      settings,
    );
    expect(one.issues).toMatchObject([
      { code: 'no-population', message: expect.stringContaining('no number of households of E99000001') },
    ]);
  });

  it('warns of domestic burglary for residents where households are given', () => {
    const homes = { ...people(2013, 400), of: 'households' as const };
    const settings = settingsOf('  burglary: { name: Burglary, source: crime, cost: domestic-burglary }');
    const { issues } = observe(
      sourceRecords({ counts: [countRecord()], populations: [people(2013, 1000), homes] }),
      settings,
    );
    expect(issues).toMatchObject([{ code: 'rate-base' }]);
  });

  it('wants no population for counts and percentages', () => {
    const settings = settingsOf('  burglary: { name: Burglary, source: crime, kind: count }');
    expect(observe(sourceRecords({ counts: [countRecord()] }), settings).issues).toEqual([]);
  });

  it('says when no record is about an indicator, and which words the source has', () => {
    const settings = settingsOf('  burglery: { name: Burglary, source: crime }');
    expect(observe(sourceRecords({ counts: [countRecord()] }), settings).issues).toMatchObject([
      {
        code: 'no-records',
        message: 'no record of source crime is about burglery: indicator burglery has no figure',
        hint: expect.stringContaining('The source has: burglary.'),
      },
    ]);
  });

  it('never turns a misspelt category of events into zeros', () => {
    const settings = settingsOf(
      '  burglery: { name: B, source: crime, kind: count }\n  burglary: { name: B, source: crime, kind: count }',
      'period: 2014-01',
    );
    const { observations, issues } = observe(
      sourceRecords({ events: [eventCount({ area: 'E99000001' })] }),
      settings,
    );
    expect(observations.observations).toMatchObject([{ indicator: 'burglary', numerator: 1 }]);
    expect(issues).toMatchObject([
      { code: 'no-records', message: expect.stringContaining('burglery has no figure') },
    ]);
  });

  it('says when a part of an indicator is in no record', () => {
    const settings = settingsOf(
      '  theft: { name: Theft, source: crime, kind: count, category: [burglary, robery] }',
      'period: 2014-01',
    );
    const { issues } = observe(sourceRecords({ events: [eventCount({ area: 'E99000001' })] }), settings);
    expect(issues).toMatchObject([
      {
        code: 'no-records',
        message: 'no record of source crime is about robery: indicator theft lacks that part',
      },
    ]);
  });

  it('hands on what it refused and what it set aside', () => {
    const counts = [
      countRecord(),
      countRecord({ line: 3 }),
      countRecord({ area: 'E99000009', line: 4 }),
      countRecord({ category: 'arson', line: 5 }),
      countRecord({ category: 'arson', count: value(1), line: 6 }),
    ];
    const populations = [
      people(2013, 1000, 2),
      people(2013, 1000, 3),
      people(2012, 1000, 4),
      people(2012, 1001, 5),
    ];
    const { rejected, skipped } = observe(sourceRecords({ counts, populations }), burglary);
    expect(rejected.map(({ source, firstLine }) => `${source} ${firstLine}`)).toEqual([
      'crime 5',
      'crime 6',
      'crime 4',
      'mye 4',
      'mye 5',
    ]);
    expect(skipped.map(({ source, firstLine }) => `${source} ${firstLine}`)).toEqual(['crime 3', 'mye 3']);
  });

  it('counts the places of the area only where events have places', () => {
    const links = ['E01000001', 'E01000002'].map((child) => ({
      lookup: 'lsoa',
      child,
      childName: null,
      parent: 'E99000001',
      parentName: null,
    }));
    const settings = settingsOf('  burglary: { name: B, source: crime, kind: count }', 'period: 2014-01');
    expect(
      observe(sourceRecords({ events: [eventCount()], links }), settings).observations.placesInArea,
    ).toBe(2);
    expect(
      observe(sourceRecords({ counts: [countRecord()], links }), settings).observations.placesInArea,
    ).toBe(0);
  });
});
