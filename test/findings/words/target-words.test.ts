import { describe, expect, it } from 'vitest';
import {
  directionWord,
  pointsParts,
  targetActual,
  targetDecimals,
  targetFigure,
  targetStatusWords,
  targetUnit,
} from '../../../src/findings/words/target-words.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { IndicatorKind } from '../../../src/model/indicator.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { indicator } from '../../support/observations.ts';
import { targetMeasure } from '../../support/target-measure.ts';

const print = (parts: Finding['parts']) => renderFinding({ section: 'findings', parts, measures: [] });
const of = (kind: IndicatorKind) => indicator({ kind });

it('has a word for each status', () =>
  expect(targetStatusWords).toEqual({ met: 'met', 'not-met': 'not met', exceeded: 'exceeded' }));

it.each([
  [16, 'increase'],
  [-16, 'reduction'],
])('a change of %d is a %s', (change, word) => expect(directionWord(change)).toBe(word));

// Repeat cases of the plan 2014-17: 59 and a half of 199 are 29.9%.
describe('targetFigure', () => {
  it.each([
    ['count', 1020, null, '1,020'],
    ['percent', 29.9, null, '29.9%'],
    ['percent', 30, 0, '30%'],
    ['rate', 29.9, null, '29.90'],
    ['rate', 49, 0, '49'],
    ['score', 12.3456, 4, '12.35'],
  ] as const)('a %s of %d, published to %s decimals: %s', (kind, value, decimals, text) =>
    expect(print([targetFigure(of(kind), value, decimals)])).toBe(text),
  );
});

describe('targetActual', () => {
  it('prints a percentage of 50, not of 49', () => {
    expect(print(targetActual(of('percent'), targetMeasure({ actual: 38, base: 50 })))).toBe('38%');
    expect(print(targetActual(of('percent'), targetMeasure({ actual: 38, base: 49 })))).toBe(
      'a percentage of only 49, not printed',
    );
  });
});

it.each([
  ['rate', 'residents', ' per 1,000'],
  ['rate', 'households', ' per 1,000 households'],
  ['count', 'residents', ''],
  ['percent', 'residents', ''],
] as const)('the unit of a %s for %s is "%s"', (kind, per, unit) =>
  expect(targetUnit(indicator({ kind, per }))).toBe(unit),
);

it.each([
  [32, 0],
  [-16, 0],
  [7.5, 1],
  [-0.25, 2],
])('a target of %d is printed to %d decimals, as it was set', (target, decimals) =>
  expect(targetDecimals(target)).toBe(decimals),
);

it.each([
  [3, 0, '3 percentage points'],
  [1, 0, '1 percentage point'],
  [1.4, 0, '1 percentage point'],
  [1, 1, '1.0 percentage points'],
  [0, 0, '0 percentage points'],
])('%d points to %d decimals: %s', (points, decimals, text) =>
  expect(print(pointsParts(points, decimals))).toBe(text),
);
