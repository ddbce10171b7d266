import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepsPromise, runExample } from './worked-example.ts';

const folder = new URL('../../src/stats/', import.meta.url);

/** The @example blocks of a source file, each with an import of everything the file exports. */
function examplesIn(file: string): readonly string[] {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const names = [...text.matchAll(/^export (?:function|const) (\w+)/gm)].map((match) => match[1]);
  const blocks = [...text.matchAll(/@example\n([\s\S]*?)\n \*\//g)].map((match) => match[1] ?? '');
  const header = `import { ${names.join(', ')} } from './${basename(file)}';\n`;
  return blocks.map((block) => header + block.replaceAll(/^ \* ?/gm, ''));
}

/** Every exported function must come with one. */
function functionsIn(file: string): number {
  return [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^export function /gm)].length;
}

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .sort();

describe.each(files)('examples in %s', (file) => {
  const examples = examplesIn(file);

  it('stand at every exported function', () => {
    expect(examples.length).toBe(functionsIn(file));
  });

  it('compute to the digits printed', async () => {
    for (const example of examples) {
      const steps = await runExample(example, new URL(file, folder));
      expect(steps.length).toBeGreaterThan(0);
      expect(steps.filter((step) => !keepsPromise(step))).toEqual([]);
    }
  });
});

describe('keepsPromise', () => {
  it.each([
    ['0.05', 0.0549, true],
    ['0.05', 0.0551, false],
    ['1.2e-7', 1.24e-7, true],
    ['1.2e-7', 1.26e-7, false],
    ['Infinity', Number.POSITIVE_INFINITY, true],
    ['null', null, true],
    ["'byar'", 'byar', true],
    ["'byar'", 'exact-poisson', false],
    ['3', Number.NaN, false],
    ['3', undefined, false],
    ['x', 3, false],
  ])('of %s by %s: %s', (promised, given, expected) => {
    expect(keepsPromise({ written: '', promised, given })).toBe(expected);
  });
});
