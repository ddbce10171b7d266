import { describe, expect, it } from 'vitest';
import { explainProblem } from '../../src/config/explain-problem.ts';
import { assessmentSchema } from '../../src/config/keys/schema.ts';

function explain(data: unknown) {
  const parsed = assessmentSchema.safeParse(data, { reportInput: true });
  return parsed.success ? [] : parsed.error.issues.flatMap(explainProblem);
}

const good = {
  version: 1,
  partnership: { name: 'Northvale', area: 'E99000001', officer: 'Officer' },
  period: '2013-14',
  areas: { E99000001: { name: 'Northvale', type: 'csp' } },
  sources: {},
};

describe('explainProblem', () => {
  it('finds nothing in a good configuration', () => expect(explain(good)).toEqual([]));

  it('names each of several unknown keys, with those that are known there', () => {
    const partnership = { ...good.partnership, tel: 1, fax: 2 };
    expect(explain({ ...good, partnership })).toEqual(
      ['tel', 'fax'].map((key) => ({
        path: ['partnership', key],
        part: 'key',
        message: `unknown key "${key}" in partnership.`,
        hint: 'Remove it, or use one of: name, area, officer.',
      })),
    );
  });

  it('knows the keys below a name that the user chose', () => {
    const areas = { E99000001: { name: 'Northvale', type: 'csp', alias: ['N'] } };
    expect(explain({ ...good, areas })).toMatchObject([
      {
        hint: 'Remove it, or use one of: name, type, aliases.',
        message: expect.stringContaining('Did you mean "aliases"?'),
      },
    ]);
  });

  it('puts a missing key at the block that lacks it', () => {
    const { officer: _, ...partnership } = good.partnership;
    expect(explain({ ...good, partnership })).toEqual([
      {
        path: ['partnership'],
        part: 'key',
        message: 'partnership.officer is missing',
        hint: 'Add officer: here.',
      },
    ]);
  });

  it.each([
    ['negative', -1],
    ['more than 100', 101],
  ])('names a weight that is %s', (_, harm) => {
    const rest = { size: 1, trend: 1, comparison: 1, concentration: 1, concern: 1, fit: 1, influence: 1 };
    expect(explain({ ...good, weights: { harm, ...rest } })).toMatchObject([
      { path: ['weights', 'harm'], part: 'value' },
    ]);
  });

  it('names an empty text and an empty list', () => {
    expect(explain({ ...good, period: '', bases: [] })).toMatchObject([
      { path: ['period'], message: 'period: must not be empty' },
      { path: ['bases'] },
    ]);
  });
});
