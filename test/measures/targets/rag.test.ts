import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ragOf } from '../../../src/measures/targets/rag.ts';
import type { TargetStatus } from '../../../src/model/measures/target-measure.ts';
import type { TargetKind } from '../../../src/model/target.ts';

const kinds: readonly TargetKind[] = ['value', 'change', 'predicted', 'baseline', 'direction', 'maintain'];

/** A value, which meets its target on the good side of it or at it. */
function lightOf(actual: number | null, target: number | null, lowMeets: boolean, of: TargetKind = 'value') {
  const known = actual !== null && target !== null;
  const met = known && (lowMeets ? actual <= target : actual >= target);
  const status: TargetStatus | null = known ? (met ? 'met' : 'not-met') : null;
  return ragOf({ of, status, actual, target, lowMeets });
}

describe('ragOf', () => {
  // cases/21-derbyshire-rag-rule, inputs.csv and expected.csv row by row.
  it.each([
    ['a', 100, 100, 'lower', 'green'],
    ['b', 104, 100, 'lower', 'amber'],
    ['c', 105, 100, 'lower', 'amber'],
    ['d', 106, 100, 'lower', 'red'],
    ['e', 96, 100, 'higher', 'amber'],
    ['f', 94, 100, 'higher', 'red'],
    ['g', 30, 32, 'lower', 'green'],
    ['h', 38, 32, 'lower', 'red'],
    ['i', null, 32, 'lower', 'grey'],
    ['j', 88, null, 'higher', 'grey'],
  ] as const)('case 21 %s: %j against %j, %s is better: %s', (_, actual, target, better, rag) => {
    expect(lightOf(actual, target, better === 'lower')).toBe(rag);
  });

  // 4.2 and 3.8 against 4 are 5% off: "by up to 5 per cent" is amber, though (4.2 - 4) / 4 is 0.05000000000000004.
  it.each([
    [4.2, true],
    [3.8, false],
    [1.05 * 4, true],
    [0.95 * 4, false],
  ])('%d against 4 is 5% off, and amber', (actual, lowMeets) => {
    expect(lightOf(actual, 4, lowMeets)).toBe('amber');
  });

  // 16% fewer than 1,000 is 840. 880 (-12%) are 4.8% more than that, 882 (-11.8%) 5%, 883 (-11.7%) 5.1%.
  // 2% more than 1,000 is 1,020: 969 (-3.1%) is 5% short of it, 968 5.1%.
  it.each([
    [-12, -16, true, 'amber'],
    [-11.8, -16, true, 'amber'],
    [-11.7, -16, true, 'red'],
    [-16, -16, true, 'green'],
    [-3.1, 2, false, 'amber'],
    [-3.2, 2, false, 'red'],
  ])(
    'a change of %d%% where %d%% was wanted is held against the count: %#',
    (actual, target, lowMeets, rag) => {
      expect(lightOf(actual, target, lowMeets, 'change')).toBe(rag);
    },
  );

  it('of nought wanted, any is more than 5% off', () => {
    expect(lightOf(1, 0, true)).toBe('red');
    expect(lightOf(0, 0, true)).toBe('green');
  });

  it('measures a figure below nought by its size', () => {
    expect(lightOf(-96, -100, true)).toBe('amber');
    expect(lightOf(-94, -100, true)).toBe('red');
  });

  it('is green for what exceeds its target, grey for what could not be tested', () => {
    const about = { of: 'change', actual: -19, target: -16, lowMeets: true } as const;
    expect(ragOf({ ...about, status: 'exceeded' })).toBe('green');
    expect(ragOf({ ...about, of: 'maintain', status: null })).toBe('grey');
  });
});

describe('a traffic light', () => {
  const figure = fc.integer({ min: 1, max: 100_000 });
  const rank = { grey: -1, green: 0, amber: 1, red: 2 };

  it('is green at the target, whatever its kind and side', () => {
    fc.assert(
      fc.property(figure, fc.boolean(), fc.constantFrom(...kinds), (target, lowMeets, of) => {
        expect(lightOf(target, target, lowMeets, of)).toBe('green');
      }),
    );
  });

  it('never brightens as the figure gets worse', () => {
    fc.assert(
      fc.property(figure, figure, figure, fc.boolean(), (target, one, more, lowMeets) => {
        const worse = lowMeets ? one + more : one - more;
        expect(rank[lightOf(worse, target, lowMeets)]).toBeGreaterThanOrEqual(
          rank[lightOf(one, target, lowMeets)],
        );
      }),
    );
  });
});
