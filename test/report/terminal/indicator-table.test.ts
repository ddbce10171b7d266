import { beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/model/assessment.ts';
import { yearTo } from '../../../src/model/period.ts';
import { known, type NoAnswer, noAnswerText, unknown } from '../../../src/model/quantity.ts';
import { indicatorTable } from '../../../src/report/terminal/indicator-table.ts';
import { assessFixture, byarPerThousand, levelOf, plain, Z95 } from '../../support/sample-assessment.ts';

let assessment: Assessment;
beforeAll(async () => {
  assessment = await assessFixture();
});

const tableOf = (...measures: Assessment['measures']['measures']) =>
  indicatorTable({ ...assessment, measures: { measures, costCoverage: null } }, plain, 80);

describe('indicatorTable', () => {
  it('prints tiny as it can be worked out on paper', () => {
    const rows = indicatorTable(assessment, plain, 80)
      .split('\n')
      .map((line) => line.split(/\s{2,}/).slice(0, 4));
    expect(rows).toContainEqual(['All crime', '2023-24', '468', '4.68']);
    expect(rows).toContainEqual(['', '2021-22', '500', '5.00']);
    expect(rows).toContainEqual(['Domestic burglary', '2023-24', '144', '1.44']);
    expect(rows).toContainEqual(['Violence with injury', '2023-24', '324', '3.24']);
  });

  it('shows the rate for households, and says so, where an indicator has one', () => {
    const { settings } = assessment;
    const indicators = settings.indicators.map((one) => ({ ...one, per: 'households' as const }));
    const measures = [
      levelOf({ quantity: known(1.44, 'per-1000', 'crude-rate') }),
      levelOf({ quantity: known(3.46, 'per-1000-households', 'crude-rate') }),
    ];
    const changed = { ...assessment, settings: { ...settings, indicators } };
    const table = indicatorTable({ ...changed, measures: { measures, costCoverage: null } }, plain, 80);
    expect(table).toContain('3.46');
    expect(table).toContain('(households)');
    expect(table).not.toContain('1.44');
  });

  it('leaves comparators out', () => {
    const region = levelOf({ area: 'E99000002', quantity: known(0.8, 'per-1000', 'crude-rate') });
    expect(tableOf(region, levelOf())).not.toContain('0.80');
    expect(tableOf(region, levelOf())).toContain('1.44');
  });

  it('shows a year to a month until a later year has overtaken it, and always one that was asked for', () => {
    const rolling = levelOf({ period: yearTo(2023 * 12 + 8), quantity: known(99, 'count', 'sum') });
    const later = levelOf({ period: yearTo(2023 * 12 + 11), quantity: known(88, 'count', 'sum') });
    const unknownYear = levelOf({ quantity: unknown('count', 'incomplete-period', 'part of it') });
    expect(tableOf(unknownYear, rolling)).toContain('2023-09');
    expect(tableOf(unknownYear, rolling, later)).not.toContain('2023-09');
    expect(tableOf(levelOf(), rolling)).not.toContain('2023-09');
    const settings = { ...assessment.settings, bases: [rolling.period] };
    const measures = { measures: [levelOf(), rolling], costCoverage: null };
    expect(indicatorTable({ ...assessment, settings, measures }, plain, 80)).toContain('2023-09');
  });

  it('prints the 95% limits, to two decimals', () => {
    const { lower, upper } = byarPerThousand(144, 100_000, Z95);
    const row = indicatorTable(assessment, plain, 80).match(/^Domestic burglary.*$/m)![0];
    expect(row.endsWith(`1.44  ${lower.toFixed(2)} to ${upper.toFixed(2)}`)).toBe(true);
  });

  it('prints a published percentage with the decimals it came with, others with one', () => {
    const published = levelOf({ quantity: known(88, 'percent', 'published'), publishedDecimals: 0 });
    expect(tableOf(published)).toMatch(/ 88%$/m);
    expect(tableOf({ ...published, publishedDecimals: null })).toMatch(/ 88\.0%$/m);
  });

  it('calls a score a score under the title of rates, to four decimals at most', () => {
    const score = (publishedDecimals: number | null) =>
      tableOf(levelOf({ quantity: known(5.798507223215532, 'score', 'as-published'), publishedDecimals }));
    expect(score(16)).toMatch(/ score 5\.7985$/m);
    expect(score(1)).toMatch(/ score 5\.8$/m);
    expect(score(null)).toMatch(/ score 5\.80$/m);
  });

  it.each(Object.keys(noAnswerText) as NoAnswer[])('says %s in a word, never as a figure', (reason) => {
    const cell = tableOf(levelOf({ quantity: unknown('per-1000', reason, '') })).match(/^.*2023-24.*$/m)![0];
    expect(cell).toMatch(/2023-24\s+[a-z ]+$/);
    // A reader could take "none" or "0" for a count of nothing.
    expect(cell).not.toMatch(/\b(0|nil|none)$/);
  });
});
