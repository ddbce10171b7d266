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

  it.each([
    ['value', ''],
    ['value', '*'],
    ['value', '-1'],
    ['value', 'high'],
    ['denominator', '0'],
    ['denominator', '*'],
    ['denominator', '-5'],
    ['denominator', 'x'],
  ])('refuses the %s %j', (role, text) => {
    expect(read(row({ ...texts, [role]: text }))).toMatchObject({ ok: false, role });
  });
});
