import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../src/config/load-method.ts';
import { meta, score } from '../../src/criteria/harm.ts';
import { evidence } from '../support/evidence.ts';

const { anchors } = loadMethod();

describe('the criterion harm', () => {
  it('asks a question', () =>
    expect(meta).toMatchObject({ id: 'harm', question: expect.stringMatching(/\?$/) }));

  it.each([
    ['500 pounds', 500, 0],
    ['1,000,000 pounds', 1_000_000, 100],
    ['22,361 pounds, halfway in logarithms', Math.sqrt(500 * 1_000_000), 50],
  ])('%s: %d scores %d', (_, value, expected) => {
    expect(score(evidence({ criterion: 'harm', form: 'gbp-per-1000', value }), anchors)).toBeCloseTo(
      expected,
      8,
    );
  });

  it('takes a coded judgement as it stands', () => {
    expect(score(evidence({ criterion: 'harm', form: 'coded', value: 42 }), anchors)).toBe(42);
  });
});
