import { describe, expect, it } from 'vitest';
import { createScreen } from '../../src/cli/screen.ts';
import { call, withEnvironment } from '../support/run-assess.ts';

const options = { color: true, failOn: 'error' as const };

describe('createScreen', () => {
  const speak = (changes: object) =>
    call(async () => {
      const screen = createScreen({ ...options, ...changes });
      screen.result('result');
      screen.tell('tell');
      screen.warn('warn');
      return 0;
    });

  it.each([
    [{}, 'tell\nwarn\n'],
    [{ quiet: true }, 'warn\n'],
    [{ json: true }, 'warn\n'],
  ])('with %j: results on standard output, the rest on standard error', async (changes, stderr) => {
    expect(await speak(changes)).toMatchObject({ stdout: 'result\n', stderr });
  });

  it.each([
    ['nothing set, not a terminal', {}, {}, false],
    ['FORCE_COLOR=1', { FORCE_COLOR: '1' }, {}, true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, {}, false],
    ['FORCE_COLOR empty', { FORCE_COLOR: '' }, {}, false],
    ['NO_COLOR before FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, {}, false],
    ['NO_COLOR empty counts for nothing (no-color.org)', { NO_COLOR: '', FORCE_COLOR: '1' }, {}, true],
    ['--no-color before FORCE_COLOR', { FORCE_COLOR: '1' }, { color: false }, false],
    ['--json before FORCE_COLOR', { FORCE_COLOR: '1' }, { json: true }, false],
  ])('colour with %s: %j', (_name, env, changes, coloured) => {
    withEnvironment({ NO_COLOR: undefined, FORCE_COLOR: undefined, ...env });
    const text = createScreen({ ...options, ...changes }).palette.strong('x');
    expect(text !== 'x').toBe(coloured);
  });

  it('has 80 columns where the stream says nothing', () => {
    expect(createScreen(options).width).toBe(process.stdout.columns || 80);
  });
});
