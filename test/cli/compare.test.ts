import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { compare } from '../../src/cli/compare.ts';
import { run } from '../../src/cli/run.ts';
import { schema } from '../../src/cli/schema.ts';
import { call, copyFixture, edit, optionsFor, parsed, removeTemporary } from '../support/run-assess.ts';
import { widest } from '../support/sample-assessment.ts';

const OUT = 'out/2023-24';
const options = { color: false, failOn: 'error' as const };
let old: string;
beforeAll(async () => {
  old = await runOf(() => {});
});
afterAll(removeTemporary);

/** A run of the small fixture with something changed in it. */
async function runOf(change: (folder: string) => void): Promise<string> {
  const folder = copyFixture('tiny');
  change(folder);
  const { exit, stderr } = await call(() => run({ ...optionsFor(folder), quiet: true }));
  if (exit !== 0) throw new Error(stderr);
  return join(folder, OUT);
}

const compareWith = (fresh: string, json = false) => call(() => compare(old, fresh, { ...options, json }));
const becauseOf = async (fresh: string) => {
  const { candidates } = parsed((await compareWith(fresh, true)).stdout);
  return Object.fromEntries(
    candidates.map((one: { id: string; because: unknown; scoreChange: number }) => [
      one.id,
      { ...(one.because as object), scoreChange: one.scoreChange },
    ]),
  );
};
const nothing = { ownData: 0, comparator: 0, method: 0, scoreChange: 0 };

describe('assess compare', () => {
  it('finds nothing between a run and itself, named by folder or by file', async () => {
    expect(await becauseOf(join(old, 'results.json'))).toEqual({ burglary: nothing, violence: nothing });
    const { exit, stdout } = await compareWith(old);
    expect(exit).toBe(0);
    expect(stdout).toContain('No candidate crossed a line.\nThe method is the same.\n');
    expect(widest(stdout)).toBeLessThanOrEqual(80);
  });

  /*
   * The region, of which the area is part, has 500 burglaries among 500,000 in place of 400: a ratio of 1.44 in place
   * of 1.8. 50 (log2 r + 1) is 76.303, was 92.400. z = ln r / sqrt(1/144 - 1/n) is 5.186, was 8.817, which keeps
   * 0.96415, was 0.98730, of what is above 50: 75.360, was 91.861. At a weight of 15 that is -2.475.
   */
  it('puts a revised comparator under comparator', async () => {
    const fresh = await runOf((folder) =>
      edit(folder, 'input/crime.csv', 'Vale,2023-24,400', 'Vale,2023-24,500'),
    );
    const { burglary, violence } = await becauseOf(fresh);
    expect(burglary).toMatchObject({ ownData: 0, method: 0 });
    expect(burglary.comparator).toBeCloseTo(-2.475, 3);
    expect(burglary.comparator).toBe(burglary.scoreChange);
    expect(violence).toEqual(nothing);
  });

  it('puts other local counts under own data', async () => {
    const fresh = await runOf((folder) =>
      edit(folder, 'input/crime.csv', 'Northvale,2023-24,144', 'Northvale,2023-24,180'),
    );
    const { burglary, violence } = await becauseOf(fresh);
    expect(burglary).toMatchObject({ comparator: 0, method: 0 });
    expect(burglary.ownData).toBeGreaterThan(0);
    expect(violence).toEqual(nothing);
  });

  it.each([
    [
      'weights',
      'weights: { harm: 40, size: 10, trend: 10, comparison: 10, concentration: 10, concern: 10, fit: 5, influence: 5 }\nharm:\n',
    ],
    ['the multiplier', 'harm:\n  multiplier: false\n'],
  ])('puts %s under method, and names what changed', async (_name, block) => {
    const fresh = await runOf((folder) => edit(folder, 'assessment.yaml', /^harm:\n/m, block));
    const { burglary, violence } = await becauseOf(fresh);
    for (const one of [burglary, violence]) {
      expect(one).toMatchObject({ ownData: 0, comparator: 0 });
      expect(one.method).not.toBe(0);
      expect(one.method).toBe(one.scoreChange);
    }
    expect((await compareWith(fresh)).stdout).toMatch(/\nThe method changed:\n- \w/);
  });

  it('names the lines crossed: a candidate new on the list', async () => {
    const fresh = await runOf((folder) =>
      edit(
        folder,
        'assessment.yaml',
        /^candidates:\n/m,
        'candidates:\n  crime: { name: Any crime, indicator: all-crime }\n',
      ),
    );
    expect((await compareWith(fresh)).stdout).toMatch(/^- Any crime: new on the list, not ranked\.$/m);
    expect(parsed((await compareWith(fresh, true)).stdout).crossed).toContainEqual(
      expect.objectContaining({ candidate: 'crime', kind: 'new', before: null }),
    );
  });

  it('--json fits its schema', async () => {
    const { stdout } = await compareWith(old, true);
    const printed = z.fromJSONSchema(parsed((await call(() => schema('compare', options))).stdout));
    expect(printed.safeParse(parsed(stdout)).error).toBeUndefined();
    expect(parsed(stdout).candidates[0]).toMatchObject({ rankBefore: 1, rankAfter: 1, scoreChange: 0 });
  });

  it('refuses another area', async () => {
    const other = join(old, 'other.json');
    const text = readFileSync(join(old, 'results.json'), 'utf8');
    writeFileSync(other, text.replaceAll('E99000001', 'E99000009'));
    const { exit, stdout, stderr } = await compareWith(other);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Northvale (E99000001)');
    expect(stderr).toContain('two areas are not compared');
  });

  it('refuses what it cannot read, whichever of the two it is', async () => {
    for (const [first, second] of [
      ['/nowhere', old],
      [old, '/nowhere'],
    ] as const) {
      const { exit, stdout, stderr } = await call(() => compare(first, second, options));
      expect([exit, stdout]).toEqual([2, '']);
      expect(stderr).toContain('there is no results.json at /nowhere.');
    }
  });
});
