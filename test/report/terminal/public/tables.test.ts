import { describe, expect, it } from 'vitest';
import { publicTables } from '../../../../src/report/terminal/public/tables.ts';
import { assessFixture, plain, widest } from '../../../support/sample-assessment.ts';

const assessment = await assessFixture('south-worcestershire-2008');

// Plan 2008-11 of South Worcestershire, 356-358: 64, 55, 50, 48 and 47%; 241-245: 56% against 17%, of 2,952; seed feature
// S099: Wilson's limits of 56% of 2,952 are 54.2 to 57.8.
describe('publicTables', () => {
  const text = publicTables(assessment, plain, 80);

  it('puts the concerns in order, with limits and number asked', () => {
    const shares = [...text.matchAll(/^.* (\d\d)% +\d\d\.\d to \d\d\.\d +2,952$/gm)].map(
      ([, share]) => share,
    );
    expect(shares).toEqual(['64', '56', '55', '53', '50', '48', '47', '30']);
    expect(text).toMatch(/^Worried about becoming a victim of.* 56% +54\.2 to 57\.8 +2,952$/m);
  });

  it('says the gap between fear and experience', () => {
    expect(text.replace(/\s+/g, ' ')).toContain('39 percentage points apart and 3.3 times as many');
  });

  it.each([60, 80, 120])('fits %i columns', (width) => {
    expect(widest(publicTables(assessment, plain, width))).toBeLessThanOrEqual(width);
  });

  it('is empty where residents were not asked', () => {
    const nothing = { ...assessment, findings: [], registers: {} };
    const measures = { ...assessment.measures, measures: [] };
    expect(publicTables({ ...nothing, measures }, plain, 80)).toBe('');
  });
});
