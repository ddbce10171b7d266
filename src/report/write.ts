import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface OutputFile {
  /** Relative to the output folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

export interface WrittenFile {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Writes a set of files so that each is old or new in full, whatever happens: all are first written beside their
 * place under temporary names and flushed, then renamed in the order given. A full disk leaves the old files.
 * Links in place of an output are replaced, never followed. Throws the error of the file system.
 */
export function writeFiles(folder: string, outputs: readonly OutputFile[]): void {
  const staged: { readonly temporary: string; readonly target: string }[] = [];
  try {
    for (const { file, text } of outputs) {
      const target = join(folder, file);
      mkdirSync(dirname(target), { recursive: true });
      const temporary = join(
        dirname(target),
        `.${basename(target)}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`,
      );
      staged.push({ temporary, target });
      writeFlushed(temporary, text);
    }
    for (const { temporary, target } of staged) renameSync(temporary, target);
  } catch (error) {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
    throw error;
  }
}

function writeFlushed(path: string, text: string): void {
  const file = openSync(path, 'wx', 0o644);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
    if (fstatSync(file).size !== Buffer.byteLength(text)) throw new Error(`${basename(path)}: written short`);
  } finally {
    closeSync(file);
  }
}

export function describeFile({ file, text }: OutputFile): WrittenFile {
  return { file, bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') };
}
