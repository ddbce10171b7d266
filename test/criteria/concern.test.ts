import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../src/config/load-method.ts';
import { meta, score } from '../../src/criteria/concern.ts';
import { evidence } from '../support/evidence.ts';

const { anchors } = loadMethod();

describe('the criterion concern', () => {
  it('asks a question', () =>
    expect(meta).toMatchObject({ id: 'concern', question: expect.stringMatching(/\?$/) }));

  it.each([
    ['nobody', 0, 0],
    ['14% of residents, as the plan 2014-17 prints for anti-social behaviour', 14, 28],
    ['half of residents', 50, 100],
  ])('%s: %d scores %d', (_, value, expected) => {
    expect(score(evidence({ criterion: 'concern', form: 'percent-concerned', value }), anchors)).toBeCloseTo(
      expected,
      8,
    );
  });

  it('takes a coded judgement as it stands', () => {
    expect(score(evidence({ criterion: 'concern', form: 'coded', value: 42 }), anchors)).toBe(42);
  });
});
