import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/run-assess.ts';

const MANY = 114;
const page = readFileSync(join(ROOT, 'docs/requirements.md'), 'utf8');
const rows = [...page.matchAll(/^\| (S\d{3}) +\|(.*)\|$/gm)].map(([, id = '', rest = '']) => {
  const cells = rest.split(/(?<!\\)\|/).map((cell) => cell.trim());
  return {
    id,
    cells,
    tests: [...(cells[3] ?? '').matchAll(/test\/[\w./-]+\.test\.ts/g)].map(([file]) => file),
  };
});

describe('docs/requirements.md', () => {
  it('has every requirement once, in order', () => {
    const wanted = Array.from({ length: MANY }, (_, at) => `S${String(at + 1).padStart(3, '0')}`);
    expect(rows.map(({ id }) => id)).toEqual(wanted);
  });

  it.each(rows)('$id: says what, whether it works, the command and the test', ({ id, cells, tests }) => {
    expect(cells).toHaveLength(4);
    expect(cells.every((cell) => cell !== '')).toBe(true);
    expect(tests.length).toBeGreaterThan(0);
    for (const file of tests) {
      expect([file, existsSync(join(ROOT, file))]).toEqual([file, true]);
      expect(readFileSync(join(ROOT, file), 'utf8')).toContain(id);
    }
  });

  // What does not work is named here with its reason, and its row says that reason in place of "works".
  it('says "works" and nothing else of each that works', () => {
    const notWorking: Readonly<Record<string, string>> = {};
    const states = rows.map(({ id, cells }) => [id, cells[1]]);
    expect(states).toEqual(rows.map(({ id }) => [id, notWorking[id] ?? 'works']));
  });

  it('names every file of tests of requirements', () => {
    const files = readdirSync(join(ROOT, 'test/requirements')).filter((name) => name !== 'list.test.ts');
    const named = new Set(rows.flatMap(({ tests }) => tests));
    expect(files.filter((name) => !named.has(`test/requirements/${name}`))).toEqual([]);
  });
});
