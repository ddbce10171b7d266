import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { check } from '../../src/cli/check.ts';
import { explain } from '../../src/cli/explain.ts';
import { run } from '../../src/cli/run.ts';
import { schema } from '../../src/cli/schema.ts';
import { show } from '../../src/cli/show.ts';
import { call, copyFixture, edit, optionsFor, parsed, ROOT, removeTemporary } from '../support/run-assess.ts';

// Expected values are those of the plans and of the list of requirements, each with the place in the plan.
let herefordshire: string;
beforeAll(() => {
  herefordshire = copyFixture('herefordshire-2013-14');
});
afterAll(removeTemporary);

const onOneLine = (text: string) => text.replace(/\s+/g, ' ');

// Plan 2014-17:185 names four things that issues were looked at for.
describe('S005 four core criteria, always on', () => {
  const eight = ['harm', 'size', 'trend', 'comparison', 'concentration', 'concern', 'fit', 'influence'];
  const checked = async (weights: readonly string[]) => {
    const folder = copyFixture('tiny');
    edit(folder, 'assessment.yaml', /$/, `weights: { ${weights.join(', ')} }\n`);
    return call(() => check(optionsFor(folder)));
  };

  it.each(['harm', 'size', 'trend', 'comparison'])('%s left out, or given nothing: exit 2', async (core) => {
    const without = await checked(eight.filter((one) => one !== core).map((one) => `${one}: 10`));
    expect([without.exit, onOneLine(without.stderr)]).toEqual([
      2,
      expect.stringContaining(`core criterion missing: weights.${core} is not given`),
    ]);
    const nothing = await checked(
      eight.map((one) => `${one}: ${one === core ? 0 : one === 'fit' ? 40 : 10}`),
    );
    expect([nothing.exit, onOneLine(nothing.stderr)]).toEqual([
      2,
      expect.stringContaining(`core criterion missing: ${core} has the weight 0`),
    ]);
  });
});

// Plan 2014-17:81: the assessment feeds into Understanding Herefordshire.
describe('S007 export for machines', () => {
  it('results.json fits the shipped schema and has the numbers of the report', async () => {
    const ran = await call(() => run(optionsFor(herefordshire)));
    const document = parsed(readFileSync(join(herefordshire, 'out/2013-14/results.json'), 'utf8'));
    const shipped = parsed(readFileSync(join(ROOT, 'schema/results.schema.json'), 'utf8'));
    const { stdout } = await call(() => schema('results', { color: false, failOn: 'error' }));
    expect(z.fromJSONSchema(parsed(stdout)).safeParse(document).error).toBeUndefined();
    expect(z.fromJSONSchema(shipped).safeParse(document).error).toBeUndefined();
    expect(z.fromJSONSchema(shipped).safeParse({ ...document, ranking: 'none' }).success).toBe(false);
    const printed = [...ran.stdout.matchAll(/^ +(\d+) {2}\S.*? +(\d+\.\d) +\d+% {2}/gm)];
    const ranked = document.ranking.filter(({ rank }: { rank: number | null }) => rank !== null);
    expect(printed.map(([, rank, score]) => `${rank} ${score}`)).toEqual(
      ranked.map(({ rank, score }: { rank: number; score: number }) => `${rank} ${score.toFixed(1)}`),
    );
    const csv = readFileSync(join(herefordshire, 'out/2013-14/csv/ranking.csv'), 'utf8');
    const cells = parse(csv, { columns: true }) as readonly Record<string, string>[];
    const first = cells.filter(({ rank, criterion }) => rank !== '' && criterion === 'harm');
    expect(first.map(({ rank, score }) => `${rank} ${Number(score).toFixed(1)}`)).toEqual(
      printed.map(([, rank, score]) => `${rank} ${score}`),
    );
    for (const { sentence, section } of document.findings)
      if (section === 'findings') expect(onOneLine(ran.stdout)).toContain(onOneLine(sentence));
  });
});

// Plan 2014-17:268-289. 63.1 is worked out apart from the product: fixtures/reference/ranking-2013-14/base.csv.
describe('S012 audit trail', () => {
  it('explain lists criterion, figure, place, score, weight and points, which add to 63.1', async () => {
    const { stdout } = await call(() => explain('domestic-abuse', optionsFor(herefordshire)));
    const rows = [...stdout.matchAll(/^([a-z]+) {2,}(.+?) +(?:[A-D] +(\d+\.\d) +)?(\d+) +(\d+\.\d)$/gm)];
    expect(rows.map(([, criterion]) => criterion)).toHaveLength(8);
    const points = rows.reduce((sum, row) => sum + Number(row[5]), 0);
    expect(Math.abs(points - 63.1)).toBeLessThan(0.4);
    expect(stdout).toMatch(/^total +63\.1$/m);
    expect(stdout.match(/^ {2}input\/judgements\.csv:\d+ {2}sha256 [0-9a-f]{12}$/gm)).toHaveLength(7);
    const document = parsed(
      (await call(() => explain('domestic-abuse', { ...optionsFor(herefordshire), json: true }))).stdout,
    );
    const exact = document.contributions.reduce(
      (sum: number, one: { points: number }) => sum + one.points,
      0,
    );
    expect(exact).toBeCloseTo(63.1, 1);
    for (const { score, weight, points } of document.contributions)
      expect(points).toBeCloseTo(((score ?? 25) * weight) / 100, 9);
    // Each raw value is the one in the line of the file that is named beside it.
    const lines = readFileSync(join(herefordshire, 'input/judgements.csv'), 'utf8').split('\n');
    for (const { criterion, form, value, numerator, denominator, evidence } of document.evidence) {
      const raw = denominator === null ? value : `${numerator},${denominator}`;
      expect(lines[evidence[0].firstLine - 1]).toMatch(
        new RegExp(`^domestic-abuse,${criterion},${form},${raw},`),
      );
    }
    const figures = new Map(rows.map(([, criterion = '', figure = '']) => [criterion, figure.trim()]));
    expect(figures.get('harm')).toContain('£29k per 1,000');
    expect(figures.get('size')).toContain('10.31 per 1,000');
    expect(figures.get('trend')).toContain('74');
    expect(figures.get('concentration')).toContain('30%');
  });
});

// Plan 2014-17:189. 9,114 / 186,004 = 48.999 per 1,000; over 64 that is 0.766, 23% lower.
describe('S014 rate per 1,000 and ratio', () => {
  it('9,114 crimes, population 186,004: 49.0 per 1,000, 0.766 of 64, 23% lower', async () => {
    const folder = copyFixture('herefordshire-2013-14');
    edit(folder, 'input/population.csv', /2012,185197/, '2012,186004');
    const id = 'total-recorded-crime/E06000019/2012-13';
    const said = await call(() => explain(`comparison/${id}/nation`, optionsFor(folder)));
    expect(said.stdout).toMatch(/^ {2}0\.766 ratio /m);
    expect(said.stdout).toMatch(/^ {2}23% lower than the comparator$/m);
    expect(said.stdout).toMatch(/^ {2}local: 48\.999$/m);
    expect(said.stdout).toMatch(/^ {2}percentDifference: -23\.4/m);
    const { stdout } = await call(() => show('findings', optionsFor(folder)));
    expect(onOneLine(stdout)).toContain('49 per 1,000 compared to 64 per 1,000');
  });
});

// Plan 2014-17:190: local 57 to 49 per 1,000 (-8, -14%), nation 77 to 64 (-13, -17%); the year between is on the line.
describe('S019 relative and absolute change side by side', () => {
  it('-8 (-14%) beside -13 (-17%), with the caution of a low base', async () => {
    const folder = copyFixture('tiny');
    const counts = [
      ['E99000001', 'Northvale', [5700, 5300, 4900]],
      ['E99000002', 'Vale', [38500, 35250, 32000]],
    ] as const;
    const years = [2021, 2022, 2023];
    const rows = counts.flatMap(([code, name, figures]) =>
      figures.map((figure, at) => `burglary,${code},${name},${years[at]}-${years[at]! - 1999},${figure}`),
    );
    const people = counts.flatMap(([code, name], at) =>
      years.map((year) => `${code},${name},${year},${[100_000, 500_000][at]}`),
    );
    writeFileSync(
      join(folder, 'input/crime.csv'),
      ['indicator,area_code,area_name,period,count', ...rows, ''].join('\n'),
    );
    writeFileSync(
      join(folder, 'input/population.csv'),
      ['area_code,area_name,year,population', ...people, ''].join('\n'),
    );
    const { stdout } = await call(() => show('findings', optionsFor(folder)));
    expect(onOneLine(stdout)).toContain(
      'from 57.0 to 49.0 per 1,000 (-8.0, -14%) here, from 77.0 to 64.0 per 1,000 (-13.0, -17%) in Vale. Caution, low base:',
    );
  });
});

// Plan 2008-11:97, 104: NI 17 stands under Reassurance and under anti-social behaviour.
describe('S069 the same measure is counted once', () => {
  const survey = 'ni-17,E99000001,Northvale,2023-24,300,1000\nni-21,E99000001,Northvale,2023-24,100,1000\n';
  const documentOf = async (listed: string) => {
    const folder = copyFixture('tiny');
    writeFileSync(
      join(folder, 'input/survey.csv'),
      `indicator,area_code,area_name,period,numerator,denominator\n${survey}`,
    );
    const source = 'sources:\n  survey: { partner: Council, file: input/survey.csv, shape: indicators }\n';
    edit(folder, 'assessment.yaml', 'sources:\n', source);
    const percent = (id: string, name: string) =>
      `  ${id}: { name: ${name}, source: survey, kind: percent }\n`;
    const indicators = `indicators:\n${percent('ni-17', 'NI 17')}${percent('ni-21', 'NI 21')}`;
    edit(folder, 'assessment.yaml', 'indicators:\n', indicators);
    const candidates = `candidates:\n  reassurance: { name: Reassurance, indicators: [ni-17] }\n  asb: { name: ASB, indicators: ${listed} }\n`;
    edit(folder, 'assessment.yaml', 'candidates:\n', candidates);
    edit(folder, 'assessment.yaml', /$/, 'concerns: [ni-17, ni-21]\n');
    const { exit, stdout } = await call(() => run({ ...optionsFor(folder), json: true, dryRun: true }));
    expect(exit).toBe(0);
    return parsed(stdout);
  };
  interface Item {
    readonly candidate: string;
    readonly measure: string;
  }

  it('one series, two tags', async () => {
    const { measures, evidence } = await documentOf('[ni-17]');
    const levels = measures.filter(({ id }: { id: string }) => id.startsWith('level/ni-17/'));
    expect(levels).toHaveLength(1);
    const tags = evidence.filter(({ measure }: Item) => measure?.startsWith('concern/ni-17/'));
    expect(tags.map(({ candidate }: Item) => candidate)).toEqual(['reassurance', 'asb']);
  });

  // 30% and 10% of residents: 60 and 20 points of 100 (50% scores 100), 40 together; three votes would make 46.7.
  it('one vote in a theme, however often it is listed', async () => {
    const { ranking, evidence } = await documentOf('[ni-17, ni-21, ni-17]');
    const asb = ranking.find((one: { candidate: { id: string } }) => one.candidate.id === 'asb');
    const concern = asb.contributions.find((one: { criterion: string }) => one.criterion === 'concern');
    expect(concern.score).toBeCloseTo(40, 9);
    expect(evidence.filter(({ candidate }: Item) => candidate === 'asb')).toHaveLength(2);
  });
});

// Plan 2014-17:196 and the ranking's reference: anti-social behaviour stands on evidence of grades B and C.
describe('S101 confidence grade shown', () => {
  it('explain prints the grade of every criterion of anti-social behaviour, B and C among them', async () => {
    const file = readFileSync(join(ROOT, 'fixtures/reference/ranking-2013-14/base.csv'), 'utf8');
    const rows = parse(file, { columns: true }) as readonly Record<string, string>[];
    const row = rows.find(({ candidate }) => candidate === 'asb-and-cohesion')!;
    const graded = Object.entries(row).filter(([key, grade]) => key.endsWith('_grade') && grade !== '');
    const { stdout } = await call(() => explain('asb-and-cohesion', optionsFor(herefordshire)));
    for (const [key, grade] of graded)
      expect(stdout).toMatch(
        new RegExp(`^${key.replace('_grade', '')} .* ${grade} +\\d+\\.\\d +\\d+ +\\d+\\.\\d$`, 'm'),
      );
    expect(graded.map(([, grade]) => grade)).toEqual(expect.arrayContaining(['B', 'C']));
  });
});
