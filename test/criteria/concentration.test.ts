import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../src/config/load-method.ts';
import { meta, score } from '../../src/criteria/concentration.ts';
import { evidence } from '../support/evidence.ts';

const { anchors } = loadMethod();

describe('the criterion concentration', () => {
  it('asks a question', () =>
    expect(meta).toMatchObject({ id: 'concentration', question: expect.stringMatching(/\?$/) }));

  it.each([
    ['an even spread', 10, 0],
    ['half of events in the top tenth', 50, 80],
    ['three fifths', 60, 100],
  ])('%s: %d scores %d', (_, value, expected) => {
    expect(score(evidence({ criterion: 'concentration', form: 'top-share', value }), anchors)).toBeCloseTo(
      expected,
      8,
    );
  });

  it('scores a share of repeats between none and half', () => {
    // Repeat cases at MARAC, Herefordshire 2013-14: 30% of 50% is three fifths of the way.
    expect(score(evidence({ criterion: 'concentration', form: 'repeat-share', value: 30 }), anchors)).toBe(
      60,
    );
  });

  it('takes a coded judgement as it stands', () => {
    expect(score(evidence({ criterion: 'concentration', form: 'coded', value: 42 }), anchors)).toBe(42);
  });
});
