import { describe, expect, it } from 'vitest';
import { nameProblems } from '../../src/config/name-problems.ts';

const path = ['gaps', 0, 'of'];

describe('nameProblems', () => {
  it.each([undefined, 'burglary'])('finds nothing wrong with %s', (name) => {
    expect(nameProblems(name, path, ['burglary'], 'indicators')).toEqual([]);
  });

  it('says what was found, what may have been meant and what there is', () => {
    expect(nameProblems('burglry', path, ['burglary', 'robbery'], 'indicators', 'key')).toEqual([
      {
        path,
        part: 'key',
        message: '"burglry" is not in indicators. Did you mean "burglary"?',
        hint: 'Use one of: burglary, robbery.',
      },
    ]);
  });

  it('says where to add the first one', () => {
    expect(nameProblems('a', path, [], 'areas')[0]).toMatchObject({
      part: 'value',
      hint: 'Use one of: none yet; add it under areas.',
    });
  });

  it.each([
    [12, 'i11.'],
    [13, 'i11, ....'],
  ])('shows twelve names of %i', (count, end) => {
    const names = Array.from({ length: count }, (_, at) => `i${at}`);
    expect(nameProblems('x', path, names, 'indicators')[0]?.hint).toBe(
      `Use one of: ${names.slice(0, 11).join(', ')}, ${end}`,
    );
  });
});
