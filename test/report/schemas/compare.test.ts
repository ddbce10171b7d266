import { describe, expect, it } from 'vitest';
import { compareSchema } from '../../../src/report/schemas/compare.ts';
import { runComparison } from '../../support/recorded-runs.ts';

const document = { schemaVersion: 1, ...runComparison() };

describe('compareSchema', () => {
  it('takes a comparison', () => expect(compareSchema.safeParse(document).success).toBe(true));

  it('takes a candidate that is in one run only', () => {
    const gone = { rankAfter: null, scoreAfter: null, scoreChange: null, tierAfter: null, because: null };
    const candidates = [{ ...document.candidates[0], ...gone }];
    expect(compareSchema.safeParse({ ...document, candidates }).success).toBe(true);
  });

  it.each([
    ['an unknown key', { madeAt: '2024-01-01' }],
    [
      'a tier that does not exist',
      { crossed: [{ candidate: 'a', kind: 'tier', before: 'high', after: 'gap' }] },
    ],
    ['a line that does not exist', { crossed: [{ candidate: 'a', kind: 'moved', before: 1, after: 2 }] }],
  ])('refuses %s', (_name, changes) =>
    expect(compareSchema.safeParse({ ...document, ...changes }).success).toBe(false),
  );
});
