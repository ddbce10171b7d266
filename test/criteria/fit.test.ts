import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../src/config/load-method.ts';
import { meta, score } from '../../src/criteria/fit.ts';
import { evidence } from '../support/evidence.ts';

const { anchors } = loadMethod();

describe('the criterion fit', () => {
  it('asks a question', () =>
    expect(meta).toMatchObject({ id: 'fit', question: expect.stringMatching(/\?$/) }));

  it.each([
    ['no plan', 0, 0],
    ['one other strategy', 33, 33],
    ['a statutory duty', 100, 100],
  ])('%s: %d scores %d', (_, value, expected) => {
    expect(score(evidence({ criterion: 'fit', form: 'coded', value }), anchors)).toBeCloseTo(expected, 8);
  });

  it('takes a coded judgement as it stands', () => {
    expect(score(evidence({ criterion: 'fit', form: 'coded', value: 42 }), anchors)).toBe(42);
  });
});
