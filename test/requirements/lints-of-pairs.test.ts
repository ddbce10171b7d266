import { afterAll, describe, expect, it } from 'vitest';
import { checked, type MadePartnership, makePartnership, shown } from '../support/made-partnership.ts';
import { copyFixture, edit, removeTemporary } from '../support/run-assess.ts';
import { told } from '../support/told.ts';

afterAll(removeTemporary);

// Printed figures that contradict each other; expected values are those of the acceptance examples and of the plans.
describe('S095 a percentage and its count (2008-11:177)', () => {
  const columns = '{ category: i, area: a, period: p, count: n }';
  const made = (percent: number, given: number | null): MadePartnership => ({
    period: '2007-08',
    bases: '2003-04',
    indicators: { damage: 'kind: count', counted: 'kind: count' },
    sources: `  printed: { partner: Police, file: input/printed.csv, shape: indicators, periods: years }\n  counts: { partner: Police, file: input/counts.csv, shape: counts, periods: years, columns: ${columns} }\n`,
    more: '  damage-printed: { name: Criminal damage, source: [printed, counts], category: criminal-damage, kind: count }',
    files: {
      'printed.csv': `indicator,area_code,period,printed_change,printed_absolute_change,base_period\ncriminal-damage,E99000001,2007-08,-${percent}%,-878,2003-04\n`,
      'counts.csv': `i,a,p,n\n${given === null ? '' : `criminal-damage,E99000001,2003-04,${given}\n`}criminal-damage,K04000001,2003-04,1\n`,
    },
  });

  it('18% (878) is of 4,878 (4,746 to 5,017)', async () => {
    expect(await shown(makePartnership(made(18, null)))).toContain(
      'Criminal damage: 18% fewer (878) in 2007-08 than in 2003-04, as printed; that implies 4,878 in 2003-04 (4,746 to 5,017 by rounding)',
    );
  });

  // 555 / 0.415 = 1337.3 and 555 / 0.405 = 1370.4; 959 / 0.335 = 2862.7 and 959 / 0.325 = 2950.8.
  it('41% (555) is of 1,354 and 33% (959) of 2,906, in the plan', async () => {
    const text = await shown(copyFixture('south-worcestershire-2008'));
    for (const implied of [
      '18% fewer (878) in 2007-08 than in 2003-04, as printed; that implies 4,878 in 2003-04 (4,746 to 5,017 by rounding)',
      '41% fewer (555) in 2007-08 than in 2003-04, as printed; that implies 1,354 in 2003-04 (1,338 to 1,370 by rounding)',
      '33% fewer (959) in 2007-08 than in 2003-04, as printed; that implies 2,906 in 2003-04 (2,863 to 2,950 by rounding)',
    ])
      expect(text).toContain(implied);
  });

  it('and contradicts 5,100, not 4,900', async () => {
    expect(await told(made(18, 5100), 'implied-pair')).toEqual([
      'warning input/printed.csv:2 Criminal damage, 2007-08: the printed -18% and 878 imply 4,746 to 5,017 in 2003-04, where 5,100 is given',
    ]);
    expect(await told(made(18, 4900), 'implied-pair')).toEqual([]);
  });
});

describe('S102 a part and its whole (2008-11:311)', () => {
  const orders = (value: string): MadePartnership => ({
    indicators: { orders: 'kind: percent' },
    figures: [`orders,County,2013-14,19,982,${value},`],
  });

  it('19 of 982 is 1.9%, and contradicts 0.3%', async () => {
    expect(await told(orders('0.3%'), 'part-whole')).toEqual([
      'warning input/figures.csv:2 orders, 2013-14: 19 of 982 is 1.9%, and 0.3% is printed',
    ]);
    expect(await told(orders('1.9%'), 'part-whole')).toEqual([]);
    expect(await told(orders('2%'), 'part-whole')).toEqual([]);
    expect(await shown(makePartnership(orders('0.3%')))).toContain('orders: 1.9% in 2013-14.');
  });
});

it('the lints of a fixture do not stop it', async () => {
  const folder = copyFixture('south-worcestershire-2008');
  edit(
    folder,
    'input/anti-social-behaviour-orders.csv',
    'numerator,denominator,',
    'numerator,denominator,value,',
  );
  edit(folder, 'input/anti-social-behaviour-orders.csv', ',19,982,', ',19,982,0.3%,');
  expect(await told(folder, 'part-whole')).toHaveLength(1);
  expect((await checked(folder)).exit).toBe(0);
});
