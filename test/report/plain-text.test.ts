import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/report/plain-text.ts';

describe('plainText', () => {
  it.each([
    ['escape sequence', '\u001b[31mred\u001b[0m', ' [31mred [0m'],
    ['bell, backspace, carriage return', 'a\u0007b\u0008c\rd', 'a b c d'],
    ['line feed and tab', 'a\nb\tc', 'a b c'],
    ['NUL and DEL', 'a\u0000b\u007fc', 'a b c'],
    ['C1: an escape sequence of one character', '\u009b31mred', ' 31mred'],
    ['bidirectional override', 'txt.\u202eexe', 'txt. exe'],
    ['bidirectional isolate and Arabic letter mark', '\u2066a\u2069\u061c', ' a  '],
    ['line and paragraph separators', 'a\u2028b\u2029c', 'a b c'],
    ['byte order mark', '\ufeffa', ' a'],
  ])('%s', (_name, text, safe) => {
    expect(plainText(text)).toBe(safe);
  });

  it.each(['Herefordshire, County of', "Women's Aid", '£1.5m – 50%', 'Ynys Môn', '警察 🚓'])(
    'keeps %s',
    (text) => {
      expect(plainText(text)).toBe(text);
    },
  );

  it('leaves nothing that Unicode counts as control or turns the direction of text (property)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
      }),
      { numRuns: 500 },
    );
    const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).join('');
    expect(plainText(all)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
  });
});
