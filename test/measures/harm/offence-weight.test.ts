import { describe, expect, it } from 'vitest';
import { offenceWeight } from '../../../src/measures/harm/offence-weight.ts';
import type { HarmWeight } from '../../../src/model/harm-weight.ts';
import type { OffenceClass } from '../../../src/model/offence-class.ts';

const origin = { source: 'chi', file: 'chi.csv', firstLine: 2, lastLine: 2 };
const weight = (category: string, code: string | null, days: number): HarmWeight => ({
  category,
  code,
  weight: days,
  unit: 'days',
  origin,
});
const code = (id: string, subgroup: string, count: number): OffenceClass => ({
  code: id,
  description: '',
  group: 'theft',
  subgroup,
  count,
  typeOf17: 'other-theft',
  policeUk: 'other-theft',
  costs: {},
  reason: '',
});
const codes = [code('49', 'other', 300), code('40', 'other', 100), code('1/4.1', 'homicide', 7)];

describe('offenceWeight', () => {
  it('is the weight of the very category', () => {
    const weights = [weight('Bicycle theft', '44', 2), weight('Robbery', '34B', 365)];
    expect(offenceWeight(['robbery'], weights, codes)).toEqual({ weight: 365, coverage: 100 });
    expect(offenceWeight(['44'], weights, codes)).toEqual({ weight: 2, coverage: 100 });
  });

  it('is the mean of its codes, each as often as it was recorded in the country', () => {
    // (300 x 2 + 100 x 10) / 400 = 4.
    const weights = [weight('Theft', '49', 2), weight('Stealing in a dwelling', '40', 10)];
    expect(offenceWeight(['other'], weights, codes)).toEqual({ weight: 4, coverage: 100 });
    expect(offenceWeight(['other-theft'], weights, codes)?.coverage).toBeCloseTo((400 / 407) * 100, 9);
  });

  it('says for how many of its offences there is a weight', () => {
    expect(offenceWeight(['other'], [weight('Theft', '49', 2)], codes)).toEqual({ weight: 2, coverage: 75 });
  });

  it('takes codes that are counted as one, and the mean of several titles of one code', () => {
    const weights = [weight('Murder', '1', 5475), weight('Manslaughter', '4.1', 1825)];
    expect(offenceWeight(['homicide'], weights, codes)?.weight).toBe(3650);
  });

  it('has none where no code has', () => {
    expect(offenceWeight(['other'], [weight('Murder', '1', 5475)], codes)).toBeNull();
    expect(offenceWeight(['other'], [], codes)).toBeNull();
  });
});
