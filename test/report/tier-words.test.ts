import { expect, it } from 'vitest';
import { tierWords } from '../../src/report/tier-words.ts';

// The seven tiers of practice.md 5.4, in its words.
it('says every tier in words without hyphens', () => {
  expect(Object.values(tierWords)).toEqual([
    'mandated',
    'priority',
    'contested slot',
    'watching brief',
    'emerging',
    'monitor',
    'gap',
  ]);
});
