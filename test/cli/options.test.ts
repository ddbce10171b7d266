import { expect, it } from 'vitest';
import { failLevels, stops } from '../../src/cli/options.ts';

it('knows the levels of the contract', () => {
  expect(failLevels).toEqual(['error', 'warning', 'never']);
});

it.each([
  ['error', 'error', true],
  ['warning', 'error', false],
  ['note', 'error', false],
  ['error', 'warning', true],
  ['warning', 'warning', true],
  ['note', 'warning', false],
  ['error', 'never', false],
  ['warning', 'never', false],
  ['note', 'never', false],
] as const)('%s at --fail-on %s stops: %j', (severity, level, stopped) => {
  expect(stops(severity, level)).toBe(stopped);
});
