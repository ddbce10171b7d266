import { describe, expect, it } from 'vitest';
import { harmTotalFindings } from '../../../src/findings/harm/harm-total.ts';
import { sumHarm } from '../../../src/measures/harm/harm-summary.ts';
import type { Settings } from '../../../src/model/settings.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { harmCase, type OffenceFigures } from '../../support/harm.ts';

const named = (name: string, figures: OffenceFigures): OffenceFigures => ({
  ...figures,
  indicator: { name },
});
// 324 x 15,720 = 5,093,280, x 1.64 = 8,352,979.2; 20 x 6,540 = 130,800, x 18.07 = 2,363,556; 124 x 7,720 = 957,280,
// x 2.17 = 2,077,297.6. In all 12,793,832.8 and 6,181,360 for recorded crime alone; 468 of 650 crimes are 72%.
const northvale: Readonly<Record<string, OffenceFigures>> = {
  'all-crime': { count: 650 },
  violence: named('Violence with injury', { count: 324, cost: 'violence-with-injury' }),
  sexual: named('Sexual offences', { count: 20, cost: 'other-sexual-offences' }),
  burglary: named('Domestic burglary', { count: 124, cost: 'domestic-burglary' }),
  bicycles: named('Bicycle theft', { count: 182 }),
};

function sentences(offences = northvale, harm: Partial<Settings['harm']> = {}) {
  const { measures, observations, settings } = harmCase(offences, { total: 'all-crime', ...harm });
  return harmTotalFindings({ measures, ...sumHarm(measures, observations, settings) }, settings);
}
const text = (...given: Parameters<typeof sentences>) => sentences(...given).map(renderFinding);

describe('harmTotalFindings', () => {
  it('says as the plans do what costs the area the most, with both views of the multiplier', () => {
    expect(text()[0]).toBe(
      'Violence with injury and sexual offences cost Northvale the most of the classes that are costed in 2023-24: £8.4m and £2.4m of £12.8m (2019/20 prices), counting crime that is not recorded; £5.1m and £131k of £6.2m for recorded crime alone.',
    );
  });

  it('prints beside the total how much of recorded crime is costed, and what is not', () => {
    expect(text()[1]).toContain(
      '£12.8m counting crime that is not recorded, £6.2m for recorded crime alone; by the chance',
    );
    expect(text()[1]).toContain('Costs cover 72% of recorded crime (468 of 650); not costed: bicycle theft.');
  });

  it('says how few crimes are most of the harm', () => {
    // 324 of 468 are 69%; 8,352,979.2 of 12,793,832.8 are 65%.
    expect(text()[2]).toBe(
      'In 2023-24 69% of the crimes that are costed are 65% of their harm: violence with injury.',
    );
  });

  it('flags a class of few crimes and much harm', () => {
    // Sexual offences: 20 of 468 are 4.3% of the crimes, 2,363,556 of 12,793,832.8 are 18.5% of the harm.
    const flags = sentences().filter((one) => renderFinding(one).startsWith('Low in volume'));
    expect(flags.map(renderFinding)).toEqual([
      'Low in volume, high in harm: sexual offences with 4.3% of the crimes that are costed and 18.5% of their harm.',
    ]);
    expect(flags[0]?.measures).toEqual(['harm/sexual/E99000001/2023-24']);
  });

  it('carries the ids of the measures that it rests on', () => {
    expect(sentences()[0]?.measures).toEqual([
      'harm/violence/E99000001/2023-24',
      'harm/sexual/E99000001/2023-24',
      'harm/burglary/E99000001/2023-24',
    ]);
  });

  it('speaks of recorded crime alone where the multiplier is off, and of no order where one class is costed', () => {
    const { violence } = northvale;
    expect(text(northvale, { multiplier: false })[0]).toContain(
      'Violence with injury and domestic burglary cost Northvale the most of the classes that are costed in 2023-24: £5.1m and £957k of £6.2m (2019/20 prices).',
    );
    expect(text({ violence: violence! }, { multiplier: false })[0]).toMatch(
      /^Harm of the offence classes .* £5.1m;/,
    );
  });

  it('does not hide that the share is not known, that nothing is costed, or why there is no total', () => {
    const { violence, bicycles } = northvale;
    expect(text({ violence: violence!, bicycles: bicycles! })[0]).toContain(
      'The share of recorded crime that is costed is not known; not costed: bicycle theft.',
    );
    const alcohol = { count: 5, cost: 'violence-with-injury', indicator: { lens: true } };
    expect(text({ alcohol, bicycles: bicycles! })[0]).toContain('there is no total of harm');
    const abuse = { count: 5, cost: 'domestic-violence-incident', indicator: { crime: true } };
    expect(text({ ...northvale, abuse })[0]).toMatch(/^There is no total of harm: costs of several bases/);
  });

  it('says nothing where nothing was costed at all', () => {
    expect(text({ bicycles: northvale['bicycles']! })).toEqual([]);
  });
});
