import { expect, it } from 'vitest';
import { inner, outer } from '../../../src/measures/series/interval.ts';

it('names the level and method of limits', () => {
  expect(inner({ lower: 1, upper: 2 }, 'byar')).toEqual({ lower: 1, upper: 2, level: 0.95, method: 'byar' });
  expect(outer({ lower: 1, upper: 2 }, 'byar')).toEqual({ lower: 1, upper: 2, level: 0.998, method: 'byar' });
});
