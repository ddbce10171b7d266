import { describe, expect, it } from 'vitest';
import type { IndicatorRecord } from '../../src/model/source.ts';
import { onEffectiveBase } from '../../src/observations/survey-base.ts';
import { period } from '../support/observations.ts';
import { missing, value } from '../support/sources.ts';

function record(changes: Partial<IndicatorRecord>): IndicatorRecord {
  return {
    category: 'fear',
    area: 'E99000001',
    areaName: '',
    areaColumn: 2,
    period: period('2013-14'),
    numerator: missing,
    denominator: missing,
    value: missing,
    estimated: false,
    origin: { source: 'survey', file: 'survey.csv', firstLine: 2, lastLine: 9 },
    ...changes,
  };
}

describe('onEffectiveBase', () => {
  it('puts weights that add up to the population on the base that they are worth', () => {
    const given = record({
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
    const weights = record({
      numerator: value(0.1 + 0.2),
      denominator: value(0.1 + 0.2),
      effectiveBase: 1.8,
    });
    expect(onEffectiveBase(weights)).toMatchObject({
      numerator: { value: 1.8 },
      denominator: { value: 1.8 },
    });
  });

  it.each([record({}), record({ numerator: value(3), denominator: value(9) })])(
    'leaves other figures alone',
    (one) => expect(onEffectiveBase(one)).toBe(one),
  );
});
