import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = temporaryFolder();

function node(...args: readonly string[]) {
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
}

// The expectations are those of dirt/cases-public.mjs: exact sums, lines and what must never happen.
it('takes all 44 cases of dirt as a careful person would', { timeout: 600_000 }, () => {
  const data = join(folder.path, 'dirt');
  const cases = join(here, 'dirt/cases-public.mjs');
  expect(node(join(here, 'dirt/gen.mjs'), '--cases', cases, '--out', data, '--fs').stdout).toMatch(
    /^44 cases/,
  );
  const adaptor = join(here, '../judge-adaptor.mjs');
  const judged = node(join(here, 'tools/judge.mjs'), '--data', data, '--adaptor', adaptor);
  expect(judged.stdout.trim().split('\n')).toEqual(['S1: 29/29', 'S2: 13/13', 'S3: 2/2', 'all: 44/44']);
});
