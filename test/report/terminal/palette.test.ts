import { describe, expect, it } from 'vitest';
import { createPalette } from '../../../src/report/terminal/palette.ts';

describe('createPalette', () => {
  // ECMA-48, select graphic rendition: 1 bold, 2 faint, 31 red, 33 yellow, 36 cyan.
  it.each([
    ['strong', '\u001b[1mword\u001b[22m'],
    ['faint', '\u001b[2mword\u001b[22m'],
    ['error', '\u001b[31mword\u001b[39m'],
    ['warning', '\u001b[33mword\u001b[39m'],
    ['note', '\u001b[36mword\u001b[39m'],
  ] as const)('%s', (meaning, coloured) => {
    expect(createPalette(true)[meaning]('word')).toBe(coloured);
    expect(createPalette(false)[meaning]('word')).toBe('word');
  });
});
