import { expect } from 'vitest';
import type { Failure, Outcome } from '../../src/stats/outcome.ts';

/** One seed for every property, so that a failure on one machine is a failure on all. */
export const PROPERTY = { seed: 201417, numRuns: 300 } as const;

export function expectClose(actual: number, expected: number, relative = 1e-12): void {
  const allowed = expected === 0 ? relative : relative * Math.abs(expected);
  if (Math.abs(actual - expected) <= allowed) return;
  expect.fail(`expected ${expected} within ${relative}, got ${actual}`);
}

/** At least the floor, give or take the last digits: neighbouring quantiles may round past each other. */
export function expectNotBelow(actual: number, floor: number): void {
  if (actual >= floor - 1e-12 * Math.abs(floor)) return;
  expect.fail(`expected at least ${floor}, got ${actual}`);
}

export function unwrap<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`no value: ${outcome.reason}`);
  return outcome.value;
}

export function reasonOf(outcome: Outcome<unknown>): Failure | 'has a value' {
  return outcome.ok ? 'has a value' : outcome.reason;
}
