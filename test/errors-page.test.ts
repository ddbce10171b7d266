import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/run-assess.ts';

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(ROOT, 'src', name), 'utf8'));
const page = readFileSync(join(ROOT, 'docs/errors.md'), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| `'));
const explained = new Set(rows.map((row) => /^\| `([a-z-]+)` /.exec(row)?.[1]));

const word = "'([a-z]+(?:-[a-z]+)*)'";
/** How a code is written down: as a property, also one of two, or as an argument of the functions that make issues. */
const writings = [
  new RegExp(`\\bcode: (?:[^,'\\n]*\\? )?${word}(?: : ${word})?`, 'g'),
  /\b(?:reject|refuse|problem|warning|#refuse)\(\s*'([a-z]+-[a-z-]+)'/g,
  /\b(?:issueAt|issueOf|unreadableFile)\([^'"`;]*?'([a-z]+-[a-z-]+)'/g,
  /\[\s*'(?!error|warning|note)([a-z-]+)',\s*'(?:error|warning|note)'/g,
];
const raised = new Set(
  sources.flatMap((text) =>
    writings.flatMap((writing) =>
      [...text.matchAll(writing)].flatMap(([, ...codes]) => codes.filter((code) => code !== undefined)),
    ),
  ),
);

describe('docs/errors.md', () => {
  it('finds codes in every manner of writing', () => {
    for (const code of ['missing-file', 'type-error', 'mixed-price-years', 'total-mismatch', 'mojibake'])
      expect(raised).toContain(code);
    expect(raised.size).toBeGreaterThan(60);
  });

  it('explains every code that the product can raise', () => {
    expect([...raised].filter((code) => !explained.has(code)).sort()).toEqual([]);
  });

  it('explains no code that nothing raises', () => {
    const whole = sources.join('\n');
    expect([...explained].filter((code) => !whole.includes(`'${code}'`))).toEqual([]);
  });

  it('says of each how severe it is, what it means and what to do', () => {
    for (const row of rows) {
      const [, , severity, meaning, remedy] = row.split('|').map((cell) => cell.trim());
      expect(severity, row).toMatch(/^(error|warning|note)/);
      expect(meaning?.length, row).toBeGreaterThan(20);
      expect(remedy?.length, row).toBeGreaterThan(6);
    }
    expect(rows).toHaveLength(explained.size);
  });
});
