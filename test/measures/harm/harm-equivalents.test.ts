import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offenceClasses } from '../../../src/measures/harm/harm-classes.ts';
import { equivalents } from '../../../src/measures/harm/harm-equivalents.ts';
import type { Weighing } from '../../../src/measures/harm/harm-weighings.ts';
import type { HarmMeasure } from '../../../src/model/measure.ts';
import { harmCase } from '../../support/harm.ts';

function equivalentsOf(counts: readonly [number, number, number], days: readonly [number, number, number]) {
  const ids = ['violence-with-injury', 'rape', 'domestic-burglary'];
  const { measures, settings } = harmCase(
    Object.fromEntries(ids.map((cost, at) => [cost, { count: counts[at]!, cost }])),
  );
  const weighing: Weighing = {
    id: 'chi',
    kind: 'weights',
    unit: 'days',
    perEvent: ({ id }) => days[ids.indexOf(id)] ?? null,
  };
  const harms = measures.filter((one): one is HarmMeasure => one.kind === 'harm');
  const { classes } = offenceClasses(measures, [], settings);
  const given = harms.reduce((sum, { perThousand }) => sum + (perThousand ?? 0), 0);
  return { found: equivalents(weighing, classes, harms, settings.indicators), given };
}

describe('equivalents', () => {
  const count = fc.integer({ min: 1, max: 5000 });
  const day = fc.integer({ min: 1, max: 5475 });

  it('share out the same total, in proportion to the metric', () => {
    fc.assert(
      fc.property(fc.tuple(count, count, count), fc.tuple(day, day, day), (counts, days) => {
        const { found, given } = equivalentsOf(counts, days);
        const values = Object.values(found);
        expect(values.reduce((sum, one) => sum + one, 0) / given).toBeCloseTo(1, 9);
        const perDay = values.map((value, at) => value / (counts[at]! * days[at]!));
        expect(perDay[1]! / perDay[0]!).toBeCloseTo(1, 9);
        expect(perDay[2]! / perDay[0]!).toBeCloseTo(1, 9);
      }),
      { numRuns: 20 },
    );
  });

  it('are none where the metric weighs nothing', () => {
    expect(equivalentsOf([1, 2, 3], [0, 0, 0]).found).toEqual({});
  });
});
