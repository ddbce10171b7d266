import { hostname } from 'node:os';
import { beforeAll, describe, expect, it } from 'vitest';
import { toJson } from '../../../src/cli/outputs/output-files.ts';
import type { Assessment } from '../../../src/model/assessment.ts';
import { unknown } from '../../../src/model/quantity.ts';
import { toResults } from '../../../src/report/results/to-results.ts';
import { resultsSchema } from '../../../src/report/schemas/results.ts';
import { ROOT } from '../../support/run-assess.ts';
import { assessFixture, byarPerThousand, levelOf, Z95, Z998 } from '../../support/sample-assessment.ts';

describe.each(['tiny', 'herefordshire-2013-14'])('toResults of %s', (name) => {
  let assessment: Assessment;
  let results: ReturnType<typeof toResults>;
  beforeAll(async () => {
    assessment = await assessFixture(name);
    results = toResults(assessment);
  });

  it('fits its schema, also after it went through JSON', () => {
    expect(resultsSchema.safeParse(results).error).toBeUndefined();
    expect(resultsSchema.safeParse(JSON.parse(toJson(results))).error).toBeUndefined();
  });

  it('holds no absolute path, no host name, no date or clock', () => {
    const text = toJson(results);
    expect(text).not.toContain(ROOT);
    expect(text).not.toMatch(/"(\/|[A-Z]:[\\/]|file:)/);
    if (hostname().length > 3) expect(text).not.toContain(hostname());
    // The day of a decision, by when an action is due and the day that is looked from come of the inputs: no clock.
    const { overrides, asOf } = assessment.settings;
    const due = assessment.registers.actions?.actions.flatMap((action) => action.due ?? []) ?? [];
    const days = [asOf, ...due, ...overrides.map(({ decision }) => decision.when)];
    const others = days.reduce((rest, day) => rest.replaceAll(day, 'the day'), text);
    expect(others).not.toMatch(/\b\d{4}-\d{2}-\d{2}\b|\d{2}:\d{2}:\d{2}/);
  });

  it('gives every ranking entry the fields of the contract, in rank order, those not ranked last', () => {
    for (const one of results.ranking) {
      expect(Object.keys(one)).toEqual(
        expect.arrayContaining(['rank', 'tied', 'candidate', 'score', 'coverage', 'contributions']),
      );
      expect('reason' in one).toBe(one.rank === null);
      for (const part of one.contributions)
        expect(Object.keys(part).sort()).toEqual(
          ['criterion', 'evidence', 'grade', 'points', 'score', 'weight'].sort(),
        );
    }
    const ranks = results.ranking.map((one) => one.rank ?? Number.POSITIVE_INFINITY);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  it('has points that add up to each score, scores from 0 to 100, weights that add to 100', () => {
    for (const { score, contributions } of results.ranking) {
      expect(contributions.reduce((sum, part) => sum + part.points, 0)).toBeCloseTo(score, 9);
      expect(contributions.reduce((sum, part) => sum + part.weight, 0)).toBeCloseTo(100, 9);
      for (const part of contributions)
        expect(part.points).toBeCloseTo((part.weight * (part.score ?? 25)) / 100, 9);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
    }
  });

  it('traces every measure and every piece of evidence to a file that is in sources', () => {
    const files = new Set(results.sources.map((one) => `${one.id} ${one.file}`));
    for (const one of [...results.measures, ...results.evidence]) {
      if (!('value' in one) || one.value !== null) expect(one.evidence.length).toBeGreaterThan(0);
      for (const { source, file, firstLine, lastLine } of one.evidence) {
        expect(files).toContain(`${source} ${file}`);
        expect(firstLine).toBeGreaterThan(1);
        expect(lastLine).toBeGreaterThanOrEqual(firstLine);
      }
    }
  });

  it('points from rankings to evidence, from evidence and findings to measures, that are there', () => {
    const evidence = new Set(results.evidence.map((one) => one.id));
    const measures = new Set(results.measures.map((one) => one.id));
    for (const { contributions } of results.ranking)
      for (const id of contributions.flatMap((part) => part.evidence)) expect(evidence).toContain(id);
    for (const one of results.evidence) if (one.measure !== null) expect(measures).toContain(one.measure);
    for (const id of results.findings.flatMap((one) => one.measures)) expect(measures).toContain(id);
    expect(measures.size).toBe(results.measures.length);
  });

  it('balances every source: read = accepted + rejected + skipped', () => {
    for (const { read, accepted, rejected, skipped, sha256 } of results.sources) {
      expect(read).toBe(accepted + rejected + skipped);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    }
  });
});

it('gives a measure without a number null, with the reason and what it is about', async () => {
  const assessment = await assessFixture();
  const quantity = unknown('per-1000', 'no-population', 'E99000001 in 2023');
  const measures = { measures: [levelOf({ quantity })], costCoverage: null };
  const [measure] = toResults({ ...assessment, measures }).measures;
  expect(measure).toMatchObject({
    value: null,
    unit: 'per-1000',
    interval: null,
    method: null,
    reason: 'no-population',
    detail: 'E99000001 in 2023',
  });
});

it('gives both limits of the rate of burglary, each with its level and method', async () => {
  const { measures } = toResults(await assessFixture());
  const rate = measures.find((one) => one.id === 'level/burglary/E99000001/2023-24/rate')!;
  for (const [interval, level, z] of [
    [rate.interval, 0.95, Z95],
    [rate.outerInterval, 0.998, Z998],
  ] as const) {
    const { lower, upper } = byarPerThousand(144, 100_000, z);
    expect(interval).toMatchObject({ level, method: 'byar' });
    expect(interval!.lower).toBeCloseTo(lower, 9);
    expect(interval!.upper).toBeCloseTo(upper, 9);
  }
});

it('is worked out on paper for tiny: what burglary scores for size and for a criterion without evidence', async () => {
  const { ranking } = toResults(await assessFixture());
  const burglary = ranking.find((one) => one.candidate.id === 'burglary')!;
  const part = (id: string) => burglary.contributions.find((one) => one.criterion === id)!;
  // data/anchors.csv: 0.1 per 1,000 scores 0 and 50 scores 100, in logs. 144 / 100,000 = 1.44 per 1,000.
  const size = (100 * Math.log(1.44 / 0.1)) / Math.log(50 / 0.1);
  expect(part('size').score).toBeCloseTo(size, 9);
  expect(part('size').points).toBeCloseTo((size * 15) / 100, 9);
  // 20% of residents call it a problem; half of them would score 100.
  expect(part('concern')).toMatchObject({ score: 40, points: 4, grade: 'C' });
  expect(part('influence')).toMatchObject({ score: null, points: 1.25, grade: null, evidence: [] });
  // Harm 25, size, trend, comparison 15 each and concern 10 of 100 have evidence.
  expect(burglary.coverage).toBe(80);
});

it('says which editions of the tables of spellings were used', async () => {
  const assessment = await assessFixture();
  const { method } = assessment.settings;
  const aliases = [{ id: 'area-aliases', version: '2031-2', published: '2031-05' }];
  const settings = { ...assessment.settings, method: { ...method, aliases } };
  const results = toResults({ ...assessment, settings });
  expect(results.method.aliases).toEqual(aliases);
  expect(resultsSchema.safeParse(results).error).toBeUndefined();
  expect(toResults(assessment).method.aliases.map(({ id }) => id)).toEqual([
    'area-aliases',
    'offence-aliases',
  ]);
});
