import { describe, expect, it } from 'vitest';
import { countsReader } from '../../../src/sources/shapes/counts.ts';
import { row, suppressed, value } from '../../support/sources.ts';

const read = countsReader({ source: 'crime', file: 'crime.csv', periods: null });
const texts = {
  category: 'burglary',
  area: 'E99000001',
  areaName: 'Northvale',
  period: '2013-14',
  count: '144',
};

describe('countsReader', () => {
  it('takes a row with all it needs', () => {
    expect(read(row(texts))).toMatchObject({
      ok: true,
      record: {
        category: 'burglary',
        area: 'E99000001',
        areaName: 'Northvale',
        period: { label: '2013-14' },
        count: value(144),
        estimated: false,
        origin: { source: 'crime', file: 'crime.csv', firstLine: 5, lastLine: 5 },
      },
    });
  });

  it('keeps a suppressed count as such', () => {
    expect(read(row({ ...texts, count: 'Under 5' }))).toMatchObject({
      ok: true,
      record: { count: suppressed },
    });
  });

  it.each([
    ['count', '-', 'lone-dash'],
    ['count', '*', 'suppressed'],
    ['count', '..', 'missing-value'],
    ['period', '45017', 'excel-serial'],
  ])('takes the %s %j with a warning', (role, text, code) => {
    expect(read(row({ ...texts, [role]: text }))).toMatchObject({ ok: true, warning: { code, role } });
  });

  it('tells of a mark in a row with an odd period too', () => {
    expect(read(row({ ...texts, period: '45017', count: '*' }))).toMatchObject({
      warning: { code: 'excel-serial' },
      more: [{ code: 'suppressed' }],
    });
  });

  it('has nothing to say of a plain row', () => {
    expect(read(row(texts))).not.toHaveProperty('warning');
  });

  it('keeps leading zeros of a code', () => {
    expect(read(row({ ...texts, area: '00GA' }))).toMatchObject({ record: { area: '00GA' } });
  });

  it('marks an estimate', () => {
    expect(read(row({ ...texts, estimated: 'yes' }))).toMatchObject({ record: { estimated: true } });
  });

  it.each([
    ['category', ''],
    ['period', '2013-15'],
    ['count', '-1'],
    ['count', '1.5'],
    ['count', '5%'],
    ['count', '0x10'],
    ['count', ''],
    ['count', '£5'],
    ['count', 'Infinity'],
    ['area', ''],
  ])('refuses the %s %j', (role, text) => {
    expect(read(row({ ...texts, [role]: text }))).toMatchObject({ ok: false, role });
  });
});
