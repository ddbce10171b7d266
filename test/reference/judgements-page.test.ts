import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { shapeColumns } from '../../src/config/keys/shape-columns.ts';
import { loadMethod } from '../../src/config/load-method.ts';
import { problemWith } from '../../src/criteria/judgement-rules.ts';
import { judgementsReader } from '../../src/sources/shapes/judgements.ts';
import { goodConfiguration, settingsFrom } from '../support/configuration.ts';
import { candidate } from '../support/evidence.ts';
import { row } from '../support/sources.ts';

const page = readFileSync(new URL('../../docs/judgements.md', import.meta.url), 'utf8');
const codeBook = readFileSync(new URL('../../data/code-book.csv', import.meta.url), 'utf8');

/** The cells of the table that starts with these titles. */
function tableOf(titles: readonly string[]): readonly (readonly string[])[] {
  const lines = page.split('\n').map((line) =>
    line.startsWith('|')
      ? line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim())
      : null,
  );
  const start = lines.findIndex((cells) => cells?.join() === titles.join());
  const rest = lines.slice(start + 2);
  return rest.slice(0, rest.indexOf(null)).flatMap((cells) => (cells ? [cells] : []));
}

function blockOf(language: string): string {
  return new RegExp(`\`\`\`${language}\n([^\`]*)\`\`\``).exec(page)?.[1] ?? '';
}

describe('docs/judgements.md', () => {
  it('prints the code book as it ships', () => {
    const [titles, ...rows] = parse(codeBook) as string[][];
    expect(tableOf(titles ?? [])).toEqual(rows);
  });

  it('names every column of the shape', () => {
    const columns = tableOf(['column', 'what it holds']).map(([column]) => column);
    expect(columns).toEqual(Object.values(shapeColumns.judgements).map(({ header }) => header));
  });

  it('shows judgements that are taken', () => {
    const roleOf = new Map(
      Object.entries(shapeColumns.judgements).map(([role, { header }]) => [header, role]),
    );
    const rows = parse(blockOf('csv'), { columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(5);
    const read = judgementsReader({ source: 'judgements', file: 'judgements.csv', periods: null });
    for (const written of rows) {
      const cells = Object.entries(written).map(([header, text]) => [roleOf.get(header), text]);
      const found = read(row(Object.fromEntries(cells)));
      if (!found.ok) throw new Error(found.message);
      const terms = { candidates: [candidate('burglary')], codeBook: loadMethod().codeBook };
      expect(problemWith(found.record, terms)).toBeNull();
    }
  });

  it('shows gates and overrides that are taken', () => {
    const text = goodConfiguration.replace(/candidates:\n.*\n/, blockOf('yaml'));
    const { candidates, overrides } = settingsFrom(text);
    expect(candidates.flatMap(({ gate }) => gate?.kind ?? [])).toEqual(['led-elsewhere', 'part-of']);
    expect(overrides).toHaveLength(1);
  });
});
