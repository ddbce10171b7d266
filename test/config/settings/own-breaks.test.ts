import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/config/explain-problem.ts';
import { ownBreaks } from '../../../src/config/settings/own-breaks.ts';

describe('ownBreaks', () => {
  it('counts months from January of the year 0', () => {
    const problems: Problem[] = [];
    const change = 'Sheds are counted apart.';
    const [one] = ownBreaks([{ indicators: ['burglary'], from: '2014-04', to: '2015-03', change }], problems);
    expect(one).toMatchObject({
      id: 'own-1',
      from: 2014 * 12 + 3,
      to: 2015 * 12 + 2,
      indicators: ['burglary'],
      change,
    });
    expect(problems).toEqual([]);
  });

  it('is of one month where it says no last', () => {
    const [one] = ownBreaks([{ indicators: ['burglary'], from: '2014-04', change: 'Sheds.' }], []);
    expect(one?.to).toBe(one?.from);
  });

  it.each([
    ['2014-15', undefined, '"2014-15" is not a month'],
    ['2014-04', 'spring', '"spring" is not a month'],
    ['2014-04', '2014-03', 'the break ends in 2014-03, before it begins in 2014-04'],
  ])('refuses %s to %s', (from, to, message) => {
    const problems: Problem[] = [];
    const block = { indicators: ['burglary'], from, ...(to ? { to } : {}), change: 'Sheds.' };
    expect(ownBreaks([block], problems)).toEqual([]);
    expect(problems.map((one) => one.message)).toEqual([message]);
  });
});
