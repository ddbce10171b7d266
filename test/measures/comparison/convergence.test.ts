import { describe, expect, it } from 'vitest';
import { convergenceWith } from '../../../src/measures/comparison/convergence.ts';
import type { Series } from '../../../src/measures/series/series.ts';
import type { Comparator } from '../../../src/model/area.ts';
import type { ConvergenceMeasure } from '../../../src/model/measures/convergence-measure.ts';
import { recordingBreak } from '../../support/measures.ts';
import { indicator, period, population, series } from '../../support/observations.ts';

const nation = (includesLocal: boolean): Comparator => ({
  id: 'nation',
  area: { code: 'K04000001', name: 'England and Wales', type: 'country', aliases: [] },
  includesLocal,
});
type People = number | readonly number[];
const yearly = (area: string, first: number, counts: readonly number[], people: People): Series => ({
  ...series(Object.fromEntries(counts.map((count, at) => [`${first + at}`, count])), {
    populations: counts.map((_, at) =>
      population(first + at, typeof people === 'number' ? people : (people[at] ?? 0), area),
    ),
  }),
  area,
});
const [FIRST, ENGLAND_AND_WALES] = [2011, 59_597_942];
const between = (
  local: readonly number[],
  other: readonly number[],
  includesLocal: boolean,
  people: readonly [People, People] = [186_000, ENGLAND_AND_WALES],
  first = FIRST,
): ConvergenceMeasure => {
  const found = convergenceWith(
    yearly('E06000019', first, local, people[0]),
    yearly('K04000001', first, other, people[1]),
    nation(includesLocal),
    period(`${first + local.length - 1}`),
  );
  if (!found) throw new Error('no measure');
  return found;
};
const percentOf = ({ quantity }: ConvergenceMeasure) => {
  if (!quantity.ok || !quantity.interval) throw new Error('no slope');
  return [quantity.value, quantity.interval.lower, quantity.interval.upper];
};

const low = [1587, 1487, 1722, 1782, 1796, 2112];
const high = [900275, 917969, 877605, 874781, 924527, 943966];
const falling = [1434, 1421, 1353, 1285, 1254, 1185, 1078, 1115];
const rising = [881807, 878302, 893894, 916085, 954077, 956901, 959565, 922406];
const within = [258, 258, 237, 283, 289, 285];
const whole = [61407, 60133, 59007, 57731, 56343, 55556];

describe('convergenceWith', () => {
  // oracles/trend_divergence.csv, cases 001, 007 and 006 (stats::glm, R 4.2.2): the difference of slopes d and its
  // quasi-Poisson standard error; per cent a year 100 (e^d - 1), limits at d -/+ 1.959964 SE.
  it.each([
    ['001', low, high, false, 'converging from below', 0.0517610561424, 0.0154736606453],
    ['007', falling, rising, false, 'diverging below', -0.0541192142268, 0.00573178965035],
    ['006', within, whole, true, 'diverging above', 0.0499376990336, 0.0146381335602],
  ] as const)('agrees with R on case %s', (_, local, other, includesLocal, verdict, slope, error) => {
    const found = between(local, other, includesLocal);
    const expected = [0, -1, 1].map((side) => 100 * Math.expm1(slope + side * 1.959963984540054 * error));
    for (const [at, percent] of percentOf(found).entries()) expect(percent).toBeCloseTo(expected[at] ?? 0, 6);
    expect(found).toMatchObject({
      verdict,
      quantity: { method: 'trend-divergence' },
      against: includesLocal ? 'rest-of-comparator' : 'comparator',
      judgement: null,
    });
  });

  it('converges from above when the two change places', () => {
    const found = between(high, low, false, [ENGLAND_AND_WALES, 186_000]);
    expect(found.verdict).toBe('converging from above');
    expect(percentOf(found)[0]).toBeCloseTo(100 * Math.expm1(-0.0517610561424), 6);
  });

  // data.police.uk as counted by the BBC, West Mercia and the territorial forces of England and Wales, 2012 to 2016,
  // on mid-year estimates; expected: Poisson regression of each by Newton's method in numpy, West Mercia taken out of
  // the rest, dispersion Pearson/3: 13.0793 (3.3154 to 23.7659) and 2.7434 (-0.7327 to 6.3412) per cent a year.
  it.each([
    [
      'robbery',
      [441, 359, 410, 474, 528],
      [66498, 59307, 51211, 50527, 55439],
      'converging from below',
      [13.07929, 3.3154, 23.76593],
    ],
    [
      'burglary',
      [8228, 7286, 7271, 7636, 7449],
      [466307, 446356, 418427, 401284, 402117],
      'no clear change',
      [2.74342, -0.73268, 6.34124],
    ],
  ] as const)('finds of %s in West Mercia, 2012 to 2016: %s', (_, local, other, verdict, expected) => {
    const people = [
      [1_230_725, 1_236_729, 1_244_272, 1_251_476, 1_261_142],
      [56_567_796, 56_948_229, 57_408_654, 57_885_413, 58_381_217],
    ] as const;
    const found = between(local, other, true, people, 2012);
    expect(found.verdict).toBe(verdict);
    for (const [at, percent] of percentOf(found).entries()) expect(percent).toBeCloseTo(expected[at] ?? 0, 4);
  });

  // The plan 2014-17 prints 49 and 64 per 1,000; 8 fewer is 14.0% of 57 and 13 fewer is 16.9% of 77.
  it('has absolute and relative change side by side', () => {
    const found = between([5700, 5300, 4900], [77_000, 70_000, 64_000], false, [100_000, 1_000_000]);
    expect(found.local).toMatchObject({ first: 57, last: 49, absolute: -8 });
    expect(found.local.relative).toBeCloseTo(-14.035, 3);
    expect(found.other).toMatchObject({ first: 77, last: 64, absolute: -13 });
    expect(found.other.relative).toBeCloseTo(-16.883, 3);
  });

  it('needs three years of both', () => {
    expect(between([10, 12], [100, 90], false)).toMatchObject({
      verdict: null,
      quantity: { ok: false, reason: 'too-few-points', detail: '2 years known of both areas, 3 needed' },
    });
  });

  it('names why no slope can be fitted', () => {
    const found = between([5, 9, 4], [5, 9, 4], true, [186_000, 186_000]);
    expect(found.quantity).toMatchObject({
      ok: false,
      detail: 'no slope can be fitted: local equals comparator',
    });
    expect(found.verdict).toBeNull();
  });

  it('marks a break once, whichever of the two has it', () => {
    const broken = (one: Series): Series => ({
      ...one,
      breaks: [{ ...recordingBreak, from: period('2012-06').from, to: period('2012-06').to }],
    });
    const local = broken(yearly('E06000019', FIRST, low, 186_000));
    const other = broken(yearly('K04000001', FIRST, high, ENGLAND_AND_WALES));
    expect(convergenceWith(local, other, nation(false), period('2016'))?.breaks).toHaveLength(1);
  });

  it('is of yearly rates that both have', () => {
    const local = yearly('E06000019', FIRST, low, 186_000);
    const other = yearly('K04000001', FIRST, high, ENGLAND_AND_WALES);
    const count = { ...local, indicator: indicator({ kind: 'count' }) };
    expect(convergenceWith(count, other, nation(false), period('2016'))).toBeNull();
    expect(convergenceWith(local, other, nation(false), period('2016-04'))).toBeNull();
    expect(
      convergenceWith(local, yearly('K04000001', 1990, high, 1), nation(false), period('2016')),
    ).toBeNull();
  });
});
