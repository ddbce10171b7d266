import { describe, expect, it } from 'vitest';
import { quarterFindings } from '../../../src/findings/over-time/quarters.ts';
import { quarterTests } from '../../../src/measures/change/quarter.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { indicator, period, series } from '../../support/observations.ts';
import { settings } from '../../support/settings.ts';

const labels = ['2012-13 Q4', '2013-14 Q1', '2013-14 Q2', '2013-14 Q3'];
const findingsOf = (counts: readonly number[], well = 25) =>
  quarterFindings(
    indicator({ name: 'Road casualties' }),
    quarterTests(
      series(Object.fromEntries(counts.map((count, at) => [labels[at]!, count]))),
      period('2013-14'),
    ),
    { words: { slightly: 2, plain: 10, well } },
  );
const chance =
  'By chance alone a steady year would give such a quarter less than 1% of the time; seasons and trends are not allowed for.';

describe('quarterFindings', () => {
  it('speaks of an unusually high quarter', () => {
    const [finding] = findingsOf([16, 13, 8, 24]);
    expect(renderFinding(finding!)).toBe(
      `Road casualties in the four quarters to 2013-14 Q3 (61): unusually high in 2013-14 Q3 (24). ${chance}`,
    );
    expect(finding?.measures).toEqual(['quarter/burglary/E99000001/2013-14-Q3']);
  });

  it('warns that an unusually low latest quarter may be incomplete', () => {
    expect(findingsOf([55, 51, 61, 29]).map(renderFinding)).toEqual([
      `Road casualties in the four quarters to 2013-14 Q3 (196): unusually low in 2013-14 Q3 (29). ${chance} The latest quarter may be incomplete.`,
    ]);
  });

  // Standard error of each quarter of 400: 8.7, so 60 lies 4.6 of them below 100 and 150 lies 5.8 above.
  it('puts high and low quarters into one sentence', () => {
    expect(findingsOf([150, 130, 60, 60]).map(renderFinding)[0]).toContain(
      'unusually high in 2012-13 Q4 (150) and 2013-14 Q1 (130); unusually low in 2013-14 Q2 (60) and 2013-14 Q3 (60). ',
    );
  });

  // Recorded crime, plan 2014-17, Appendix 2: 2,302 is 11% above a quarter of 8,294 and 5.8 standard errors.
  it('is silent about quarters that are no chance and yet near a quarter of the year', () => {
    expect(findingsOf([2302, 2132, 1974, 1886])).toEqual([]);
  });

  it('speaks of them where the configuration calls 11% well above', () => {
    expect(findingsOf([2302, 2132, 1974, 1886], 11).map(renderFinding)[0]).toContain(
      'unusually high in 2012-13 Q4 (2,302).',
    );
  });

  it('is silent about quarters as expected, and where there are too few', () => {
    expect(findingsOf([13, 13, 14, 12])).toEqual([]);
    expect(findingsOf([1, 2])).toEqual([]);
    expect(quarterFindings(indicator(), [], settings())).toEqual([]);
  });
});
