import { describe, expect, it } from 'vitest';
import { pool } from '../../src/measures/series/pool.ts';
import { indexAreas } from '../../src/observations/areas/area-index.ts';
import { observe } from '../../src/observations/observe.ts';
import { prepareRecords } from '../../src/observations/prepare-records.ts';
import { settingsFrom } from '../support/configuration.ts';
import { period } from '../support/observations.ts';
import { countRecord, sourceRecords, value } from '../support/sources.ts';

const configuration = `version: 1
partnership: { name: Northvale, area: E99000001, officer: Officer }
period: 2023-24
areas: { E99000001: { name: Northvale, type: csp } }
sources:
  crime: { partner: Vale Police, file: crime.csv, shape: counts, release: { column: Published, keep: latest } }
indicators:
  burglary: { name: Burglary, source: crime, kind: count }
`;

const settings = settingsFrom(configuration);
const records = (counts: ReturnType<typeof countRecord>[]) => sourceRecords({ counts });
const monthly = (months: readonly number[]) =>
  months.map((at) => {
    const label =
      at <= 12 ? `2023-${String(at).padStart(2, '0')}` : `2024-${String(at - 12).padStart(2, '0')}`;
    return countRecord({ period: period(label), count: value(10), release: '1', line: at });
  });

describe('prepareRecords', () => {
  it('reads the release rule of the configuration', () => {
    const [source] = settings.sources;
    expect(source?.release).toEqual({ keep: 'latest' });
    expect(source?.columns['release']).toMatchObject({ name: 'Published', required: true });
  });

  it('holds totals against the release that wins, and skips both kinds of row', () => {
    const counts = [
      countRecord({ count: value(90), release: '1', line: 2 }),
      countRecord({ count: value(95), release: '2', line: 3 }),
      countRecord({ area: '', areaName: 'Total', count: value(95), release: '2', line: 4 }),
    ];
    const { areas } = settings;
    const ready = prepareRecords(records(counts), settings, indexAreas(areas, []));
    expect(ready.counts).toMatchObject([{ count: value(95) }]);
    expect(ready.skipped.map(({ firstLine }) => firstLine)).toEqual([2, 4]);
    expect(ready.issues.map(({ code }) => code)).toEqual(['other-release', 'total-row']);
  });
});

describe('a year with a month missing', () => {
  it('has no figure, while the year with every month has', () => {
    const yearOf = (months: readonly number[]) =>
      pool(observe(records(monthly(months)), settings).observations.observations, period('2023-24'));
    const year = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
    expect(yearOf(year)).toMatchObject({ numerator: 120, missingMonths: 0 });
    expect(yearOf(year.filter((at) => at !== 8))).toMatchObject({ numerator: null, missingMonths: 1 });
  });
});
