import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleRepeats } from '../../../src/observations/settle/settle-repeats.ts';

const record = (thing: string, figure: number, line: number) => ({
  thing,
  figure,
  origin: { source: 'crime', file: 'crime.csv', firstLine: line, lastLine: line },
});
type Record = ReturnType<typeof record>;

function settle(records: readonly Record[]) {
  const { kept, repeated, conflicting, issues } = settleRepeats(
    records,
    (one) => one.thing,
    (one) => String(one.figure),
  );
  const lines = (origins: readonly { firstLine: number }[]) => origins.map(({ firstLine }) => firstLine);
  return {
    kept: kept.map((one) => one.origin.firstLine),
    repeated: lines(repeated),
    conflicting: lines(conflicting),
    issues,
  };
}

describe('settleRepeats', () => {
  it('keeps records about different things', () => {
    expect(settle([record('a', 1, 2), record('b', 1, 3)])).toEqual({
      kept: [2, 3],
      repeated: [],
      conflicting: [],
      issues: [],
    });
  });

  it('counts an exact repeat once, with a warning at the repeat', () => {
    expect(
      settle([record('a', 5, 2), record('b', 1, 3), record('a', 5, 4), record('a', 5, 9)]),
    ).toMatchObject({
      kept: [2, 3],
      repeated: [4, 9],
      conflicting: [],
      issues: [
        {
          code: 'duplicate-row',
          severity: 'warning',
          line: 4,
          message: 'a is given again with the same figure (line 2, then 4, 9): counted once',
        },
      ],
    });
  });

  it('uses none of records that disagree, with an error at the first that differs', () => {
    expect(settle([record('a', 5, 2), record('a', 5, 3), record('a', 6, 4)])).toMatchObject({
      kept: [],
      repeated: [],
      conflicting: [2, 3, 4],
      issues: [
        {
          code: 'conflicting-repeat',
          severity: 'error',
          line: 4,
          message: 'a is given as 5 in line 2 and as 6 in line 4: none is used',
        },
      ],
    });
  });

  it('tells things apart by the key where one is given', () => {
    const twice = [record('a', 1, 2), record('a', 2, 3)];
    expect(
      settleRepeats(
        twice,
        () => 'a',
        String,
        (one) => `${one.origin.firstLine}`,
      ).kept,
    ).toEqual(twice);
  });

  it('accounts for every record once, whatever the order', () => {
    const any = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(2)), { maxLength: 12 });
    const check = (pairs: readonly (readonly [string, number])[]) => {
      const records = pairs.map(([thing, figure], index) => record(thing, figure, index + 2));
      const there = settle(records);
      const back = settle(records.toReversed());
      expect([...there.kept, ...there.repeated, ...there.conflicting].sort()).toEqual(
        records.map((one) => one.origin.firstLine).sort(),
      );
      expect([back.kept.length, back.repeated.length]).toEqual([there.kept.length, there.repeated.length]);
      expect(back.conflicting.toSorted()).toEqual(there.conflicting.toSorted());
    };
    fc.assert(fc.property(any, check), { seed: 6, numRuns: 300 });
  });
});
