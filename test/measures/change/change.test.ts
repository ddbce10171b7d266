import { describe, expect, it } from 'vitest';
import { changeSince } from '../../../src/measures/change/change.ts';
import { pool } from '../../../src/measures/series/pool.ts';
import { indicator, period, series } from '../../support/observations.ts';

const crime = series({ '2010-11': 9758, '2012-13': 9114, '2013-14': 8294 });
const now = pool(crime.observations, period('2013-14'));

describe('changeSince', () => {
  // Plan 2014-17, section 1: 15% less than in 2010-11 and 9% less than in 2012-13.
  it.each([
    ['2010-11', -15],
    ['2012-13', -9],
  ])('prints the published change since %s', (base, published) => {
    const change = changeSince(crime, now, period(base));
    expect(change?.quantity.ok && Math.round(change.quantity.value)).toBe(published);
  });

  it('says the absolute change beside the relative one, and what it means', () => {
    expect(changeSince(crime, now, period('2012-13'))).toMatchObject({
      before: 9114,
      after: 8294,
      absolute: -820,
      judgement: 'improving',
      verdict: { significant: true },
    });
  });

  it('applies polarity last: the same rise is better where high is good', () => {
    const rise = (polarity: 'low-is-good' | 'high-is-good' | 'no-judgement') => {
      const counts = { ...series({ '2012-13': 100, '2013-14': 150 }), indicator: indicator({ polarity }) };
      return changeSince(counts, pool(counts.observations, period('2013-14')), period('2012-13'))?.judgement;
    };
    expect(rise('low-is-good')).toBe('worsening');
    expect(rise('high-is-good')).toBe('improving');
    expect(rise('no-judgement')).toBe('no-judgement');
  });

  it('has no percentage from nought, and says so', () => {
    const fromZero = series({ '2012-13': 0, '2013-14': 5 });
    const change = changeSince(fromZero, pool(fromZero.observations, period('2013-14')), period('2012-13'));
    expect(change).toMatchObject({
      absolute: 5,
      quantity: { ok: false, reason: 'zero-baseline' },
      verdict: null,
    });
  });

  it('is absent when either count is', () => {
    expect(changeSince(crime, now, period('2009-10'))).toBeNull();
  });

  it('does not call 3 against 1 significant', () => {
    const few = series({ '2012-13': 1, '2013-14': 3 });
    const change = changeSince(few, pool(few.observations, period('2013-14')), period('2012-13'));
    expect(change?.verdict).toMatchObject({ significant: false, words: 'well above' });
  });
});
