import { expect, it } from 'vitest';
import { isAgreed } from '../../../src/registers/compliance/agreed.ts';
import { ranked } from '../../support/sample-assessment.ts';

// What a partnership takes up: its own priorities and those that others ask it for.
it.each([
  ['priority', true],
  ['mandated', true],
  ['contested-slot', false],
  ['watching-brief', false],
  ['emerging', false],
  ['monitor', false],
  ['gap', false],
] as const)('%s: %s, whatever the model says', (agreedTier, agreed) =>
  expect(isAgreed(ranked({ tier: 'priority', agreedTier }))).toBe(agreed),
);
