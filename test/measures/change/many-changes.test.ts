import { describe, expect, it } from 'vitest';
import { changeSince } from '../../../src/measures/change/change.ts';
import { allowForManyChanges } from '../../../src/measures/change/many-changes.ts';
import { pool } from '../../../src/measures/series/pool.ts';
import type { Measure } from '../../../src/model/measure.ts';
import { indicator, period, series } from '../../support/observations.ts';

function change(id: string, before: number, after: number): Measure {
  const one = { ...series({ '2022-23': before, '2023-24': after }), indicator: indicator({ id }) };
  return changeSince(one, pool(one.observations, period('2023-24')), period('2022-23'))!;
}

/** Two-sided p of after among before + after at one half: python3 with scipy 1.17, 2*min(binom.cdf, binom.sf). */
const three = [change('a', 100, 130), change('b', 40, 45), change('c', 60, 90)];

const testOf = (one: Measure | undefined) => (one?.kind === 'change' ? one.test : undefined);

describe('allowForManyChanges', () => {
  // p = 0.055614, 0.664645, 0.017598; false_discovery_control(p) = 0.083420, 0.664645, 0.052793.
  it('adjusts the p-values of changes from the same base to the same period', () => {
    const adjusted = allowForManyChanges(three, 'benjamini-hochberg').map(testOf);
    expect(adjusted.map((one) => one?.pValue.toFixed(6))).toEqual(['0.055614', '0.664645', '0.017598']);
    expect(adjusted.map((one) => one?.adjusted?.pValue.toFixed(6))).toEqual([
      '0.083420',
      '0.664645',
      '0.052793',
    ]);
    expect(adjusted.map((one) => one?.adjusted?.tests)).toEqual([3, 3, 3]);
  });

  it('takes back significance that the adjusted p-value contradicts', () => {
    const significant = (all: readonly Measure[]) =>
      all.map((one) => one.kind === 'change' && one.verdict?.significant);
    expect(significant(three)).toEqual([false, false, true]);
    expect(significant(allowForManyChanges(three, 'benjamini-hochberg'))).toEqual([false, false, false]);
  });

  it('leaves a change alone that has none beside it, and all where nothing is to be adjusted', () => {
    const [only] = allowForManyChanges(three.slice(2), 'holm');
    expect(testOf(only)?.adjusted).toBeNull();
    expect(allowForManyChanges(three, 'none')).toBe(three);
  });
});
