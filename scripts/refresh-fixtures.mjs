// Writes each fixture's expected outputs and the JSON Schemas again. Review the change before you commit it: an
// expected output guards against change, it does not show that a figure is right.
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allSchemas } from '../dist/cli/schema.js';

for (const [name, schema] of Object.entries(allSchemas()))
  writeFileSync(`schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);

for (const name of readdirSync('fixtures')) {
  const folder = join('fixtures', name);
  if (!readdirSync(folder).includes('input')) continue;
  if (isUnchanged(join(folder, 'expected'))) continue;
  const args = [
    'dist/cli.js',
    'run',
    '--quiet',
    '--config',
    join(folder, 'assessment.yaml'),
    '--out',
    join(folder, 'expected'),
  ];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** A run that still verifies is left alone, its timings included. */
function isUnchanged(run) {
  return spawnSync(process.execPath, ['dist/cli.js', 'verify', run], { stdio: 'ignore' }).status === 0;
}
