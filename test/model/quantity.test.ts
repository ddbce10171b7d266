import { describe, expect, it } from 'vitest';
import { known, noAnswerText, unknown } from '../../src/model/quantity.ts';

describe('Quantity', () => {
  it('is a number with its unit and method, and no interval unless one is given', () => {
    expect(known(49, 'per-1000', 'crude-rate')).toEqual({
      ok: true,
      value: 49,
      unit: 'per-1000',
      interval: null,
      outerInterval: null,
      method: 'crude-rate',
    });
  });

  it('is without a value when there is no answer', () => {
    expect(unknown('count', 'suppressed', 'fewer than 5')).not.toHaveProperty('value');
  });

  it('has words for every reason, no two the same', () => {
    const words = Object.values(noAnswerText);
    expect(new Set(words).size).toBe(words.length);
    expect(words).not.toContain('');
  });
});
