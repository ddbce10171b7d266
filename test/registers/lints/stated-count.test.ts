import { describe, expect, it } from 'vitest';
import { statedCountLints } from '../../../src/registers/lints/stated-count.ts';
import { at, registerInput } from '../../support/registers.ts';
import { settings } from '../../support/settings.ts';

const told = (statedCount: number, items: readonly string[]) =>
  statedCountLints(
    registerInput({ settings: settings({ lists: [{ name: 'New indicators', items, statedCount, at }] }) }),
  );
const indicators = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => `NI ${first + index}`);

describe('statedCountLints', () => {
  // Plan 2008-11, lines 110 and 521-556: NI 15 to NI 49 are 49 - 15 + 1 = 35.
  it('35 are listed where 34 are stated, at the line of the list', () =>
    expect(told(34, indicators(15, 49))).toEqual([
      {
        code: 'stated-count',
        severity: 'warning',
        source: null,
        file: 'assessment.yaml',
        line: 9,
        column: 3,
        message: 'New indicators: 35 are listed (NI 15 to NI 49), and 34 are stated',
        hint: 'Find out which is right: one may be listed too many, or the number may be of an earlier list.',
      },
    ]));

  it('34 of 34 are in order', () => expect(told(34, indicators(15, 48))).toEqual([]));

  it.each([
    [3, ['NI 15'], 'New indicators: 1 is listed (NI 15), and 3 are stated'],
    [1, ['NI 15', 'NI 16'], 'New indicators: 2 are listed (NI 15, NI 16), and 1 is stated'],
  ])('%d stated, %j listed', (stated, items, message) =>
    expect(told(stated, items)[0]?.message).toBe(message),
  );

  it('one too few may be left out', () =>
    expect(told(3, ['NI 15'])[0]?.hint).toContain('one may be left out, or'));

  it('says nothing without lists', () => expect(statedCountLints(registerInput())).toEqual([]));
});
