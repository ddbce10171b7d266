import { describe, expect, it } from 'vitest';
import { fail, succeed } from '../../src/stats/outcome.ts';

describe('outcome', () => {
  it('carries a value', () => {
    expect(succeed(7)).toEqual({ ok: true, value: 7 });
  });

  it('carries a reason and no value at all', () => {
    expect(fail('zero-baseline')).toEqual({ ok: false, reason: 'zero-baseline' });
  });
});
