import { describe, expect, it } from 'vitest';
import { evidenceFromMeasures } from '../../src/criteria/from-measures.ts';
import type { Measure } from '../../src/model/measure.ts';
import type { ExpectedMeasure } from '../../src/model/measures/expected-measure.ts';
import type { TargetMeasure } from '../../src/model/measures/target-measure.ts';
import { known, unknown } from '../../src/model/quantity.ts';
import { comparisonMeasure, levelMeasure, positionMeasure } from '../support/measures.ts';
import { indicator, period } from '../support/observations.ts';
import { settings } from '../support/settings.ts';

const candidate = { id: 'burglary', name: 'Burglary', indicator: 'burglary' };
const from = (measures: readonly Measure[], about = {}) =>
  evidenceFromMeasures(
    candidate,
    { measures, costCoverage: null },
    settings({ indicators: [indicator(about)] }),
  );

const {
  id: _,
  kind: __,
  numerator: ___,
  denominator: ____,
  publishedDecimals: _____,
  ...base
} = levelMeasure();
const target: TargetMeasure = {
  ...base,
  kind: 'target',
  id: 'target/1',
  quantity: known(0.44, 'per-1000', 'distance-to-target'),
  of: 'value',
  target: 1,
  actual: 1.44,
  decimals: null,
  base: null,
  since: null,
  status: 'not-met',
  rag: 'red',
  lowMeets: true,
  ratio: { adverse: 1.44, z: 4.4 },
};
const expected: ExpectedMeasure = {
  ...base,
  kind: 'expected',
  id: 'expected/1',
  quantity: known(1.2, 'ratio', 'observed-over-expected'),
  run: [],
  consistently: 'higher',
  verdict: null,
  z: 1.49,
  adverse: 1.2,
  yearsAdverse: 3,
};

describe('a target', () => {
  it('answers comparison where nothing else does', () => {
    expect(from([target])).toMatchObject([
      { criterion: 'comparison', form: 'ratio', value: 1.44, z: 4.4, against: 'target', yearsAdverse: null },
    ]);
  });

  it.each([
    ['a comparator', comparisonMeasure(), 'comparator'],
    ['a group', positionMeasure(), 'comparator'],
    ['an expectation', expected, 'expected'],
  ] as const)('gives way to %s', (_, other, against) => {
    expect(from([target, other]).map((one) => one.against)).toEqual([against]);
  });

  it('gives way to what another indicator of the candidate is held against', () => {
    const two = { ...candidate, indicators: ['burglary', 'robbery'] };
    const about = settings({ indicators: [indicator(), indicator({ id: 'robbery' })] });
    const againstOf = (measures: readonly Measure[]) =>
      evidenceFromMeasures(two, { measures, costCoverage: null }, about).map((one) => one.against);
    expect(againstOf([target, comparisonMeasure({ indicator: 'robbery' })])).toEqual(['comparator']);
    expect(againstOf([target, { ...target, indicator: 'robbery' }])).toEqual(['target', 'target']);
  });

  it('answers where the comparator and the expected have no figure', () => {
    const none = unknown('ratio', 'no-comparator', 'none');
    const silent = [comparisonMeasure({ quantity: none }), { ...expected, quantity: none }];
    expect(from([...silent, target]).map((one) => one.against)).toEqual(['target']);
  });

  it('answers nothing by itself where no count is behind it, of a change or of another period', () => {
    const { ratio, ...without } = target;
    expect(ratio).toBeDefined();
    expect(from([without, { ...target, period: period('2023-24 Q1') }])).toEqual([]);
  });
});

describe('years running', () => {
  it('travel with the evidence', () => {
    expect(from([comparisonMeasure({ yearsAdverse: 4 })])).toMatchObject([{ yearsAdverse: 4 }]);
    expect(from([expected])).toMatchObject([{ against: 'expected', yearsAdverse: 3 }]);
    expect(from([comparisonMeasure()])).toMatchObject([{ against: 'comparator', yearsAdverse: null }]);
  });
});

describe('a percentage', () => {
  const percent = levelMeasure({ quantity: known(30, 'percent', 'wilson'), numerator: 60, denominator: 200 });
  const repeats = { kind: 'percent', answers: 'repeat-share' };

  it('answers concentration where it is said to be of repeats', () => {
    expect(from([percent], repeats)).toMatchObject([
      { criterion: 'concentration', form: 'repeat-share', value: 30, grade: 'A' },
    ]);
  });

  it('answers nothing where it is not, or is of another period', () => {
    expect(from([percent], { kind: 'percent' })).toEqual([]);
    expect(from([{ ...percent, period: period('2023-24 Q4') }], repeats)).toEqual([]);
  });
});
