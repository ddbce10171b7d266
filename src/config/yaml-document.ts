import { type Document, isMap, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface YamlProblem extends Position {
  readonly message: string;
}

export type Path = readonly PropertyKey[];

/** A parsed YAML text that still knows where every key stands. */
export interface YamlDocument {
  /** Its name, for messages. */
  readonly file: string;
  readonly data: unknown;
  readonly problems: readonly YamlProblem[];
  /** Where the value at this path is written; `key` asks for its key instead. */
  locate(path: Path, part?: 'key' | 'value'): Position;
}

/** Aliases are off: a configuration has no use for them, and they can make a small file very large. */
export function readYaml(text: string, file = 'assessment.yaml'): YamlDocument {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, merge: false });
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  const problems = [
    ...document.errors.map((error) => ({ ...at(error.pos[0]), message: plainMessage(error) })),
    ...aliasOffsets(document).map((offset) => ({
      ...at(offset),
      message: 'aliases (*name) are not allowed',
    })),
  ];
  return {
    file,
    data: problems.length > 0 ? null : document.toJS({ maxAliasCount: 0 }),
    problems,
    locate: (path, part = 'value') => at(offsetOf(document, path, part)),
  };
}

function aliasOffsets(document: Document): readonly number[] {
  const offsets: number[] = [];
  visit(document, { Alias: (_, alias) => void offsets.push(startOf(alias) ?? 0) });
  return offsets;
}

function plainMessage(error: { code: string; message: string }): string {
  if (error.code === 'DUPLICATE_KEY') return 'the same key is written twice here';
  return error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
}

function offsetOf(document: Document, path: Path, part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => String((item.key as Node & { value: unknown }).value) === String(step),
      );
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
      if (last && part === 'value') offset = startOf(node) ?? offset;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}
