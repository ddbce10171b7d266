import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { cumulativeLints } from '../../../src/registers/lints/cumulative-series.ts';
import { indicator, observation } from '../../support/observations.ts';
import { observed, registerInput } from '../../support/registers.ts';
import { settings } from '../../support/settings.ts';

const year = (counts: readonly (number | null)[], label = '2013-14', changes: Partial<Observation> = {}) =>
  counts.map((numerator, at) => observation(`${label} Q${at + 1}`, { numerator, ...changes }));
const told = (observations: readonly Observation[], changes: Partial<Indicator> = {}) =>
  cumulativeLints(
    registerInput({
      observations: observed(observations),
      settings: settings({ indicators: [indicator(changes)] }),
    }),
  ).map(({ message }) => message);
const running = [100, 210, 290, 400];

// A year of 400 that ran evenly would stand at 100, 200, 300 and 400: within a quarter of each is 75-125, 150-250, 225-375.
describe('cumulativeLints', () => {
  it.each([
    ['near an even year', running],
    ['at the upper line', [125, 250, 375, 400]],
    ['at the lower line', [75, 150, 225, 400]],
  ])('tells of quarters %s', (_, counts) => expect(told(year(counts))).toHaveLength(1));

  // The quarters of the plan 2014-17, line 294.
  it.each([
    ['of a year as it is', [2302, 2132, 1974, 1886]],
    ['that are alike', [100, 100, 100, 100]],
    ['over the upper line', [126, 250, 375, 400]],
    ['under the lower line', [75, 149, 225, 400]],
    ['without events', [0, 0, 0, 0]],
    ['of which one is withheld', [100, null, 290, 400]],
    ['of which one is missing', [100, 210, 290]],
  ])('says nothing of quarters %s', (_, counts) => expect(told(year(counts))).toEqual([]));

  it('says what it saw, and what to do', () => {
    const last = { origins: [{ source: 'crime', file: 'crime.csv', firstLine: 5, lastLine: 5 }] };
    const quarters = [...year(running).slice(0, 3), observation('2013-14 Q4', { numerator: 1400, ...last })];
    const thousand = quarters.map((one) => ({
      ...one,
      numerator: one.period.to % 12 === 2 ? 400 : one.numerator,
    }));
    const [issue] = cumulativeLints(registerInput({ observations: observed(thousand) }));
    expect(issue).toMatchObject({
      code: 'cumulative-series',
      severity: 'warning',
      file: 'crime.csv',
      line: 5,
      message:
        'Domestic burglary: the quarters to 2013-14 Q4 (100, 210, 290, 400) look like a running total, which would be added up again',
      hint: 'If they are, give what happened in each quarter: its figure less that of the quarter before.',
    });
  });

  it('needs every known year to look so: one that grew fourfold is no running total', () => {
    const steady = year([90, 110, 105, 95], '2012-13');
    expect(told([...steady, ...year(running)])).toEqual([]);
    expect(told([...year(running, '2012-13'), ...year(running)])).toHaveLength(1);
  });

  it('does not depend on the order of the rows', () =>
    expect(told(year(running).toReversed())).toEqual(told(year(running))));

  it.each([
    ['percentages', year(running), { kind: 'percent' as const }],
    ['other areas', year(running, '2013-14', { area: 'K04000001' }), {}],
  ])('says nothing of %s', (_, observations, changes) => expect(told(observations, changes)).toEqual([]));
});
