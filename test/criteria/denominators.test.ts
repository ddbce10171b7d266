import { describe, expect, it } from 'vitest';
import { checkDenominators } from '../../src/criteria/denominators.ts';
import { evidence } from '../support/evidence.ts';
import { households, population } from '../support/observations.ts';
import { settings } from '../support/settings.ts';

describe('checkDenominators', () => {
  // The plan's lesson: on the 2011 census (183,477) its 49 per 1,000 prints as 50; the mid-2012 estimate is 185,197.
  it('warns once of judgements worked out on another population than the estimate of the year', () => {
    const census = evidence({ denominator: 183_477 });
    const issues = checkDenominators([census, census], [population(2023, 185_197)], settings());
    expect(issues).toMatchObject([
      { code: 'denominator-year', severity: 'warning', file: 'judgements.csv', line: 2 },
    ]);
    expect(issues[0]?.message).toContain('2 judgements');
  });

  it('holds judgements against residents, not households', () => {
    const both = [households(2023, 80_000), population(2023, 185_197)];
    expect(checkDenominators([evidence({ denominator: 185_197 })], both, settings())).toEqual([]);
    expect(checkDenominators([evidence({ denominator: 1 })], [households(2023, 80_000)], settings())).toEqual(
      [],
    );
  });

  it('is silent when they agree, when there is no denominator, or when the estimate is not known', () => {
    expect(
      checkDenominators([evidence({ denominator: 185_197 })], [population(2023, 185_197)], settings()),
    ).toEqual([]);
    expect(checkDenominators([evidence()], [population(2023, 185_197)], settings())).toEqual([]);
    expect(
      checkDenominators([evidence({ denominator: 1 })], [population(2022, 185_197)], settings()),
    ).toEqual([]);
  });
});
