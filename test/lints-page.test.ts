import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/run-assess.ts';

const page = readFileSync(join(ROOT, 'docs/lints.md'), 'utf8');
const sections = page.split(/^## /m).slice(1);
const severities = new Map(
  sections.map((text) => [/^`([a-z-]+)`/.exec(text)?.[1] ?? '', /\n\n(\w+)/.exec(text)?.[1]?.toLowerCase()]),
);
const errors = readFileSync(join(ROOT, 'docs/errors.md'), 'utf8');

/** Codes raised where lints are made. */
const raised = readdirSync(join(ROOT, 'src/registers/lints')).flatMap((name) => {
  const text = readFileSync(join(ROOT, 'src/registers/lints', name), 'utf8');
  return [...text.matchAll(/code: '([a-z-]+)'/g)].map(([, code]) => code);
});

describe('docs/lints.md', () => {
  it('has a section for each lint, in the order of the alphabet', () => {
    expect([...severities.keys()]).toEqual([...severities.keys()].sort());
    expect(raised.filter((code) => !severities.has(code ?? ''))).toEqual([]);
    expect(raised.length).toBeGreaterThan(5);
  });

  // The doubts that the method asks for, in its order: repeats, parts, stated numbers, pairs, running totals,
  // populations, withheld figures, breaks, periods, ragged rows, domains, leads, funds.
  it.each([
    'conflicting-repeat',
    'part-whole',
    'stated-count',
    'implied-pair',
    'cumulative-series',
    'denominator-year',
    'suppressed',
    'series-break',
    'incomplete-period',
    'ragged-row',
    'domain-missing',
    'missing-lead',
    'unfunded-priority',
  ])('explains %s', (code) => expect(severities.has(code)).toBe(true));

  it('gives the severity that docs/errors.md gives', () => {
    for (const [code, severity] of severities) {
      const row = errors.split('\n').find((line) => line.startsWith(`| \`${code}\` `));
      expect(row?.split('|')[2]?.trim(), code).toBe(severity);
    }
  });
});
