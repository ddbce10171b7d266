import { describe, expect, it } from 'vitest';
import { pointsChangeSince } from '../../../src/measures/change/points-change.ts';
import { pool } from '../../../src/measures/series/pool.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { indicator, observation, period, series } from '../../support/observations.ts';

const good = indicator({ kind: 'percent', polarity: 'high-is-good' });
const changeOf = (observations: readonly Observation[], from: string, to: string) => {
  const percent = series({}, { indicator: good, observations });
  return pointsChangeSince(percent, pool(observations, period(to)), period(from));
};
const counted = (label: string, numerator: number, denominator: number) =>
  observation(label, { numerator, denominator });
const printed = (label: string, value: number, decimals = 0) =>
  observation(label, { published: { value, decimals } });

describe('pointsChangeSince', () => {
  // Newcombe (1998), Statistics in Medicine 17, 873-890, table II, contrast (a): 56/70 less 48/80 is 0.2, by method 10
  // from 0.0524 to 0.3339.
  it("has Newcombe's limits where counts and bases are known", () => {
    const change = changeOf([counted('2012-13', 48, 80), counted('2013-14', 56, 70)], '2012-13', '2013-14');
    const { quantity } = change!;
    expect(change).toMatchObject({ noLimits: null, publishedDecimals: null, smallestBase: 70 });
    expect(change).toMatchObject({ verdict: { significant: true, words: 'well above' } });
    expect(change?.judgement).toBe('improving');
    expect(quantity).toMatchObject({ unit: 'percentage-points', method: 'proportion-difference' });
    expect(quantity.ok && quantity.value).toBeCloseTo(20, 10);
    expect(quantity.ok && quantity.interval?.lower).toBeCloseTo(5.24, 2);
    expect(quantity.ok && quantity.interval?.upper).toBeCloseTo(33.39, 2);
    expect(quantity.ok && quantity.outerInterval?.level).toBe(0.998);
  });

  it('does not call 6 of 10 against 5 of 10 significant', () => {
    const change = changeOf([counted('2012-13', 5, 10), counted('2013-14', 6, 10)], '2012-13', '2013-14');
    expect(change?.verdict).toEqual({ words: 'above', significant: false });
  });

  // Plan 2014-17, Appendix 2: people who feel safe, 91% in Q4 of 2012-13 and 88% in Q3 of 2013-14.
  it('is the difference of published percentages, with the reason why it has no limits', () => {
    const change = changeOf(
      [printed('2012-13 Q4', 91), printed('2013-14 Q3', 88)],
      '2012-13 Q4',
      '2013-14 Q3',
    );
    expect(change).toMatchObject({
      id: 'change/burglary/E99000001/2013-14-Q3/since-2012-13-Q4',
      before: 91,
      after: 88,
      absolute: -3,
      publishedDecimals: 0,
      noLimits: 'no-base',
      verdict: null,
      judgement: 'worsening',
      quantity: { ok: true, value: -3, method: 'published-difference', interval: null },
    });
  });

  it('knows a base without its counts from no base at all', () => {
    const based = [printed('2012-13', 32, 1), printed('2013-14', 30)].map((one) => ({
      ...one,
      denominator: 40,
    }));
    expect(changeOf(based, '2012-13', '2013-14')).toMatchObject({
      noLimits: 'no-counts',
      publishedDecimals: 0,
      smallestBase: 40,
    });
  });

  it.each([
    ['the earlier is not known', '2011-12', '2013-14'],
    ['the later is not known', '2012-13', '2014-15'],
    ['the base is no earlier', '2013-14', '2013-14'],
  ])('is absent when %s', (_why, from, to) => {
    expect(changeOf([printed('2012-13', 91), printed('2013-14', 88)], from, to)).toBeNull();
  });

  it('has words for a rise from nothing and for none', () => {
    const rise = changeOf([counted('2012-13', 0, 80), counted('2013-14', 56, 70)], '2012-13', '2013-14');
    const none = changeOf([counted('2012-13', 0, 80), counted('2013-14', 0, 70)], '2012-13', '2013-14');
    expect(rise?.verdict?.words).toBe('well above');
    expect(none?.verdict).toEqual({ words: 'similar', significant: false });
  });
});
