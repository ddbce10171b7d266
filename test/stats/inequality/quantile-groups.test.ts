import { describe, expect, it } from 'vitest';
import {
  faultInGroups,
  fittedScale,
  standardErrorsOf,
} from '../../../src/stats/inequality/quantile-groups.ts';
import { expectClose } from '../support.ts';
import { FAULTS, falling } from './groups.ts';

describe('faultInGroups', () => {
  it('finds none in groups that are whole', () => {
    expect(faultInGroups(falling)).toBeNull();
    expect(faultInGroups({ ...falling, kind: 'rate', transformed: true })).toBeNull();
  });

  it.each(FAULTS)('refuses %j', (change, reason) => {
    expect(faultInGroups({ ...falling, ...change })).toBe(reason);
  });
});

describe('standardErrorsOf', () => {
  it('divides the width of the interval by twice 1.96, on the symmetrical scale', () => {
    expectClose(standardErrorsOf(falling)[4] ?? 0, 1 / 1.9599639845400543, 1e-14);
    expectClose(
      standardErrorsOf({ ...falling, kind: 'rate' })[0] ?? 0,
      Math.log(11 / 9) / (2 * 1.9599639845400543),
      1e-13,
    );
  });
});

describe('fittedScale', () => {
  it('is the kind only when transformed', () => {
    expect(fittedScale({ kind: 'proportion', transformed: true })).toBe('proportion');
    expect(fittedScale({ kind: 'proportion', transformed: false })).toBe('value');
  });
});
