import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RankOptions, rank } from '../../src/cli/rank.ts';
import { run } from '../../src/cli/run.ts';
import { call, copyFixture, optionsFor, parsed, readAll, removeTemporary } from '../support/run-assess.ts';

let folder: string;
beforeAll(async () => {
  folder = copyFixture('tiny');
  await call(() => run(optionsFor(folder)));
});
afterAll(removeTemporary);

const rankWith = (changes: Partial<RankOptions>) => call(() => rank({ ...optionsFor(folder), ...changes }));

interface Entry {
  readonly score: number;
  readonly candidate: { readonly id: string };
  readonly contributions: readonly {
    readonly criterion: string;
    readonly weight: number;
    readonly score: number | null;
    readonly points: number;
  }[];
}
const ranking = async (changes: Partial<RankOptions>): Promise<readonly Entry[]> =>
  parsed((await rankWith({ ...changes, json: true })).stdout).ranking;

describe('assess rank', () => {
  it('prints the ranked table and writes nothing', async () => {
    const before = readAll(folder);
    const { exit, stdout, stderr } = await rankWith({});
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^ {3}1 {2}Domestic burglary +56\.1 +80% /m);
    expect(stdout).toMatch(/^ {3}2 {2}Violence with injury +46\.0 +75% /m);
    expect(readAll(folder)).toEqual(before);
  });

  it('--csv prints the file that run writes', async () => {
    const { stdout } = await rankWith({ csv: true });
    expect(stdout).toBe(readFileSync(join(folder, 'out/2023-24/csv/ranking.csv'), 'utf8'));
  });

  it.each([{ csv: true }, { json: true }, {}])('--top 1 leaves the second out, with %j', async (changes) => {
    const { stdout } = await rankWith({ ...changes, top: 1 });
    expect(stdout).toContain('Domestic burglary');
    expect(stdout).not.toContain('Violence with injury');
  });

  it('--top 1 --csv keeps all eight criteria of the first', async () => {
    const { stdout } = await rankWith({ csv: true, top: 1 });
    expect(parse(stdout, { columns: true })).toHaveLength(8);
  });

  it('--json gives ranking, area, period and weights', async () => {
    const document = parsed((await rankWith({ json: true })).stdout);
    expect(document).toMatchObject({ schemaVersion: 1, area: { code: 'E99000001' }, period: '2023-24' });
    expect(document.weights.map((one: { weight: number }) => one.weight)).toEqual([
      25, 15, 15, 15, 10, 10, 5, 5,
    ]);
  });

  it('--weights fixes those named and scales the others: harm 40, the rest by 60 / 75', async () => {
    for (const { contributions, score } of await ranking({ weights: 'harm=40' })) {
      const weights = contributions.map((part) => part.weight);
      expect(weights).toEqual([40, 12, 12, 12, 8, 8, 4, 4]);
      const sum = contributions.reduce((total, part) => total + (part.weight * (part.score ?? 25)) / 100, 0);
      expect(score).toBeCloseTo(sum, 9);
    }
  });

  it('--weights harm=100 ranks by harm alone: violence before burglary', async () => {
    const entries = await ranking({ weights: 'harm=100' });
    expect(entries.map((one) => one.candidate.id)).toEqual(['violence', 'burglary']);
    for (const { score, contributions } of entries) expect(score).toBeCloseTo(contributions[0]!.score!, 9);
  });

  it('--weights leaves the scores of criteria as they are', async () => {
    const scores = (entries: readonly Entry[]) =>
      entries
        .flatMap((one) => one.contributions.map((part) => [one.candidate.id, part.criterion, part.score]))
        .sort();
    expect(scores(await ranking({ weights: 'fit=30, size=0' }))).toEqual(scores(await ranking({})));
  });

  it.each([
    ['murder=40', '"murder" is not a criterion. Use: harm, size,'],
    ['harm', '"harm" is not a weight. Write harm=25.'],
    ['harm=', 'is not a weight'],
    ['harm=-5', 'is not a weight'],
    ['harm=1e3', 'is not a weight'],
    ['harm=40=3', '"harm=40=3" is not a weight'],
    ['harm=40,harm=10', 'harm is given twice'],
    ['harm=60,size=41', 'the weights given add to 101, over 100'],
    [
      'harm=10,size=10,trend=10,comparison=10,concentration=10,concern=10,fit=10,influence=10',
      'the weights add to 80, not to 100',
    ],
  ])('--weights %s is wrong use', async (weights, message) => {
    const { exit, stdout, stderr } = await rankWith({ weights });
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^assess rank: --weights: /);
    expect(stderr).toContain(message);
  });
});
