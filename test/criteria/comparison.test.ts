import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../src/config/load-method.ts';
import { meta, score } from '../../src/criteria/comparison.ts';
import { evidence } from '../support/evidence.ts';

const { anchors } = loadMethod();
const measured = (value: number, z: number | null) =>
  evidence({ criterion: 'comparison', form: 'ratio', value, z });

describe('the criterion comparison', () => {
  it('asks a question', () =>
    expect(meta).toMatchObject({ id: 'comparison', question: expect.stringMatching(/\?$/) }));

  // Raw score 100, drawn to the middle by 1 / (1 + z^2): nothing left at z = 0, half at 1, nine tenths at 3.
  it.each([
    [0, 50],
    [1, 75],
    [3, 95],
  ])('earns by how sure it is: z = %d scores %d', (z, expected) => {
    expect(score(measured(2, z), anchors)).toBeCloseTo(expected, 10);
  });

  it('takes a coded judgement as it stands', () => {
    expect(score(evidence({ criterion: 'comparison', form: 'coded', value: 62 }), anchors)).toBe(62);
  });
});
