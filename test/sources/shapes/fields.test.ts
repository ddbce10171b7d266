import { describe, expect, it } from 'vitest';
import {
  countField,
  isTrue,
  originOf,
  periodField,
  plainField,
  requiredText,
  shown,
  valueField,
} from '../../../src/sources/shapes/fields.ts';
import { missing, row, suppressed, value } from '../../support/sources.ts';

const context = { source: 'crime', file: 'crime.csv', periods: null };
const one = (count: string) => row({ count });

describe('countField', () => {
  it.each([
    ['144', value(144)],
    ['1,234', value(1234)],
    ['0', value(0)],
    ['5.0', value(5, 1)],
    ['<5', suppressed],
    ['*', suppressed],
    ['', missing],
    ['-', missing],
  ])('takes %j', (text, cell) => expect(countField(one(text), 'count')).toEqual({ ok: true, cell }));

  it.each([
    ['-3', 'constraint-error', '-3 is negative: a count cannot be'],
    ['1.5', 'type-error', '1.5 is not a whole number'],
    ['five', 'type-error', '"five" is not a number'],
    ['91%', 'type-error', '"91%" is a percentage'],
    ['9007199254740993', 'type-error', 'the number is too large to be a count'],
  ])('refuses %j', (text, code, message) => {
    expect(countField(one(text), 'count')).toMatchObject({ ok: false, code, role: 'count', message });
  });

  it('is missing where the file has no such column', () => {
    expect(countField(row({}), 'count')).toEqual({ ok: true, cell: missing });
  });
});

describe('valueField and plainField', () => {
  it('read 91% where a percentage may stand, and only there', () => {
    expect(valueField(one('91%'), 'count')).toEqual({ ok: true, cell: value(91) });
    expect(plainField(one('91%'), 'count')).toMatchObject({ ok: false, code: 'type-error' });
  });

  it.each([
    ['£1,250.50', value(1250.5, 2)],
    ['£980', value(980)],
    ['£ 980', value(980)],
  ])('read %j where money may stand, and only there', (text, cell) => {
    expect(valueField(one(text), 'count')).toEqual({ ok: true, cell });
    expect(plainField(one(text), 'count')).toMatchObject({ ok: false, code: 'type-error' });
  });

  it.each(['£5%', '£-5', '£', '£*', '£1e3'])('refuse %j', (text) => {
    expect(valueField(one(text), 'count')).toMatchObject({ ok: false });
  });

  it('show no word that stands for a fault of a program', () => {
    for (const text of ['NaN', '-Infinity', 'undefined'])
      expect(JSON.stringify(valueField(one(text), 'count'))).not.toMatch(/\b(NaN|Infinity|undefined)\b/);
  });

  it('show no more than 20 characters of a cell', () => {
    expect(valueField(one('a name that nobody should see'), 'count')).toMatchObject({
      message: '"a name that nobody s..." is not a number',
    });
  });
});

describe('the other fields', () => {
  it('originOf is the line of the row', () => {
    expect(originOf(row({}), context)).toEqual({
      source: 'crime',
      file: 'crime.csv',
      firstLine: 5,
      lastLine: 5,
    });
  });

  it('periodField follows what the source says of 2010-11', () => {
    const written = row({ period: '2010-11' });
    expect(periodField(written, context)).toMatchObject({ ok: false, code: 'type-error', role: 'period' });
    expect(periodField(written, { ...context, periods: 'months' })).toMatchObject({
      period: { kind: 'month' },
    });
    expect(periodField(written, { ...context, periods: 'years' })).toMatchObject({
      period: { kind: 'financial-year' },
    });
  });

  it('requiredText refuses an empty text and a column that is not there', () => {
    expect(requiredText(row({ category: 'x' }), 'category')).toEqual({ ok: true, text: 'x' });
    for (const texts of [{ category: '' }, {}])
      expect(requiredText(row(texts), 'category')).toMatchObject({ ok: false, message: 'category is empty' });
  });

  it.each(['y', 'Yes', 'TRUE', '1'])('isTrue of %s', (text) => expect(isTrue(text)).toBe(true));
  it.each(['', 'n', 'no', '0', 'false', 'yesterday', undefined])('not isTrue of %s', (text) =>
    expect(isTrue(text)).toBe(false),
  );

  it('shown cuts a text after 20 characters', () => {
    expect(shown('x'.repeat(20))).toBe('x'.repeat(20));
    expect(shown('x'.repeat(21))).toBe(`${'x'.repeat(20)}...`);
  });
});
