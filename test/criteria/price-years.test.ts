import { describe, expect, it } from 'vitest';
import { checkPriceYears } from '../../src/criteria/price-years.ts';
import { evidence } from '../support/evidence.ts';

const harm = (priceYear: string | null, firstLine = 2) =>
  evidence({
    criterion: 'harm',
    form: 'gbp-per-1000',
    priceYear,
    origins: [{ source: 'judgements', file: 'judgements.csv', firstLine, lastLine: firstLine }],
  });

describe('checkPriceYears', () => {
  it('lets one year pass, and judgements that do not say', () => {
    expect(checkPriceYears([harm('2019/20'), harm('2019/20'), harm(null), evidence()])).toEqual([]);
  });

  it('refuses a mix, with the line of the odd one and what to do', () => {
    const [issue, ...more] = checkPriceYears([harm('2019/20'), harm(null), harm('2023', 7), harm('2008/09')]);
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ code: 'mixed-price-years', severity: 'error', line: 7 });
    expect(issue?.message).toContain('2019/20, 2023, 2008/09');
    expect(issue?.hint).toContain('harm.deflator');
  });
});
