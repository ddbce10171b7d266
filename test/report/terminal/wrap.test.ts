import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../../src/report/terminal/wrap.ts';

describe('wrap', () => {
  it.each([
    ['one two three', 8, '', 'one two\nthree'],
    ['one two three', 13, '', 'one two three'],
    ['one two three', 12, '', 'one two\nthree'],
    ['one two three', 10, '  ', 'one two\n  three'],
    ['a verylongword b', 5, '', 'a\nverylongword\nb'],
    ['', 10, '', ''],
  ])('%j at %d columns', (text, width, indent, lines) => {
    expect(wrap(text, width, indent)).toBe(lines);
  });

  const words = fc.array(fc.stringMatching(/^[a-z0-9£,.]{1,14}$/), { minLength: 1, maxLength: 40 });
  const width = fc.integer({ min: 20, max: 100 });
  const indent = fc.constantFrom('', '  ', '    ');

  it('has no line over the width and loses no word (property)', () => {
    fc.assert(
      fc.property(words, width, indent, (list, columns, before) => {
        const [first, ...rest] = wrap(list.join(' '), columns, before).split('\n');
        for (const line of rest) expect(line.startsWith(before)).toBe(true);
        // The first line follows something as wide as the indent.
        for (const line of [`${before}${first}`, ...rest]) expect(line.length).toBeLessThanOrEqual(columns);
        expect([first, ...rest].join(' ').split(' ').filter(Boolean)).toEqual(list);
      }),
    );
  });

  it('never breaks a line that still has room for the next word (property)', () => {
    fc.assert(
      fc.property(words, width, (list, columns) => {
        const lines = wrap(list.join(' '), columns).split('\n');
        for (const [at, line] of lines.entries()) {
          const [next] = (lines[at + 1] ?? '').split(' ');
          if (next) expect(line.length + 1 + next.length).toBeGreaterThan(columns);
        }
      }),
    );
  });
});
