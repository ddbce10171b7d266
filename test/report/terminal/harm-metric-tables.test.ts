import { describe, expect, it } from 'vitest';
import type { HarmMetric, HarmSummary } from '../../../src/model/harm-summary.ts';
import { metricTables } from '../../../src/report/terminal/harm-metric-tables.ts';
import { indicator } from '../../support/observations.ts';
import { assessFixture, plain, widest } from '../../support/sample-assessment.ts';
import { settings } from '../../support/settings.ts';

const { harm } = (await assessFixture()).measures;
const own = settings({
  indicators: ['violence', 'burglary'].map((id) => indicator({ id, name: `All ${id}` })),
});
const metric = (id: string, kind: HarmMetric['kind'], values: readonly (number | null)[]): HarmMetric => ({
  id,
  kind,
  unit: 'days in prison',
  classes: values.map((value, at) => ({
    indicator: at === 0 ? 'violence' : 'burglary',
    value,
    rank: value === null ? null : at + 1,
  })),
  coverage: 72,
  equivalentPerThousand: {},
});
const spreads = [
  { indicator: 'violence', spread: 0 },
  { indicator: 'burglary', spread: null },
];
const summary = (metrics: readonly HarmMetric[], changes: Partial<HarmSummary> = {}): HarmSummary => {
  if (!harm) throw new Error('tiny has no harm');
  return { ...harm, metrics, spreads, ...changes };
};
const textOf = (one: HarmSummary, width = 80) => metricTables(one, own, plain, width).join('\n');

describe('metricTables', () => {
  // Home Office 2018: 324 x 14,050 = 4,552,200 pounds. 12,345 days are printed in thousands, 999 whole.
  it('prints rank and value of each class by each metric, and how far the ranks lie apart', () => {
    const cost = metric('cost', 'cost', [4_552_200, 980]);
    const days = metric('cchi', 'weights', [12_345, 999]);
    const rows = textOf(summary([cost, days]))
      .split('\n')
      .map((line) => line.split(/\s{2,}/));
    expect(rows).toContainEqual(['All violence', '1 (£4.6m)', '1 (12k)', '0']);
    expect(rows).toContainEqual(['All burglary', '2 (£980)', '2 (999)', '-']);
  });

  it('marks what a metric has nothing for, and says how much it weighs', () => {
    const text = textOf(summary([metric('cost', 'cost', [1, 2]), metric('cchi', 'weights', [5, null])]));
    expect(text).toMatch(/^All burglary +2 \(£2\) +- +-$/m);
    expect(text.replace(/\n/g, ' ')).toContain('cchi: days in prison, for 72% of these crimes');
  });

  it('prints a published score with the decimals that it came with', () => {
    const published = [{ indicator: 'violence', measure: 'level/score', value: 5.8, decimals: 1 }];
    expect(textOf(summary([], { published }))).toBe('As published, beside the metrics: All violence 5.8.');
  });

  it('has nothing to set side by side of one metric', () => {
    expect(textOf(summary([metric('cost', 'cost', [1, 2])], { published: [] }))).toBe('');
  });

  it.each([60, 80, 120])('fits %i columns with four metrics', (width) => {
    const four = ['a', 'b', 'c', 'd'].map((id) => metric(id, 'weights', [1_234_567, 12]));
    expect(widest(textOf(summary(four), width))).toBeLessThanOrEqual(width);
  });
});
