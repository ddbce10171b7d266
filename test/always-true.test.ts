import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherEvidence, scoreCandidates } from '../src/criteria/gather.ts';
import { measure } from '../src/measures/measure.ts';
import { withThemes } from '../src/measures/themes/theme.ts';
import type { Area, Comparator } from '../src/model/area.ts';
import type { Evidence } from '../src/model/criterion.ts';
import type { Observation, Observations } from '../src/model/observation.ts';
import type { Settings } from '../src/model/settings.ts';
import { prioritise } from '../src/ranking/prioritise.ts';
import { candidateOf, classOf, settingsOf } from './support/homes.ts';
import { observation, population } from './support/observations.ts';

// METHOD.md section 8, over the stages from observations to the ranked list, with made-up counts of four years.

const YEARS = [2020, 2021, 2022, 2023] as const;
const LOCAL = 'E99000001';
const REGION = 'E12999999';
const region: Area = { code: REGION, name: 'The region', type: 'region', aliases: [] };
const comparators: readonly Comparator[] = [{ id: 'region', area: region, includesLocal: true }];
const classes = ['burglary', 'robbery', 'theft', 'arson'] as const;
const costClasses = ['domestic-burglary', 'robbery-personal', 'theft-from-person', 'criminal-damage'];
const indicators = [
  ...classes.map((id, at) => classOf(id, { costClass: costClasses[at]! })),
  classOf('all-crime', { costClass: null }),
];

interface Counts {
  /** By class, by year. */
  readonly local: readonly (readonly number[])[];
  readonly elsewhere: readonly (readonly number[])[];
}

const count = fc.integer({ min: 0, max: 3000 });
const table = fc.array(fc.array(count, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 });
const anyCounts = fc.record({ local: table, elsewhere: table });

function observationsOf({ local, elsewhere }: Counts, scale = 1): Observations {
  const of = (indicator: string, area: string, year: number, numerator: number): Observation =>
    observation(`${year}-${(year + 1) % 100}`, {
      indicator,
      area,
      numerator: numerator * scale,
      origins: [{ source: 'crime', file: 'crime.csv', firstLine: 2, lastLine: 2 }],
    });
  const observations = YEARS.flatMap((year, at) => [
    ...classes.flatMap((id, row) => {
      const own = local[row]![at]!;
      return [of(id, LOCAL, year, own), of(id, REGION, year, own + elsewhere[row]![at]! * 9)];
    }),
    of(
      'all-crime',
      LOCAL,
      year,
      local.reduce((sum, row) => sum + row[at]!, 0),
    ),
  ]);
  const populations = YEARS.flatMap((year) => [
    population(year, 100_000 * scale),
    population(year, 1_000_000 * scale, REGION),
  ]);
  return { observations, populations, places: [], placesInArea: 0 };
}

function termsOf(names: readonly (readonly [string, ...string[]])[]): Settings {
  const base = settingsOf(
    indicators,
    names.map(([id, ...more]) => candidateOf(id, id, ...more)),
    'all-crime',
  );
  return { ...base, comparators, bases: [], sensitivity: { slots: 2, draws: 100, seed: 1 } };
}

const four = termsOf(classes.map((id) => [id]));

function assessed(counts: Counts, settings = four, scale = 1, given = observationsOf(counts, scale)) {
  const observations = withThemes(given, settings);
  const measures = measure(observations, settings);
  const { evidence } = gatherEvidence(measures, [], observations.populations, settings);
  const scores = scoreCandidates(evidence, settings);
  return { measures, evidence, scores, ...prioritise(scores, [], settings) };
}

const value = (evidence: readonly Evidence[], id: string) => evidence.find((one) => one.id === id);
const runs = { numRuns: 25 };

describe('always true', () => {
  it('of made-up counts that answer four criteria and rank all four candidates', () => {
    const steady = [100, 200, 300, 400].map((n) => [n, n + 5, n + 9, n + 20]);
    const { ranking, measures } = assessed({ local: steady, elsewhere: steady });
    expect(ranking.map(({ rank, coverage }) => [rank !== null, coverage])).toEqual(
      classes.map(() => [true, 70]),
    );
    expect(measures.ledger?.harm).toBeGreaterThan(0);
  });

  it('scores lie in 0 to 100 and contributions add to them', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        for (const { score, contributions } of assessed(counts).ranking) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
          for (const part of contributions) expect(part.score ?? 0).toBeGreaterThanOrEqual(0);
          expect(contributions.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 9);
        }
      }),
      runs,
    );
  });

  it('taking a candidate out changes no other score', () => {
    fc.assert(
      fc.property(anyCounts, fc.integer({ min: 0, max: 3 }), (counts, out) => {
        const rest = termsOf(classes.filter((_, at) => at !== out).map((id) => [id]));
        const scoresOf = (settings: Settings) =>
          assessed(counts, settings)
            .ranking.filter(({ candidate }) => candidate.id !== classes[out])
            .map(({ candidate, score }) => [candidate.id, score]);
        expect(scoresOf(rest)).toEqual(scoresOf(four));
      }),
      runs,
    );
  });

  it('the order of observations changes nothing', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const given = observationsOf(counts);
        const turned = {
          ...given,
          observations: given.observations.toReversed(),
          populations: given.populations.toReversed(),
        };
        expect(assessed(counts, four, 1, turned).ranking).toEqual(assessed(counts).ranking);
      }),
      runs,
    );
  });

  it('ten times the counts and the people change no rate, narrow every interval and move scores away from 50', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const [one, ten] = [assessed(counts), assessed(counts, four, 10)];
        for (const [at, before] of one.measures.measures.entries()) {
          const after = ten.measures.measures[at]!;
          expect(after.id).toBe(before.id);
          if (before.kind !== 'level' || !before.quantity.ok || before.quantity.unit !== 'per-1000') continue;
          if (!after.quantity.ok) throw new Error(`${after.id} has no value any more`);
          expect(after.quantity.value).toBeCloseTo(before.quantity.value, 9);
          const width = ({ interval }: typeof before.quantity) => interval!.upper - interval!.lower;
          expect(width(after.quantity)).toBeLessThan(width(before.quantity));
        }
        for (const id of classes) {
          const ratio = `${id}/comparison/ratio`;
          const [small, large] = [value(one.evidence, ratio), value(ten.evidence, ratio)];
          if (!small || !large) continue;
          expect(large.value).toBeCloseTo(small.value, 9);
          expect(Math.abs(large.z ?? 0)).toBeGreaterThanOrEqual(Math.abs(small.z ?? 0) - 1e-9);
        }
      }),
      runs,
    );
  });

  it('more events of this year never lower a score', () => {
    fc.assert(
      fc.property(anyCounts, fc.integer({ min: 1, max: 500 }), (counts, more) => {
        const worse = {
          ...counts,
          local: counts.local.map((row, at) =>
            at === 0 ? row.map((n, year) => (year === 3 ? n + more : n)) : row,
          ),
        };
        const scoreOf = (given: Counts, criterion: string) => {
          const found = assessed(given).scores.find(
            (one) => one.candidate === 'burglary' && one.criterion === criterion,
          );
          return found?.status === 'scored' ? found.score : null;
        };
        for (const criterion of ['harm', 'size'])
          expect(scoreOf(worse, criterion) ?? 0).toBeGreaterThanOrEqual(
            (scoreOf(counts, criterion) ?? 0) - 1e-9,
          );
      }),
      runs,
    );
  });

  it('the homes add up to all events and all harm, however they are shared out', () => {
    const theme = termsOf([['burglary', 'robbery'], ['theft']]);
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const all = counts.local.reduce((sum, row) => sum + row[3]!, 0);
        const harm = (settings: Settings) => assessed(counts, settings).measures.ledger;
        for (const settings of [four, theme]) {
          const ledger = harm(settings)!;
          expect(ledger.lines.reduce((sum, line) => sum + (line.count ?? 0), 0)).toBe(all);
          expect(ledger.inNoClass).toBe(0);
        }
        expect(harm(theme)?.harm).toBeCloseTo(harm(four)?.harm ?? 0, 3);
      }),
      runs,
    );
  });

  it('shares of the first N add to N', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const { ranking } = assessed(counts);
        const competing = ranking.filter(({ rank }) => rank !== null);
        const shares = competing.reduce((sum, { probabilityTopN }) => sum + (probabilityTopN ?? 0), 0);
        expect(shares).toBeCloseTo(Math.min(2, competing.length), 9);
      }),
      runs,
    );
  });

  it('every piece of evidence has a file and a line', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        for (const { origins } of assessed(counts).evidence) {
          expect(origins.length).toBeGreaterThan(0);
          for (const { file, firstLine } of origins)
            expect([file !== '', firstLine > 0]).toEqual([true, true]);
        }
      }),
      runs,
    );
  });
});
