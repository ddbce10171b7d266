import { describe, expect, it } from 'vitest';
import { addRepeats, RepeatComparison } from '../../../src/sources/engines/repeated-ids.ts';

const event = (id: string) => ({
  id,
  area: 'E01',
  areaName: '',
  category: 'Drugs',
  period: '2014-01',
  partOfDay: null,
});

function compare(rows: readonly (readonly string[])[]) {
  const comparison = new RepeatComparison();
  for (const [at, cells] of rows.entries()) comparison.add(event(cells[0]!), cells, at + 2);
  const copies: Record<string, number> = {};
  comparison.forCopies(({ id }, count) => {
    copies[id] = count;
  });
  return { ...comparison.result(), copiesOf: copies };
}

describe('RepeatComparison', () => {
  it('takes an id for one event when all its rows are the same', () => {
    const rows = [
      ['a', 'x'],
      ['b', 'x'],
      ['a', 'x'],
      ['a', 'x'],
    ];
    expect(compare(rows)).toEqual({ ids: 1, extraRows: 2, copies: 2, firstLine: 4, copiesOf: { a: 2 } });
  });

  it('keeps every row of an id that has a row which differs', () => {
    const rows = [
      ['a', 'x'],
      ['a', 'x'],
      ['a', 'y'],
    ];
    expect(compare(rows)).toEqual({ ids: 1, extraRows: 2, copies: 0, firstLine: 3, copiesOf: {} });
  });

  it('does not mind a suspect that came once', () =>
    expect(compare([['a', 'x']])).toMatchObject({ ids: 0, extraRows: 0, copies: 0 }));

  it('tells cells apart wherever one ends and the next begins', () => {
    const rows = [
      ['a', 'x\u001f', 'y'],
      ['a', 'x', '\u001fy'],
    ];
    expect(compare(rows)).toMatchObject({ copies: 0 });
  });
});

describe('addRepeats', () => {
  it('adds what several passes found and keeps the first line', () => {
    const parts = [
      { ids: 1, extraRows: 2, copies: 2, firstLine: 90 },
      { ids: 3, extraRows: 4, copies: 1, firstLine: 40 },
    ];
    expect(addRepeats(parts)).toEqual({ ids: 4, extraRows: 6, copies: 3, firstLine: 40 });
  });

  it('is null when nothing was repeated', () => expect(addRepeats([])).toBeNull());
});
