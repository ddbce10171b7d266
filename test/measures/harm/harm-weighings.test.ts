import { describe, expect, it } from 'vitest';
import { costWeighings, weightWeighings } from '../../../src/measures/harm/harm-weighings.ts';
import type { HarmMeasure } from '../../../src/model/measure.ts';
import { harmCase } from '../../support/harm.ts';
import { indicator } from '../../support/observations.ts';
import { settings } from '../../support/settings.ts';

const { measures, settings: about } = harmCase({ burglary: { count: 144, cost: 'domestic-burglary' } });
const harms = measures.filter((one): one is HarmMeasure => one.kind === 'harm');
const classes = harms.map((harm) => ({ indicator: about.indicators[0]!, count: 144, harm }));

describe('costWeighings', () => {
  it('weigh an event at its unit cost, with the multiplier and without', () => {
    // Home Office 2019/20: 7,720 pounds, multiplier 2.17: 16,752.4.
    const each = costWeighings(classes, harms, about).map(({ id, perEvent }) => [
      id,
      perEvent(about.indicators[0]!),
    ]);
    expect(each[0]?.[0]).toBe('cost');
    expect(each[0]?.[1]).toBeCloseTo(16_752.4, 6);
    expect(each[1]).toEqual(['cost-recorded', 7720]);
  });

  it('weigh nothing of what is not costed', () => {
    const [cost] = costWeighings(classes, harms, about);
    expect(cost?.perEvent(indicator({ id: 'drugs' }))).toBeNull();
  });
});

describe('weightWeighings', () => {
  it('take the codes of the country for a category that the file does not name', () => {
    // data/offence-classes.csv: 56A 4,123 and 56B 22,722 arsons in 2017-18.
    const weight = (code: string, days: number) => ({
      category: `Offence ${code}`,
      code,
      weight: days,
      unit: 'days',
      origin: { source: 'chi', file: 'chi.csv', firstLine: 2, lastLine: 2 },
    });
    const [chi] = weightWeighings([weight('56A', 100), weight('56B', 10)], settings());
    expect(chi?.perEvent(indicator({ categories: ['arson'] }))).toBeCloseTo(
      (4123 * 100 + 22_722 * 10) / 26_845,
      9,
    );
    expect(chi?.perEvent(indicator({ categories: ['robbery'] }))).toBeNull();
  });
});
