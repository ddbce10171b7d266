import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../src/config/load-method.ts';
import { meta, score } from '../../src/criteria/size.ts';
import { evidence } from '../support/evidence.ts';

const { anchors } = loadMethod();

describe('the criterion size', () => {
  it('asks a question', () =>
    expect(meta).toMatchObject({ id: 'size', question: expect.stringMatching(/\?$/) }));

  it.each([
    ['one in ten thousand', 0.1, 0],
    ['fifty in a thousand', 50, 100],
    ['the geometric middle', Math.sqrt(0.1 * 50), 50],
  ])('%s: %d scores %d', (_, value, expected) => {
    expect(score(evidence({ criterion: 'size', form: 'per-1000', value }), anchors)).toBeCloseTo(expected, 8);
  });

  it('takes a coded judgement as it stands', () => {
    expect(score(evidence({ criterion: 'size', form: 'coded', value: 42 }), anchors)).toBe(42);
  });
});
