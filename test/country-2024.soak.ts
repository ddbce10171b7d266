import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hasRealData } from './support/real-data.ts';
import { ROOT } from './support/run-assess.ts';

/** Every partnership once, in minutes: the tables of docs/country-2024.md are what the bench prints. */
it.skipIf(!hasRealData('samples/ons-csp-tables'))(
  'docs/country-2024.md holds the tables of the bench',
  () => {
    const args = ['bench/all-partnerships.mjs', '--tables'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const document = readFileSync(join(ROOT, 'docs/country-2024.md'), 'utf8');
    const tables = stdout.trim().split('\n\n');
    expect(tables).toHaveLength(4);
    for (const table of tables) expect(document).toContain(table);
  },
);
