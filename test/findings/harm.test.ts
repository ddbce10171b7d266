import { describe, expect, it } from 'vitest';
import { coverageFinding, harmFindings } from '../../src/findings/harm.ts';
import type { CostCoverage } from '../../src/model/measure.ts';
import { renderFinding } from '../../src/report/render-finding.ts';
import { harmMeasure } from '../support/measures.ts';
import { indicator } from '../support/observations.ts';

const coverage: CostCoverage = {
  costSet: 'Home Office 2019/20',
  basis: 'economic-and-social',
  multiplier: true,
  costed: 468,
  recorded: 650,
  percent: 72,
  notCosted: ['drugs'],
  total: 10_765_324.8,
  totalWithoutMultiplier: 6_204_960,
};
const covered = (changes: Partial<CostCoverage>) =>
  coverageFinding({ measures: [harmMeasure()], costCoverage: { ...coverage, ...changes } }).map(
    renderFinding,
  )[0];

describe('harm in words', () => {
  it('gives both views of the multiplier', () => {
    expect(harmFindings(indicator(), [harmMeasure()]).map(renderFinding)).toEqual([
      'Harm of domestic burglary in 2023-24: £2.4m counting crime that is not recorded, £1.1m for recorded crime alone.',
    ]);
  });

  it('says that a lens is in no total', () => {
    expect(harmFindings(indicator({ lens: true }), [harmMeasure()]).map(renderFinding)[0]).toContain(
      'is in no total',
    );
  });

  it('prints the share of recorded crime that is costed beside the total', () => {
    expect(covered({})).toContain(
      '£10.8m, £6.2m for recorded crime alone; costs cover 72% of recorded crime (468 of 650)',
    );
  });

  it('does not hide that the share is not known, or that nothing is costed', () => {
    expect(covered({ recorded: null, percent: null })).toContain('is not known');
    expect(covered({ costed: 0 })).toContain('there is no total of harm');
  });

  it('says nothing where nothing was costed at all', () => {
    expect(coverageFinding({ measures: [], costCoverage: null })).toEqual([]);
  });
});
