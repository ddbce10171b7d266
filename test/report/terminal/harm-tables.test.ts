import { describe, expect, it } from 'vitest';
import { sumHarm } from '../../../src/measures/harm/harm-summary.ts';
import type { HarmWeight } from '../../../src/model/harm-weight.ts';
import { harmTables } from '../../../src/report/terminal/harm-tables.ts';
import { harmCase, type OffenceFigures } from '../../support/harm.ts';
import { assessFixture, plain } from '../../support/sample-assessment.ts';

const WIDTH = 80;
const base = await assessFixture();
const northvale: Readonly<Record<string, OffenceFigures>> = {
  'all-crime': { count: 650 },
  violence: { count: 324, cost: 'violence-with-injury' },
  sexual: { count: 20, cost: 'other-sexual-offences' },
  burglary: { count: 124, cost: 'domestic-burglary' },
  weapons: { count: 12 },
  alcohol: { count: 100, cost: 'violence-with-injury', indicator: { lens: true } },
};

function tables(offences = northvale, harmWeights: readonly HarmWeight[] = []): string {
  const { measures, observations, settings } = harmCase(offences, { total: 'all-crime' });
  const summed = sumHarm(measures, { ...observations, harmWeights }, settings);
  return harmTables({ ...base, settings, measures: { measures, ...summed } }, plain, WIDTH);
}
const rows = (text: string) => text.split('\n').map((line) => line.split(/\s{2,}/));
const weight = (category: string, days: number, source: string): HarmWeight => ({
  category,
  code: null,
  weight: days,
  unit: 'days',
  origin: { source, file: `${source}.csv`, firstLine: 2, lastLine: 2 },
});

describe('harmTables', () => {
  it('gives each class its crimes, both views of its harm and both shares, and their sum', () => {
    // Worked out in test/findings/harm-total.test.ts: 8,352,979.2, 2,363,556 and 2,077,297.6 of 12,793,832.8 pounds.
    const found = rows(tables());
    expect(found).toContainEqual(['violence', '324', '£8.4m', '£5.1m', '65%', '69%']);
    expect(found).toContainEqual(['sexual', '20', '£2.4m', '£131k', '18%*', '4.3%']);
    expect(found).toContainEqual(['All that are costed', '468', '£12.8m', '£6.2m', '100%', '100%']);
  });

  it('prints coverage, stages, what stays out and the sentence of most of the harm', () => {
    const text = tables();
    expect(text).toContain('Costs cover 72% of recorded crime (468 of 650); not costed: weapons.');
    expect(text).toContain('In no total: alcohol (a flag, whose events are in offence classes).');
    expect(text).toContain('69% of the crimes that are costed are 65% of their harm: violence.');
    expect(text).toMatch(/^Consequence +£/m);
  });

  it('sets the metrics side by side with the spread of their ranks', () => {
    const chi = [weight('violence', 1, 'chi'), weight('sexual', 365, 'chi'), weight('weapons', 30, 'chi')];
    const found = rows(tables(northvale, chi));
    expect(found).toContainEqual(['violence', '1 (£8.4m)', '1 (£5.1m)', '3 (324)', '1']);
    expect(found).toContainEqual(['sexual', '2 (£2.4m)', '3 (£131k)', '1 (7,300)', '1']);
    expect(found).toContainEqual(['weapons', '-', '-', '2 (360)', '-']);
    expect(tables(northvale, chi)).toContain('chi: days, for 74% of these crimes.');
  });

  it('goes on in a second table with more metrics than fit', () => {
    const many = ['cambridge-2020', 'cambridge-2026', 'severity-2022'].map((one) =>
      weight('violence', 2, one),
    );
    const text = tables(northvale, many);
    expect(text.match(/^Rank \(value\)/gm)).toHaveLength(2);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(WIDTH);
  });

  it('says why there is no total', () => {
    const abuse = { count: 5, cost: 'domestic-violence-incident', indicator: { crime: true } };
    expect(tables({ ...northvale, abuse })).toContain('There is no total of harm: costs of several');
  });

  it('is empty where nothing is costed', () => expect(tables({ weapons: { count: 3 } })).toBe(''));

  it('fits the terminal with long names, and prints no control character of a name', () => {
    const name = `Violence \u001b[31m${'against the person '.repeat(6)}`;
    const text = tables({ ...northvale, violence: { ...northvale['violence']!, indicator: { name } } });
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(WIDTH);
    expect(text).not.toContain('\u001b');
  });
});
