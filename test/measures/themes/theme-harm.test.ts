import { describe, expect, it } from 'vitest';
import { pool } from '../../../src/measures/series/pool.ts';
import { seriesOf } from '../../../src/measures/series/series.ts';
import { withThemes } from '../../../src/measures/themes/theme.ts';
import { costedHome, harmOfIndicator } from '../../../src/measures/themes/theme-harm.ts';
import { candidateOf, classOf, counts, flagOf, settingsOf } from '../../support/homes.ts';
import { period } from '../../support/observations.ts';

const violence = classOf('violence', { costClass: 'violence-with-injury' });
const burglary = classOf('burglary', { costClass: 'domestic-burglary' });
const domestic = flagOf('domestic', 'violence', 'domestic', { costClass: 'violence-with-injury' });
const uncosted = ['litter', 'graffiti', 'fly-tipping'].map((id) => classOf(id));
const settings = settingsOf(
  [violence, burglary, domestic, ...uncosted],
  [
    candidateOf('d', 'domestic'),
    candidateOf('town', 'violence', 'burglary', 'litter'),
    candidateOf('grime', 'graffiti', 'fly-tipping'),
  ],
);
const year = period('2023-24');

// Home Office 2019/20, data/unit-costs: 15,720 pounds for violence with injury, 7,720 for a domestic burglary.
const [VIOLENCE, BURGLARY] = [15_720, 7720];
const plan = { violence: 1159, domestic: 185, burglary: 100, litter: 7 };

function harm(id: string, values: Readonly<Record<string, number>> = plan) {
  const observations = withThemes(counts(values), settings);
  const indicator = settings.indicators.find((one) => one.id === id)!;
  const series = seriesOf(indicator, 'E99000001', observations, settings);
  return harmOfIndicator(series, pool(series.observations, year), observations, settings);
}

describe('harmOfIndicator', () => {
  it('is count times cost of a class', () => {
    expect(harm('violence')?.quantity).toMatchObject({ ok: true, value: 1159 * VIOLENCE, unit: 'gbp' });
  });

  // 1,159 - 185 = 974 at the one cost and 100 at the other; per 1,000 of 100,000 residents that is a hundredth.
  it('is that of distinct events of a theme, each at its own cost, with what is not costed named', () => {
    const pounds = 974 * VIOLENCE + 100 * BURGLARY;
    const found = harm('theme-town');
    expect(found).toMatchObject({ quantity: { ok: true, value: pounds }, notCosted: ['litter'] });
    expect(found?.perThousand).toBeCloseTo(pounds / 100, 6);
  });

  it('is not costed, and never nought, where no home has a price', () => {
    expect(harm('theme-grime', { graffiti: 3, 'fly-tipping': 4 })).toBeNull();
    expect(harm('litter')).toBeNull();
  });

  it('is not known where the count of a home is not', () => {
    expect(harm('theme-town', { violence: 1159, domestic: 185, litter: 7 })?.quantity.ok).toBe(false);
    expect(harm('theme-town', { violence: 1159, burglary: 100, litter: 7 })?.quantity.ok).toBe(false);
  });
});

describe('costedHome', () => {
  const homeOf = (id: string, values: Readonly<Record<string, number>> = plan, area = 'E99000001') => {
    const terms = [
      { indicator: id, times: 1 as const },
      { indicator: 'domestic', times: -1 as const },
    ];
    return costedHome({ indicator: id, terms }, area, year, counts(values), settings);
  };

  it('takes away what is at home elsewhere, and says where both were read', () => {
    expect(homeOf('violence')).toMatchObject({
      indicator: { id: 'violence' },
      count: 974,
      cost: { cost: { unitCost: VIOLENCE } },
      origins: [{ file: 'crime.csv', firstLine: 2, lastLine: 3 }],
    });
  });

  it('has no count where a term has none, in another area, or of what nobody knows', () => {
    expect(homeOf('violence', { violence: 1159 })?.count).toBeNull();
    expect(homeOf('violence', plan, 'E99000002')?.count).toBeNull();
    expect(homeOf('nothing')).toBeNull();
  });
});
