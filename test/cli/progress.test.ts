import { afterEach, describe, expect, it, vi } from 'vitest';
import type { GlobalOptions } from '../../src/cli/options.ts';
import { createProgress } from '../../src/cli/progress.ts';
import { call, withEnvironment } from '../support/run-assess.ts';

const options = { color: true, failOn: 'error' as const };
const { isTTY } = process.stderr;
afterEach(() => {
  process.stderr.isTTY = isTTY;
  vi.useRealTimers();
});

/** What is told of a file that is reached after some milliseconds. */
async function told(after: number, changes: Partial<GlobalOptions> = {}, file = 'input/crime.csv') {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { stderr, stdout } = await call(async () => {
    const progress = createProgress({ ...options, ...changes });
    vi.advanceTimersByTime(after);
    progress.onFile(file, 6, 12);
    progress.end();
    return 0;
  });
  expect(stdout).toBe('');
  return stderr;
}

describe('createProgress', () => {
  it('says what, how far and how fast, on a terminal, after a second', async () => {
    withEnvironment({ TERM: 'xterm', CI: undefined });
    process.stderr.isTTY = true;
    expect(await told(2000)).toContain('Reading input/crime.csv (6 of 12 files, 3.0 a second)');
    expect(await told(999)).not.toContain('Reading');
  });

  it.each([
    ['--quiet', { quiet: true }, {}],
    ['--json', { json: true }, {}],
    ['CI', {}, { CI: '1' }],
    ['a dumb terminal', {}, { TERM: 'dumb' }],
  ])('is silent with %s', async (_name, changes, env) => {
    withEnvironment({ TERM: 'xterm', CI: undefined, ...env });
    process.stderr.isTTY = true;
    expect(await told(2000, changes)).toBe('');
  });

  it('is silent where standard error is no terminal', async () => {
    withEnvironment({ TERM: 'xterm', CI: undefined });
    process.stderr.isTTY = false;
    expect(await told(2000)).toBe('');
  });

  it('lets no control character of a file name through', async () => {
    withEnvironment({ TERM: 'xterm', CI: undefined });
    process.stderr.isTTY = true;
    expect(await told(2000, {}, 'a\u001b]0;title\u0007.csv')).not.toContain('\u001b]0');
  });
});
