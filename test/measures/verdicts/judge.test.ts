import { describe, expect, it } from 'vitest';
import {
  adverseChange,
  adverseRatio,
  directionOf,
  judgeDifference,
  judgeMovement,
  sideOfTarget,
} from '../../../src/measures/verdicts/judge.ts';

describe('judge', () => {
  it.each([
    ['up', 'low-is-good', 'worsening'],
    ['down', 'low-is-good', 'improving'],
    ['up', 'high-is-good', 'improving'],
    ['down', 'high-is-good', 'worsening'],
    ['level', 'low-is-good', 'no-judgement'],
    ['up', 'no-judgement', 'no-judgement'],
  ] as const)('a movement %s where %s is %s', (direction, polarity, judgement) =>
    expect(judgeMovement(direction, polarity)).toBe(judgement),
  );

  it.each([
    ['up', true, 'low-is-good', 'worse'],
    ['down', true, 'low-is-good', 'better'],
    ['up', true, 'high-is-good', 'better'],
    ['up', false, 'low-is-good', 'similar'],
    ['up', true, 'no-judgement', 'no-judgement'],
  ] as const)(
    'a difference %s, significant %s, where %s is %s',
    (direction, significant, polarity, judgement) =>
      expect(judgeDifference(direction, significant, polarity)).toBe(judgement),
  );

  it('turns changes and ratios so that more is worse', () => {
    expect(adverseChange(20, 'low-is-good')).toBe(20);
    expect(adverseChange(20, 'high-is-good')).toBe(-20);
    expect(adverseChange(20, 'no-judgement')).toBeNull();
    expect(adverseRatio(2, 'low-is-good')).toBe(2);
    expect(adverseRatio(2, 'high-is-good')).toBe(0.5);
    expect(adverseRatio(0, 'high-is-good')).toBeNull();
    expect(adverseRatio(2, 'no-judgement')).toBeNull();
  });

  it('names a direction', () => expect([-1, 0, 1].map(directionOf)).toEqual(['down', 'level', 'up']));

  it.each([
    [0, 'low-is-good', 'at'],
    [0, 'high-is-good', 'at'],
    [-1, 'low-is-good', 'beyond'],
    [1, 'low-is-good', 'missed'],
    [1, 'high-is-good', 'beyond'],
    [-1, 'high-is-good', 'missed'],
  ] as const)('%d above its target where %s is %s', (above, polarity, side) =>
    expect(sideOfTarget(above, polarity)).toBe(side),
  );
});
