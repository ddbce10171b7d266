import { describe, expect, it } from 'vitest';
import { mergeOrigins } from '../../src/model/origin.ts';

const at = (file: string, firstLine: number, lastLine = firstLine, source = 'crime') => ({
  source,
  file,
  firstLine,
  lastLine,
});

describe('mergeOrigins', () => {
  it('gives one run of lines for each file, first to last', () => {
    expect(mergeOrigins([at('a.csv', 9), at('a.csv', 4, 6), at('b.csv', 2), at('a.csv', 7)])).toEqual([
      at('a.csv', 4, 9),
      at('b.csv', 2),
    ]);
  });

  it('keeps two sources that read one file apart', () => {
    expect(mergeOrigins([at('a.csv', 2), at('a.csv', 3, 3, 'fire')])).toHaveLength(2);
  });

  it('is empty for nothing', () => expect(mergeOrigins([])).toEqual([]));
});
