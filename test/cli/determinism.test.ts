import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import {
  call,
  copyFixture,
  edit,
  optionsFor,
  parsed,
  readAll,
  removeTemporary,
  runAssess,
} from '../support/run-assess.ts';

afterAll(removeTemporary);

type Files = Readonly<Record<string, string>>;

/** The outputs of a run in a folder of its own, without run.json, which holds what may vary. */
function outputsOf(name: string, env = {}, change: (folder: string) => void = () => {}): Files {
  const folder = copyFixture(name);
  change(folder);
  const { exit, stderr } = runAssess(folder, ['run', '-q'], env);
  expect([exit, stderr]).toEqual([0, '']);
  const { 'run.json': _varies, ...files } = readAll(
    join(folder, 'out', readdirSync(join(folder, 'out'))[0]!),
  );
  return files;
}

// The files of expected/ but run.json: 18 and 30 tables, check.json and results.json. The second keeps more registers.
describe.each([
  ['tiny', 20],
  ['herefordshire-2013-14', 32],
])('the outputs of %s', (name, files) => {
  let first: Files;
  beforeAll(() => {
    first = outputsOf(name);
    expect(Object.keys(first)).toHaveLength(files);
  });

  it.each([
    ['again, in another folder', {}],
    [
      'at the other end of the world, in Turkish',
      { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    ],
    ['with the plain C locale and colour', { TZ: 'UTC', LC_ALL: 'C', FORCE_COLOR: '1' }],
  ])('are the same bytes %s', (_name, env) => {
    expect(outputsOf(name, env)).toEqual(first);
  });

  it('hold no path of this machine', () => {
    for (const text of Object.values(first)) expect(text).not.toMatch(/assess-test-|\/tmp\/|\/home\//);
  });
});

/** The rows of a table without the line numbers, which follow the order of the input. */
function withoutLines(text: string): readonly Readonly<Record<string, string>>[] {
  const rows = parse(text, { columns: true }) as Record<string, string>[];
  return rows.map(({ first_line: _first, last_line: _last, ...row }) => row);
}

/** Puts the records of every input in another order; the header stays. */
function reorder(folder: string, order: (rows: readonly string[]) => readonly string[]): void {
  for (const name of readdirSync(join(folder, 'input'))) {
    const path = join(folder, 'input', name);
    const [header = '', ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n');
    writeFileSync(path, [header, ...order(rows), ''].join('\n'));
  }
}

describe.each(['tiny', 'herefordshire-2013-14'])('the figures of %s', (name) => {
  let first: Files;
  const made = async (change: (folder: string) => void): Promise<Files> => {
    const folder = copyFixture(name);
    change(folder);
    const { exit } = await call(() => run({ ...optionsFor(folder), out: join(folder, 'out') }));
    expect(exit).toBe(0);
    return readAll(join(folder, 'out'));
  };
  beforeAll(async () => {
    first = await made(() => {});
  });

  it.each([
    ['backwards', (rows: readonly string[]) => rows.toReversed()],
    ['sorted', (rows: readonly string[]) => rows.toSorted()],
    [
      'from the middle on',
      (rows: readonly string[]) => [...rows.slice(rows.length / 2), ...rows.slice(0, rows.length / 2)],
    ],
  ])('are the same with the rows of every input %s', async (_name, order) => {
    const shuffled = await made((folder) => reorder(folder, order));
    expect(withoutLines(shuffled['csv/measures.csv']!)).toEqual(withoutLines(first['csv/measures.csv']!));
    expect(shuffled['csv/ranking.csv']).toBe(first['csv/ranking.csv']);
    expect(withoutLines(shuffled['csv/observations.csv']!)).toEqual(
      withoutLines(first['csv/observations.csv']!),
    );
    const findings = (files: Files) => parsed(files['results.json']!).findings;
    expect(findings(shuffled)).toEqual(findings(first));
  });
});

describe('tiny, as METHOD.md section 8 asks', () => {
  const results = async (change: (folder: string) => void) => {
    const folder = copyFixture('tiny');
    change(folder);
    return parsed((await call(() => run({ ...optionsFor(folder), dryRun: true, json: true }))).stdout);
  };

  it('leaving a candidate out changes no other score', async () => {
    const all = await results(() => {});
    const one = await results((folder) => {
      edit(folder, 'assessment.yaml', / {2}violence: .*\n/, '');
      edit(folder, 'input/judgements.csv', /violence,.*\n/, '');
    });
    expect(one.ranking).toHaveLength(1);
    // Places and chances are of the list; a score and its points are the candidate's own.
    const own = ({ candidate, score, coverage, contributions }: (typeof all.ranking)[number]) => ({
      candidate,
      score,
      coverage,
      contributions,
    });
    expect(own(one.ranking[0])).toEqual(own(all.ranking[0]));
  });

  it('ten times the counts and the population change no rate and narrow the limits', async () => {
    const ten = (file: string) => (folder: string) => edit(folder, file, /(\d+)$/gm, '$10');
    const before = await results(() => {});
    const after = await results((folder) => {
      ten('input/crime.csv')(folder);
      ten('input/population.csv')(folder);
    });
    const rate = (one: typeof before) =>
      one.measures.find((measure: { id: string }) => measure.id === 'level/burglary/E99000001/2023-24/rate');
    const width = (one: typeof before) => rate(one).interval.upper - rate(one).interval.lower;
    expect(rate(before).value).toBe(1.44);
    expect(rate(after).value).toBe(1.44);
    expect(width(after)).toBeLessThan(width(before) / 2);
  });
});
