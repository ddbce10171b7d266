import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';

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

/** The usual rights of a file, and those of one that may hold personal data. */
const READ_BY_ALL = 0o644;
export const READ_BY_OWNER = 0o600;

interface Staged {
  readonly target: string;
  readonly temporary: string;
  /** Where the older file is kept until all are in place; null when there is none. */
  older: string | null;
  placed: boolean;
}

/**
 * Writes a set of files, all or none: all are first written beside their place under temporary names and flushed,
 * then renamed in the order given; when one cannot be (a full disk, a file open in a spreadsheet), the older files
 * are put back. Links in place of an output are replaced, never followed. `mode` says who may read them. Throws the
 * error of the file system.
 */
export function writeFiles(folder: string, outputs: readonly OutputFile[], mode = READ_BY_ALL): void {
  const staged: Staged[] = [];
  try {
    for (const { file, text } of outputs) {
      const target = join(folder, file);
      makeFolder(dirname(target), folder);
      const one = { target, temporary: besides(target), older: null, placed: false };
      staged.push(one);
      writeFlushed(one.temporary, text, mode);
    }
    for (const one of staged) one.older = keepOlder(one.target);
    for (const one of staged) {
      renameSync(one.temporary, one.target);
      one.placed = true;
    }
  } catch (error) {
    for (const one of staged) if (one.placed) putBack(one);
    throw error;
  } finally {
    for (const { temporary, older } of staged)
      for (const path of [temporary, older]) if (path !== null) rmSync(path, { force: true });
  }
}

/** A hidden name in the same folder that no other run has. */
function besides(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`);
}

/** Folders inside the output folder are ours: one that is a link to somewhere else is refused. */
function makeFolder(path: string, root: string): void {
  mkdirSync(path, { recursive: true });
  const [inner, outer] = [realpathSync(path), realpathSync(root)];
  if (inner !== outer && !inner.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`))
    throw new Error(`${basename(path)} is a link out of the output folder`);
}

/** A second name for the older file, so that it is never missing meanwhile; a copy where links are not to be had. */
function keepOlder(target: string): string | null {
  const entry = lstatSync(target, { throwIfNoEntry: false });
  if (!entry) return null;
  if (entry.isDirectory()) throw new Error(`${basename(target)} is a folder`);
  const older = besides(target);
  try {
    linkSync(target, older);
  } catch {
    copyFileSync(target, older);
  }
  return older;
}

function putBack({ target, older }: Staged): void {
  if (older === null) rmSync(target, { force: true });
  else renameSync(older, target);
}

function writeFlushed(path: string, text: string, mode: number): void {
  const file = openSync(path, 'wx', mode);
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
