import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countNumbers, jsonDifferences, lineDifferences } from '../../../src/cli/recorded/differences.ts';

describe('jsonDifferences', () => {
  it.each([
    [{ a: 1 }, { a: 1 }, []],
    [{ ranking: [{ score: 53 }] }, { ranking: [{ score: 52 }] }, ['ranking[0].score: 53, now 52']],
    [{ a: 1 }, {}, ['a: 1, now nothing']],
    [{}, { a: null }, ['a: nothing, now null']],
    [[1, 2], [1], ['[1]: 2, now nothing']],
    [{ a: [] }, { a: {} }, ['a: [], now {}']],
    [{ a: '1' }, { a: 1 }, ['a: "1", now 1']],
    [1, 2, ['the document: 1, now 2']],
    [null, {}, ['the document: null, now {}']],
  ])('%j and %j', (before, now, differences) => {
    expect(jsonDifferences(before, now, 20)).toEqual(differences);
  });

  it('lists no more than the limit and cuts long values', () => {
    expect(jsonDifferences([1, 2, 3], [4, 5, 6], 2)).toHaveLength(2);
    expect(jsonDifferences('x'.repeat(100), '', 1)[0]!.length).toBeLessThan(100);
  });

  it('finds none in a document and its copy, and one where one leaf was changed (property)', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const copy = JSON.parse(JSON.stringify(value));
        const same = JSON.parse(JSON.stringify(value));
        expect(jsonDifferences(same, copy, 20)).toEqual([]);
        expect(jsonDifferences({ same, leaf: 1 }, { same: copy, leaf: 2 }, 20)).toEqual(['leaf: 1, now 2']);
      }),
    );
  });
});

it.each([
  [null, 0],
  [1, 1],
  ['1', 0],
  [{ a: [1, 2, { b: 3 }], c: null, d: '4' }, 3],
])('countNumbers of %j is %d', (value, count) => {
  expect(countNumbers(value)).toBe(count);
});

it('lineDifferences names the line, what it was and what it is', () => {
  expect(lineDifferences('a\nb\n', 'a\nc\n', 20)).toEqual(['line 2: "b", now "c"']);
  expect(lineDifferences('a\n', 'a\nb\n', 20)).toEqual(['line 2: "", now "b"', 'line 3: nothing, now ""']);
  expect(lineDifferences('a', 'a', 20)).toEqual([]);
  expect(lineDifferences('a\nb\nc', 'd\ne\nf', 2)).toHaveLength(2);
});
