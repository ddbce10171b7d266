import { describe, expect, it } from 'vitest';
import { fewEvents } from '../../../src/config/keys/few-events.ts';

describe('fewEvents', () => {
  // METHOD 3: a base under 50 when nothing else is said.
  it('is 50 when left out', () => expect(fewEvents.parse(undefined)).toBe(50));

  it.each([
    [1, true],
    [20, true],
    [0, false],
    [-1, false],
    [12.5, false],
    ['20', false],
  ])('%j is taken: %s', (written, taken) => expect(fewEvents.safeParse(written).success).toBe(taken));
});
