import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { partWholeLints } from '../../../src/registers/lints/part-whole.ts';
import { indicator, observation } from '../../support/observations.ts';
import { observed, registerInput } from '../../support/registers.ts';
import { settings } from '../../support/settings.ts';

const told = (changes: Partial<Observation>, of: Partial<Indicator> = { kind: 'percent' }) =>
  partWholeLints(
    registerInput({
      observations: observed([observation('2013-14', { numerator: 19, denominator: 982, ...changes })]),
      settings: settings({ indicators: [indicator({ name: 'Orders', ...of })] }),
    }),
  ).map(({ message }) => message);
const printed = (value: number, decimals: number) => ({ published: { value, decimals } });

// Plan 2008-11, line 311: 19 orders of 982 people. 19 / 982 = 0.019348.
describe('partWholeLints', () => {
  it('19 of 982 is 1.9%, and contradicts 0.3%', () =>
    expect(told(printed(0.3, 1))).toEqual(['Orders, 2013-14: 19 of 982 is 1.9%, and 0.3% is printed']));

  it.each([
    [1.9, 1],
    [2, 0],
    [1.93, 2],
  ])('%d to %d decimals is what it rounds to', (value, decimals) =>
    expect(told(printed(value, decimals))).toEqual([]),
  );

  it('prints the figure to its own decimals: 2.0% is not the 2% that 1.9% rounds to', () => {
    expect(told(printed(2, 1))).toEqual(['Orders, 2013-14: 19 of 982 is 1.9%, and 2.0% is printed']);
    expect(told(printed(1.94, 2))).toEqual(['Orders, 2013-14: 19 of 982 is 1.93%, and 1.94% is printed']);
  });

  // 5 of 200 is 2.5%: half-way, which may be printed up or down.
  it.each([2, 3])('a half may be printed as %d per cent', (value) =>
    expect(told({ numerator: 5, denominator: 200, ...printed(value, 0) })).toEqual([]),
  );

  // 9,114 / 183,477 = 0.049674.
  it.each([
    [{}, 'Orders, 2013-14: 9,114 of 183,477 is 49.7 per 1,000, and 49 per 1,000 is printed'],
    [
      { per: 'households' as const },
      'Orders, 2013-14: 9,114 of 183,477 is 49.7 per 1,000 households, and 49 per 1,000 households is printed',
    ],
  ])('a rate is held to its count too: %j', (of, message) => {
    const rate = { numerator: 9114, denominator: 183_477 };
    expect(told({ ...rate, ...printed(49, 0) }, { kind: 'rate', ...of })).toEqual([message]);
    expect(told({ ...rate, ...printed(50, 0) }, { kind: 'rate', ...of })).toEqual([]);
  });

  it.each([
    ['a withheld count', { numerator: null, ...printed(0.3, 1) }],
    ['no base', { denominator: null, ...printed(0.3, 1) }],
    ['a base of nought', { denominator: 0, ...printed(0.3, 1) }],
    ['no printed figure', {}],
    ['a survey', { survey: { standardError: null, effectiveBase: null }, ...printed(0.3, 1) }],
  ])('says nothing of %s', (_, changes) => expect(told(changes)).toEqual([]));

  it('says nothing of counts and scores', () => {
    for (const kind of ['count', 'score'] as const) expect(told(printed(0.3, 1), { kind })).toEqual([]);
  });
});
