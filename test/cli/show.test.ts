import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sections } from '../../src/cli/sections/sections.ts';
import { show } from '../../src/cli/show.ts';
import { call, copyFixture, optionsFor, parsed, removeTemporary } from '../support/run-assess.ts';

let tiny: string;
let herefordshire: string;
beforeAll(() => {
  tiny = copyFixture('tiny');
  herefordshire = copyFixture('herefordshire-2013-14');
});
afterAll(removeTemporary);

describe('assess show', () => {
  it.each([
    ['findings', '- All crime: 468 in 2023-24'],
    ['indicators', 'All crime                 2023-24       468            4.68'],
    ['ranking', '   1  Domestic burglary'],
    ['places', 'Nothing to show under places.'],
    ['gaps', 'Nothing to show under gaps.'],
  ])('%s', async (name, line) => {
    const { exit, stdout, stderr } = await call(() => show(name, optionsFor(tiny)));
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout).toContain(line);
  });

  it('gaps: figures that are missing are told, not left out', async () => {
    const { stdout } = await call(() => show('gaps', optionsFor(herefordshire)));
    expect(stdout.replace(/\n */g, ' ')).toContain(
      'Women who leave the service having completed a programme',
    );
  });

  it.each([
    ['findings', 'findings'],
    ['gaps', 'findings'],
    ['places', 'findings'],
    ['ranking', 'ranking'],
    ['indicators', 'measures'],
  ])('%s --json is one document with %s', async (name, key) => {
    const { exit, stdout } = await call(() => show(name, { ...optionsFor(tiny), json: true }));
    expect(exit).toBe(0);
    expect(Array.isArray(parsed(stdout)[key])).toBe(true);
  });

  it.each(['finding', '__proto__', 'constructor', ''])('refuses %j and names the sections', async (name) => {
    const { exit, stdout, stderr } = await call(() => show(name, optionsFor(tiny)));
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`Use: ${Object.keys(sections).join(', ')}.`);
  });
});
