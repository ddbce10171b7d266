import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/model/measure.ts';
import { known, unknown } from '../../src/model/quantity.ts';
import { keepTargets } from '../../src/registers/targets.ts';
import { levelMeasure } from '../support/measures.ts';
import { indicator } from '../support/observations.ts';
import { registerInput } from '../support/registers.ts';
import { settings } from '../support/settings.ts';
import { targetMeasure } from '../support/target-measure.ts';

const repeat = indicator({ id: 'repeat', kind: 'percent', target: { value: 32 } });
const other = indicator({ id: 'other', kind: 'count' });

const rows = (measures: readonly Measure[], indicators = [repeat, other]) =>
  keepTargets(
    registerInput({ settings: settings({ indicators }), measures: { measures, costCoverage: null } }),
  ).registers.targets;

describe('keepTargets', () => {
  it('keeps nothing where no indicator has a target', () =>
    expect(rows([levelMeasure({ indicator: 'other' })], [other])).toBeUndefined());

  // Plan 2014-17, lines 313-315: 30% in the year against 32% or less; 38% in the second quarter.
  it('has a row for each figure against its target, and a grey one for what has none', () => {
    const year = targetMeasure({ id: 'a', indicator: 'repeat', actual: 30, status: 'met', rag: 'green' });
    const quarter = targetMeasure({
      id: 'b',
      indicator: 'repeat',
      actual: 38,
      status: 'not-met',
      rag: 'red',
    });
    const level = levelMeasure({ indicator: 'other', quantity: known(7, 'count', 'sum') });
    expect(
      rows([year, quarter, level])?.map(({ measure, actual, target, status, rag }) => [
        measure,
        actual,
        target,
        status,
        rag,
      ]),
    ).toEqual([
      ['a', 30, 32, 'met', 'green'],
      ['b', 38, 32, 'not-met', 'red'],
      ['level/1', 7, null, null, 'grey'],
    ]);
  });

  it('shows a target of which no figure came, and no figure as none: never 0', () => {
    const withheld = levelMeasure({ indicator: 'repeat', quantity: unknown('percent', 'suppressed', '*') });
    for (const measures of [[], [withheld]])
      expect(rows(measures)?.[0]).toMatchObject({ actual: null, target: 32, status: null, rag: 'grey' });
  });

  it('leaves the figures of other areas out', () => {
    const nation = targetMeasure({ indicator: 'repeat', area: 'K04000001' });
    expect(rows([nation])?.[0]).toMatchObject({ actual: null, measure: null });
  });

  it('says what a percentage is of, and of nothing else', () => {
    const level = (id: string, unit: 'percent' | 'count') =>
      levelMeasure({ indicator: id, quantity: known(30, unit, 'x'), denominator: 199 });
    expect(rows([level('repeat', 'percent'), level('other', 'count')])?.map(({ base }) => base)).toEqual([
      199,
      null,
    ]);
  });
});
