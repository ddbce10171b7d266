import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/config/yaml-document.ts';
import { marked } from '../support/configuration.ts';

describe('readYaml', () => {
  it.each([
    ['the value of a key', 'a: 1\nb:\n  c: «x\n', ['b', 'c'], 'value'],
    ['the key itself', 'a: 1\nb:\n  «c: x\n', ['b', 'c'], 'key'],
    ['an item of a list', 'a:\n  - x\n  - «y\n', ['a', 1], 'value'],
    ['an item of a flow list', 'a: [x, «y]\n', ['a', 1], 'value'],
    ['the nearest block when a step is not there', '«a: { b: 1 }\n', ['z', 'y'], 'value'],
    ['a key after a comment and Windows line ends', '# note\r\na: 1\r\n«b: 2\r\n', ['b'], 'key'],
    ['a number as a key', '2013: «x\n', [2013], 'value'],
  ] as const)('locates %s', (_, text, path, part) => {
    const { text: yaml, place } = marked(text);
    const { line, column } = readYaml(yaml).locate(path, part);
    expect(`${line}:${column}`).toBe(place);
  });

  it('reads values as the core schema of YAML 1.2 does', () => {
    expect(readYaml('a: 2013-14\nb: 25\nc: true\nd: no\n').data).toEqual({
      a: '2013-14',
      b: 25,
      c: true,
      d: 'no',
    });
  });

  it('refuses aliases where they stand, so that a small file cannot expand', () => {
    const bomb = `a: &a [x, x]\n${Array.from({ length: 20 }, (_, i) => `k${i}: &k${i} [*${i ? `k${i - 1}` : 'a'}, *a]`).join('\n')}\n`;
    const { data, problems } = readYaml(bomb);
    expect(data).toBeNull();
    expect(problems).toHaveLength(40);
    expect(problems[0]).toEqual({ line: 2, column: 10, message: 'aliases (*name) are not allowed' });
  });

  it('does not merge keys', () => {
    expect(readYaml('a: 1\n<<: { b: 2 }\n').data).toEqual({ a: 1, '<<': { b: 2 } });
  });

  it.each([
    ['a key written twice', 'a: 1\n«a: 2\n', 'the same key is written twice here'],
    [
      'a second document',
      'a: 1\n«---\nb: 1\n',
      'Source contains multiple documents; please use YAML.parseAllDocuments()',
    ],
  ])('shows %s where it stands', (_, text, message) => {
    const { text: yaml, place } = marked(text);
    const { problems, data } = readYaml(yaml);
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      `${place} ${message}`,
    ]);
    expect(data).toBeNull();
  });

  it('keeps __proto__ as a plain key', () => {
    const data = readYaml('__proto__: { admin: true }\n').data as object;
    expect(Object.keys(data)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });
});
