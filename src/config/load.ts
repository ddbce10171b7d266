import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Issue } from '../model/issue.ts';
import type { Settings } from '../model/settings.ts';
import { loadMethod } from './load-method.ts';
import { readConfig } from './read-config.ts';

export const CONFIG_NAME = 'assessment.yaml';

export type Loaded =
  | {
      readonly ok: true;
      readonly settings: Settings;
      /** The folder of the configuration: source files are relative to it. */
      readonly root: string;
      readonly file: string;
      readonly sha256: string;
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Loads the configuration named, or the nearest assessment.yaml in this folder or above it. */
export function loadAssessment(named: string | undefined, from: string): Loaded {
  const file = named === undefined ? nearestConfig(from) : resolve(from, named);
  if (file === null)
    return refuse(
      CONFIG_NAME,
      `no ${CONFIG_NAME} in this folder or any folder above it`,
      'Go to the folder of the assessment, or name the file with --config.',
    );
  const text = readText(file);
  if (text === null)
    return refuse(named ?? file, 'this configuration cannot be read', 'Check the name after --config.');
  const result = readConfig(text, basename(file), loadMethod());
  if (!result.ok) return result;
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { ok: true, settings: result.settings, root: dirname(file), file, sha256 };
}

function nearestConfig(from: string): string | null {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const file = join(folder, CONFIG_NAME);
    if (isFile(file)) return file;
    if (folder === dirname(folder)) return null;
  }
}

function readText(file: string): string | null {
  try {
    return isFile(file) ? readFileSync(file, 'utf8') : null;
  } catch {
    return null;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function refuse(file: string, message: string, hint: string): Loaded {
  const issue: Issue = {
    code: 'configuration',
    severity: 'error',
    source: null,
    file,
    line: null,
    column: null,
    message,
    hint,
  };
  return { ok: false, issues: [issue] };
}
