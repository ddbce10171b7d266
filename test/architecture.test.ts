import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = join(dirname(fileURLToPath(import.meta.url)), '../src');

/** What each folder may import besides itself. Data flow one way: a stage never reaches back or across. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  stats: [],
  config: ['model'],
  sources: ['model'],
  observations: ['model'],
  disclosure: ['model'],
  measures: ['model', 'stats'],
  criteria: ['model', 'stats'],
  ranking: ['model', 'stats'],
  compare: ['model', 'criteria', 'ranking', 'stats'],
  findings: ['model', 'measures'],
  registers: ['model', 'measures'],
  report: ['model', 'findings'],
  'assess.ts': [
    'model',
    'sources',
    'observations',
    'measures',
    'criteria',
    'ranking',
    'findings',
    'registers',
    'disclosure',
    'config',
  ],
};

/** The edges: everything else is pure. */
const mayUseNode = [
  /^sources\//,
  /^cli\//,
  /^cli\.ts$/,
  /^config\/load(-method|-area-aliases)?\.ts$/,
  /^report\/write\.ts$/,
];
/** Composition at the edge: these may import anything. */
const edges = ['cli', 'cli.ts', 'index.ts'];
const clocks = /\b(Date\.now|new Date|performance\.now|Math\.random|toLocale\w+|Intl\.)/;

type Modules = ReadonlyMap<string, string>;

describe('the house', () => {
  const modules = readModules();

  it('has no import against the flow', () => expect(wrongImports(modules)).toEqual([]));
  it('has no cycle', () => expect(cycles(modules)).toEqual([]));
  it('has no circle of folders that stand beside each other', () =>
    expect(circlesOfFolders(modules)).toEqual([]));
  it('uses node and files only at the edges', () => expect(wrongNode(modules)).toEqual([]));
  it('has no clock, locale or chance outside the edges', () => expect(impure(modules)).toEqual([]));

  it('fails on a planted import', () => {
    const planted = new Map([...modules, ['stats/planted.ts', "import { rank } from '../ranking/rank.ts';"]]);
    expect(wrongImports(planted)).toEqual(['stats/planted.ts imports ranking/rank.ts']);
    const across = new Map([
      ...modules,
      ['criteria/planted.ts', "import { pool } from '../measures/pool.ts';"],
    ]);
    expect(wrongImports(across)).toEqual(['criteria/planted.ts imports measures/pool.ts']);
  });

  it('fails on a planted file access', () => {
    const planted = new Map([...modules, ['measures/planted.ts', "import { readFileSync } from 'node:fs';"]]);
    expect(wrongNode(planted)).toEqual(['measures/planted.ts imports node:fs']);
  });

  it('fails on a planted cycle', () => {
    const planted = new Map([
      ['stats/a.ts', "import { b } from './b.ts';"],
      ['stats/b.ts', "import { a } from './a.ts';"],
    ]);
    expect(cycles(planted)).toHaveLength(1);
  });

  it('fails on a planted circle of folders', () => {
    const planted = new Map([
      ['measures/a/one.ts', "import { two } from '../b/two.ts';"],
      ['measures/b/two.ts', "import { three } from '../three.ts';"],
      ['measures/b/four.ts', "import { five } from '../a/five.ts';"],
      ['measures/a/five.ts', ''],
      ['measures/three.ts', ''],
    ]);
    expect(circlesOfFolders(planted)).toEqual(['measures/a -> measures/b']);
  });

  it('fails on a planted clock', () => {
    const planted = new Map([['ranking/planted.ts', 'export const now = () => Date.now();']]);
    expect(impure(planted)).toEqual(['ranking/planted.ts']);
  });
});

function readModules(): Modules {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return new Map(files.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(SRC, name), 'utf8')]));
}

function importsOf(file: string, text: string): readonly string[] {
  const found = [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => match[1] ?? '');
  return found.map((name) =>
    name.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file), name)) : name,
  );
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? file;
}

function wrongImports(modules: Modules): readonly string[] {
  return [...modules].flatMap(([file, text]) => {
    const room = roomOf(file);
    if (edges.includes(room)) return [];
    return importsOf(file, text)
      .filter((name) => name.endsWith('.ts'))
      .filter((name) => roomOf(name) !== room && !allowed[room]?.includes(roomOf(name)))
      .map((name) => `${file} imports ${name}`);
  });
}

function wrongNode(modules: Modules): readonly string[] {
  return [...modules].flatMap(([file, text]) => {
    if (mayUseNode.some((pattern) => pattern.test(file))) return [];
    return importsOf(file, text)
      .filter(
        (name) =>
          name.startsWith('node:') || (name.startsWith('@duckdb/') && !file.startsWith('sources/engines/')),
      )
      .map((name) => `${file} imports ${name}`);
  });
}

function impure(modules: Modules): readonly string[] {
  return [...modules]
    .filter(([file, text]) => !edges.includes(roomOf(file)) && clocks.test(withoutComments(text)))
    .map(([file]) => file);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
}

function cycles(modules: Modules): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (done.has(file) || path.includes(file)) return;
    for (const name of importsOf(file, modules.get(file) ?? ''))
      if (modules.has(name)) visit(name, [...path, file]);
    done.add(file);
  };
  for (const file of modules.keys()) visit(file, []);
  return found;
}

/** Pairs of folders of one room that import each other, whatever the files: each pair once, in order. */
function circlesOfFolders(modules: Modules): readonly string[] {
  const arrows = new Set(
    [...modules].flatMap(([file, text]) =>
      importsOf(file, text).map((name) => `${posix.dirname(file)} -> ${posix.dirname(name)}`),
    ),
  );
  return [...arrows].filter((arrow) => {
    const [from = '', to = ''] = arrow.split(' -> ');
    return (
      from !== '.' && from < to && posix.dirname(from) === posix.dirname(to) && arrows.has(`${to} -> ${from}`)
    );
  });
}
