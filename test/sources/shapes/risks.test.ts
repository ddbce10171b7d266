import { describe, expect, it } from 'vitest';
import { LARGEST_SCALE, risksReader } from '../../../src/sources/shapes/risks.ts';
import { row } from '../../support/sources.ts';

const read = risksReader({ source: 'risks', file: 'r.csv', periods: null });
const texts = { reference: 'R1', risk: 'Loss of funding', likelihood: '3', impact: '2', score: '6' };
const readWith = (more: Readonly<Record<string, string>>) => read(row({ ...texts, ...more }));

describe('risksReader', () => {
  it('takes a risk before and after action, with where the scores stand', () => {
    const after = { residualLikelihood: 'Low', residualImpact: '2.0', residualScore: '2' };
    expect(readWith({ ...after, owner: 'Chair', mitigation: 'Plan' })).toEqual({
      ok: true,
      record: {
        reference: 'R1',
        risk: 'Loss of funding',
        inherent: {
          likelihood: { level: 3, word: false },
          impact: { level: 2, word: false },
          stated: 6,
          statedColumn: 5,
        },
        residual: {
          likelihood: { level: 1, word: true },
          impact: { level: 2, word: false },
          stated: 2,
          statedColumn: 8,
        },
        owner: 'Chair',
        mitigation: 'Plan',
        origin: { source: 'risks', file: 'r.csv', firstLine: 5, lastLine: 5 },
      },
    });
  });

  // Plan 2008-11, lines 404-411, grades in words and abbreviates medium.
  it.each([
    ['Low', 1],
    ['med.', 2],
    ['MEDIUM', 2],
    ['H', 3],
    [`${LARGEST_SCALE}`, LARGEST_SCALE],
  ])('%s is %i', (likelihood, level) => {
    expect(readWith({ likelihood })).toMatchObject({ record: { inherent: { likelihood: { level } } } });
  });

  it.each(['0', '-1', '2.5', `${LARGEST_SCALE + 1}`, 'severe', 'constructor', '3%', '1e0', '٣'])(
    'refuses the grade %s at its cell',
    (impact) => {
      expect(readWith({ impact })).toMatchObject({
        ok: false,
        role: 'impact',
        code: 'type-error',
        message: `"${impact}" is no grade of a risk`,
      });
    },
  );

  it.each([
    ['score', 'six'],
    ['residualScore', '50%'],
    ['risk', ''],
  ])('refuses %s %j', (role, text) => {
    expect(readWith({ [role]: text })).toMatchObject({ ok: false, role });
  });

  it.each([
    [{ likelihood: '' }, 'likelihood', 'a risk has no likelihood'],
    [{ impact: '-' }, 'impact', 'a risk has no impact'],
    [{ residualLikelihood: '2' }, 'residualImpact', 'a risk has no impact after action'],
    [{ residualImpact: '2' }, 'residualLikelihood', 'a risk has no likelihood after action'],
  ])('keeps a risk with %j ungraded, and says so', (more, role, message) => {
    expect(readWith(more)).toMatchObject({ ok: true, warning: { code: 'risk-ungraded', role, message } });
  });

  it('asks for no grade after action where none is given at all', () => {
    expect(readWith({ reference: '' })).toMatchObject({ record: { reference: null } });
    expect(readWith({})).not.toHaveProperty('warning');
  });
});
