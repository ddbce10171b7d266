import { describe, expect, it } from 'vitest';
import { checkCostBases } from '../../src/criteria/cost-bases.ts';
import { evidence } from '../support/evidence.ts';

const harm = (costBasis: string | null) => evidence({ criterion: 'harm', form: 'gbp-per-1000', costBasis });

describe('checkCostBases', () => {
  it('lets one basis pass', () => {
    expect(checkCostBases([harm('fiscal'), harm('fiscal'), evidence()], null)).toEqual([]);
  });

  it('refuses a mix, with the line of the odd one', () => {
    expect(checkCostBases([harm('fiscal'), harm('economic-and-social')], null)).toMatchObject([
      { code: 'mixed-cost-bases', severity: 'error', file: 'judgements.csv', line: 2 },
    ]);
  });

  it('takes a basis that is not stated for another basis', () => {
    expect(checkCostBases([harm('fiscal'), harm(null)], null)).toHaveLength(1);
  });

  it('only warns when a written reason permits the mix, and repeats the reason', () => {
    const [issue] = checkCostBases(
      [harm('fiscal'), harm('economic-and-social')],
      'no single set covers both',
    );
    expect(issue?.severity).toBe('warning');
    expect(issue?.message).toContain('no single set covers both');
  });
});
