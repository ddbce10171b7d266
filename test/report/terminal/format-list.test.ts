import { describe, expect, it } from 'vitest';
import { formatList } from '../../../src/report/terminal/format-list.ts';
import { createPalette } from '../../../src/report/terminal/palette.ts';

describe('formatList', () => {
  it('has each format with its title, within the width', () => {
    const text = formatList(
      [{ name: 'one', title: 'what it is '.repeat(12).trim() }],
      createPalette(false),
      80,
    );
    const lines = text.split('\n');
    expect(lines[0]).toBe('Format                    What it is');
    expect(lines[1]).toMatch(/^one {23}what it is what it is/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});
