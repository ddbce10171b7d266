import { describe, expect, it } from 'vitest';
import { stirlingError } from '../../../src/stats/special/stirling-error.ts';
import { expectClose } from '../support.ts';

describe('stirlingError', () => {
  // mpmath 1.3.0 at 50 digits, from its loggamma.
  it.each([
    [0.001, 2.5422704679670947],
    [0.5, 0.15342640972002736],
    [1, 0.08106146679532726],
    [9.99, 0.00833889679773433],
    [10, 0.00833056343336287],
    [1e6, 8.333333333333056e-8],
  ])('of %d', (x, expected) => {
    expectClose(stirlingError(x), expected, 1e-13);
  });

  it('is not defined at or below 0', () => {
    expect(stirlingError(0)).toBeNaN();
    expect(stirlingError(-1)).toBeNaN();
    expect(stirlingError(Number.NaN)).toBeNaN();
  });
});
