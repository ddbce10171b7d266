import { describe, expect, it } from 'vitest';
import { judgementsReader } from '../../../src/sources/shapes/judgements.ts';
import { row } from '../../support/sources.ts';

const read = judgementsReader({ source: 'judgements', file: 'j.csv', periods: null });
const texts = {
  candidate: 'burglary',
  criterion: 'concern',
  form: 'percent-concerned',
  value: '20',
  grade: 'C',
  author: 'Survey officer',
  reason: '20% of 500 residents',
};

describe('judgementsReader', () => {
  it('takes a judgement with who holds it and why', () => {
    expect(
      read(row({ ...texts, denominator: '500', costBasis: 'fiscal', reference: 'survey' })),
    ).toMatchObject({
      record: {
        ...texts,
        value: 20,
        denominator: 500,
        costBasis: 'fiscal',
        reference: 'survey',
        origin: { firstLine: 5 },
      },
    });
  });

  it('has no base, cost basis or reference where none is given', () => {
    for (const more of [{}, { denominator: '', costBasis: '', reference: '' }])
      expect(read(row({ ...texts, ...more }))).toMatchObject({
        record: { denominator: null, costBasis: null, reference: '' },
      });
  });

  it.each(['candidate', 'criterion', 'form', 'grade', 'author', 'reason'])(
    'refuses a judgement without %s',
    (role) => {
      expect(read(row({ ...texts, [role]: '' }))).toMatchObject({
        ok: false,
        code: 'constraint-error',
        role,
      });
    },
  );

  it('takes words as a coded value and as no other', () => {
    expect(read(row({ ...texts, form: 'coded', value: 'Some increase' }))).toMatchObject({
      record: { value: 'Some increase' },
    });
    expect(read(row({ ...texts, form: 'coded', value: '62' }))).toMatchObject({ record: { value: 62 } });
    expect(read(row({ ...texts, value: 'some' }))).toMatchObject({ ok: false, role: 'value' });
  });

  it.each(['', '*', 'n/a', 'under 5'])('refuses the coded value %j: it is no words either', (value) => {
    expect(read(row({ ...texts, form: 'coded', value }))).toMatchObject({ ok: false, role: 'value' });
  });

  it('keeps where each cell stands', () => {
    const found = read(row(texts));
    expect(found.ok && found.record.columns).toMatchObject({ candidate: 1, value: 4, denominator: null });
  });

  it.each([
    ['value', ''],
    ['value', '*'],
    ['value', 'high'],
    ['denominator', '0'],
    ['denominator', '*'],
    ['denominator', '-5'],
    ['denominator', 'x'],
  ])('refuses the %s %j', (role, text) => {
    expect(read(row({ ...texts, [role]: text }))).toMatchObject({ ok: false, role });
  });
});
