import { describe, expect, it } from 'vitest';
import { indicatorsReader } from '../../../src/sources/shapes/indicators.ts';
import { missing, row, suppressed, value } from '../../support/sources.ts';

const read = indicatorsReader({ source: 'police', file: 'p.csv', periods: null });
// MARAC of the plans: 20 repeats of 67 cases, 29.9% (METHOD.md 2.10).
const texts = { category: 'repeat-marac', area: 'Herefordshire', period: 'Q1 13-14' };

describe('indicatorsReader', () => {
  it('takes numerator and base', () => {
    expect(read(row({ ...texts, numerator: '20', denominator: '67' }))).toMatchObject({
      record: {
        numerator: value(20),
        denominator: value(67),
        value: missing,
        period: { label: '2013-14 Q1' },
      },
    });
  });

  it('takes a percentage that comes alone, with its decimals', () => {
    expect(read(row({ ...texts, value: '29.9%' }))).toMatchObject({
      record: { numerator: missing, denominator: missing, value: value(29.9, 1) },
    });
  });

  it('keeps a withheld figure apart from one that is not there', () => {
    expect(read(row({ ...texts, numerator: '*', denominator: '..' }))).toMatchObject({
      record: { numerator: suppressed, denominator: missing },
    });
  });

  it.each([
    ['category', ''],
    ['period', 'soon'],
    ['numerator', '-1'],
    ['numerator', '30%'],
    ['denominator', '-5'],
    ['denominator', '1e3'],
    ['value', '-0.1'],
    ['value', '29,9'],
  ])('refuses the %s %j', (role, text) => {
    expect(read(row({ ...texts, [role]: text }))).toMatchObject({ ok: false, role });
  });
});
