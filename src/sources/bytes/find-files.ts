import { readdirSync, statSync } from 'node:fs';
import { isAbsolute, join, parse, relative, sep } from 'node:path';

/**
 * The files that a path or pattern stands for, relative to `root`, in code-unit order so that no machine's
 * directory order shows. `*` and `?` match within one folder; brackets are plain characters.
 */
export function findFiles(root: string, pattern: string): readonly string[] {
  const start = isAbsolute(pattern) ? parse(pattern).root : root;
  const steps = pattern.slice(start === root ? 0 : start.length).split(/[/\\]/);
  let found = [start];
  for (const step of steps)
    found = found.flatMap((path) => (isPattern(step) ? matches(path, step) : [join(path, step)]));
  return found
    .filter((path) => statSync(path, { throwIfNoEntry: false }) !== undefined)
    .map((path) => relative(root, path).split(sep).join('/'))
    .sort();
}

function isPattern(step: string): boolean {
  return /[*?]/.test(step);
}

function matches(folder: string, step: string): string[] {
  const entry = statSync(folder, { throwIfNoEntry: false });
  if (!entry?.isDirectory()) return [];
  const escaped = step.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`^${escaped.replace(/\*/g, '.*').replace(/\?/g, '.')}$`);
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name));
}
