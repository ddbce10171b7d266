import { describe, expect, it } from 'vitest';
import { onEffectiveBase } from '../../../src/observations/figures/survey-base.ts';
import { indicatorRecord } from '../../support/figures.ts';
import { value } from '../../support/sources.ts';

describe('onEffectiveBase', () => {
  it('puts weights that add up to the population on the base that they are worth', () => {
    const given = indicatorRecord({
      numerator: value(26_000),
      denominator: value(186_000),
      base: 1000,
      effectiveBase: 800,
    });
    const { numerator, denominator } = onEffectiveBase(given);
    expect(denominator).toMatchObject({ value: 800 });
    expect(numerator.kind === 'value' && numerator.value / 800).toBeCloseTo(26_000 / 186_000, 12);
  });

  it('never has more yes than base when everybody says yes', () => {
    const weights = indicatorRecord({
      numerator: value(0.1 + 0.2),
      denominator: value(0.1 + 0.2),
      effectiveBase: 1.8,
    });
    expect(onEffectiveBase(weights)).toMatchObject({
      numerator: { value: 1.8 },
      denominator: { value: 1.8 },
    });
  });

  it.each([indicatorRecord({}), indicatorRecord({ numerator: value(3), denominator: value(9) })])(
    'leaves other figures alone',
    (one) => expect(onEffectiveBase(one)).toBe(one),
  );
});
