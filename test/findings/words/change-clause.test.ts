import { describe, expect, it } from 'vitest';
import { changeClause, isPrinted, SMALLEST_BASE } from '../../../src/findings/words/change-clause.ts';
import type { ChangeMeasure } from '../../../src/model/measure.ts';
import { known } from '../../../src/model/quantity.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { changeMeasure } from '../../support/measures.ts';

const points = (before: number, absolute: number, changes: Partial<ChangeMeasure> = {}) =>
  changeMeasure({
    before,
    absolute,
    quantity: known(absolute, 'percentage-points', 'published-difference'),
    publishedDecimals: 0,
    ...changes,
  });
const said = (change: ChangeMeasure) =>
  renderFinding({ section: 'findings', parts: changeClause(change), measures: [] });

describe('changeClause', () => {
  it.each([
    [points(86, -5), '5 percentage points lower than in 2022-23 (86%)'],
    [points(86, 1), '1 percentage point higher than in 2022-23 (86%)'],
    [points(86, 1.4), '1 percentage point higher than in 2022-23 (86%)'],
    [points(86, 1, { publishedDecimals: 1 }), '1.0 percentage points higher than in 2022-23 (86.0%)'],
    [
      points(86.44, 2.25, { publishedDecimals: null }),
      '2.3 percentage points higher than in 2022-23 (86.4%)',
    ],
    [points(86, 0.4), 'much the same as in 2022-23 (86%)'],
    [points(86, 0), 'the same as in 2022-23'],
    [changeMeasure(), '20% more than in 2022-23 (120)'],
    [changeMeasure({ before: SMALLEST_BASE - 1, absolute: -9 }), '9 fewer than in 2022-23 (49)'],
  ])('%#: %s', (change, sentence) => {
    expect(said(change)).toBe(sentence);
  });
});

describe('isPrinted', () => {
  it.each([
    [points(86, -5, { smallestBase: SMALLEST_BASE - 1 }), false],
    [points(86, -5, { smallestBase: SMALLEST_BASE }), true],
    [points(86, -5), true],
    [changeMeasure({ before: 3 }), true],
  ])('%#', (change, printed) => {
    expect(isPrinted(change)).toBe(printed);
  });
});
