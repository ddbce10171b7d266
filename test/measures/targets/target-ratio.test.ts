import { describe, expect, it } from 'vitest';
import { ratioToTarget } from '../../../src/measures/targets/target-ratio.ts';
import { known, unknown } from '../../../src/model/quantity.ts';
import { levelMeasure, rateMeasure } from '../../support/measures.ts';

const percent = levelMeasure({
  quantity: known(30, 'percent', 'wilson'),
  numerator: 60,
  denominator: 200,
});

describe('ratioToTarget', () => {
  // 1.44 per 1,000 of 100,000 are 144; a target of 1 allows 100: 1.44 times, z = 44 / sqrt(100) = 4.4.
  it('holds a rate against as many events as its target allows', () => {
    const { ratio } = ratioToTarget(rateMeasure(), 1, 'low-is-good');
    expect(ratio?.adverse).toBeCloseTo(1.44, 12);
    expect(ratio?.z).toBeCloseTo(4.4, 12);
  });

  it('holds a count against the target itself: 144 against 160, z = -16 / sqrt(160)', () => {
    const { ratio } = ratioToTarget(levelMeasure(), 160, 'low-is-good');
    expect(ratio?.adverse).toBeCloseTo(0.9, 12);
    expect(ratio?.z).toBeCloseTo(-1.2649, 4);
  });

  // 60 of 200 against 25%, 50 of 200: 1.2 times, z = 10 / sqrt(50 x 0.75) = 1.63299.
  it('holds a percentage against its base', () => {
    const { ratio } = ratioToTarget(percent, 25, 'low-is-good');
    expect(ratio?.adverse).toBeCloseTo(1.2, 12);
    expect(ratio?.z).toBeCloseTo(1.63299, 5);
  });

  it('turns with polarity: 1.44 of what was to be reached is better', () => {
    expect(ratioToTarget(rateMeasure(), 1, 'high-is-good').ratio?.adverse).toBeCloseTo(1 / 1.44, 12);
  });

  it.each([
    [
      'a figure that is not known',
      rateMeasure({ quantity: unknown('per-1000', 'no-population', 'none') }),
      1,
    ],
    ['a figure published without its count', rateMeasure({ numerator: null }), 1],
    ['a rate without its population', rateMeasure({ denominator: null }), 1],
    ['a target of 0, which is no ratio', rateMeasure(), 0],
    ['a score', levelMeasure({ quantity: known(9.5, 'score', 'as-published') }), 9],
  ])('has nothing for %s', (_, level, target) => {
    expect(ratioToTarget(level, target, 'low-is-good')).toEqual({});
  });
});
