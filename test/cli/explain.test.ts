import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explain } from '../../src/cli/explain.ts';
import { rank } from '../../src/cli/rank.ts';
import { call, copyFixture, optionsFor, parsed, removeTemporary } from '../support/run-assess.ts';

let tiny: string;
beforeAll(() => {
  tiny = copyFixture('tiny');
});
afterAll(removeTemporary);

const textOf = (id: string) => call(() => explain(id, optionsFor(tiny)));
const jsonOf = async (id: string) =>
  parsed((await call(() => explain(id, { ...optionsFor(tiny), json: true }))).stdout);
const hashOf = (file: string) =>
  createHash('sha256')
    .update(readFileSync(join(tiny, file)))
    .digest('hex');

interface Leaf {
  readonly evidence: readonly { readonly file: string; readonly firstLine: number }[];
}

describe('assess explain', () => {
  it('shows a candidate the score that rank shows', async () => {
    const table = (await call(() => rank(optionsFor(tiny)))).stdout;
    for (const [id, name] of [
      ['burglary', 'Domestic burglary'],
      ['violence', 'Violence with injury'],
    ] as const) {
      const { exit, stdout } = await textOf(id);
      const [, score] = new RegExp(`${name} +(\\d+\\.\\d)`).exec(table)!;
      expect(exit).toBe(0);
      expect(stdout).toContain(`   score ${score}   `);
      expect(stdout).toMatch(new RegExp(`^total +${score!.replace('.', '\\.')}$`, 'm'));
    }
  });

  it.each([
    ['a candidate', 'burglary'],
    ['an indicator', 'all-crime'],
    ['a measure', 'comparison/burglary/E99000001/2023-24/region'],
    ['a piece of evidence', 'burglary/comparison/ratio'],
    ['a piece of evidence, asked for as one', 'evidence/burglary/concern/percent-concerned'],
  ])('ends at the file, the line and the true SHA-256, for %s', async (_kind, id) => {
    const { exit, stdout } = await textOf(id);
    expect(exit).toBe(0);
    const leaves = [...stdout.matchAll(/^ {2}(input\/\S+\.csv):(\d+)(?:-\d+)? {2}sha256 (\S+)$/gm)];
    expect(leaves.length).toBeGreaterThan(0);
    for (const [, file, , hash] of leaves) {
      expect(hash).toHaveLength(12);
      expect(hashOf(file!).startsWith(hash!)).toBe(true);
    }
    expect(stdout).not.toContain('unknown');
  });

  it('explains a comparison: 1.44 over 0.8 is 1.8, from lines 4 to 8 and 4 to 5', async () => {
    const { stdout } = await textOf('comparison/burglary/E99000001/2023-24/region');
    expect(stdout).toContain('  1.800 ratio   method rate-ratio');
    expect(stdout).toContain('  80% higher than the comparator\n');
    expect(stdout).toContain('  local: 1.440\n  other: 0.800\n');
    expect(stdout).toMatch(/input\/crime\.csv:4-8 .*\n.*input\/population\.csv:4-5 /);
  });

  it('explains a criterion: its weight, anchors and the score of each candidate', async () => {
    const { exit, stdout } = await textOf('concern');
    expect(exit).toBe(0);
    expect(stdout).toContain('weight 10 of 100: ');
    expect(stdout).toContain('percent-concerned: 0 scores 0, 50 scores 100');
    expect(stdout).toMatch(/^Domestic burglary +40\.0 +C$/m);
    expect(stdout).toMatch(/^Violence with injury +none$/m);
  });

  it('--json of a candidate: points that add up, evidence, measures, and files with whole hashes', async () => {
    const document = await jsonOf('burglary');
    expect(document).toMatchObject({ kind: 'candidate', rank: 1, candidate: { id: 'burglary' } });
    const points = document.contributions.map((part: { points: number }) => part.points);
    expect(points.reduce((sum: number, one: number) => sum + one, 0)).toBeCloseTo(document.score, 9);
    expect(document.evidence.map((one: { criterion: string }) => one.criterion).sort()).toEqual([
      'comparison',
      'concern',
      'harm',
      'size',
      'trend',
    ]);
    for (const { file, sha256 } of document.files) expect(sha256).toBe(hashOf(file));
    const files = document.files.map((one: { file: string }) => one.file);
    for (const { evidence } of [...document.evidence, ...document.measures] as readonly Leaf[])
      for (const { file, firstLine } of evidence) {
        expect(files).toContain(file);
        expect(firstLine).toBeGreaterThan(1);
      }
  });

  it('--json of a piece of evidence: the evidence, its measure and the files', async () => {
    const document = await jsonOf('burglary/size/per-1000');
    expect(document).toMatchObject({
      kind: 'evidence',
      evidence: {
        candidate: 'burglary',
        criterion: 'size',
        value: 1.44,
        numerator: 144,
        denominator: 100_000,
      },
      measure: { id: 'level/burglary/E99000001/2023-24/rate' },
    });
    expect(document.files.length).toBeGreaterThan(0);
  });

  it('--json of an indicator, a measure and a criterion', async () => {
    const indicator = await jsonOf('all-crime');
    expect(indicator).toMatchObject({ kind: 'indicator', indicator: { name: 'All crime' } });
    expect(indicator.measures.every((one: { indicator: string }) => one.indicator === 'all-crime')).toBe(
      true,
    );
    expect(await jsonOf('level/all-crime/E99000001/2023-24/rate')).toMatchObject({
      kind: 'measure',
      measure: { value: 4.68, unit: 'per-1000' },
    });
    const criterion = await jsonOf('fit');
    expect(criterion).toMatchObject({ kind: 'criterion', id: 'fit', weight: 5 });
    expect(criterion.scores).toContainEqual(
      expect.objectContaining({ candidate: 'violence', score: 100, points: 5 }),
    );
  });

  it.each([
    ['burglry', 'Did you mean "burglary"?'],
    ['hram', 'Did you mean "harm"?'],
    ['level/all-crime/E99000001/2023-24/rat', 'Did you mean "level/all-crime/E99000001/2023-24/rate"?'],
    ['x\u001b[2J', 'there is no candidate, indicator, criterion, measure or evidence "x [2J".'],
  ])('refuses %j', async (id, message) => {
    const { exit, stdout, stderr } = await textOf(id);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Candidates: burglary, violence');
    expect((await call(() => explain(id, { ...optionsFor(tiny), json: true }))).stdout).toBe('');
  });
});
