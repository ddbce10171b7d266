import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './run-assess.ts';

/** A folder with a configuration and input files, each a list of lines. */
export function makeFolder(
  configuration: string,
  files: Readonly<Record<string, readonly string[]>>,
): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'input'));
  writeFileSync(join(folder, 'assessment.yaml'), configuration);
  for (const [name, lines] of Object.entries(files))
    writeFileSync(join(folder, 'input', name), `${lines.join('\n')}\n`);
  return folder;
}
