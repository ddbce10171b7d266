import { describe, expect, it } from 'vitest';
import { indexAreas } from '../../../src/observations/areas/area-index.ts';
import { besideOf, saidBeside } from '../../../src/observations/figures/figures-beside.ts';
import { observeRecords } from '../../../src/observations/figures/from-records.ts';
import { countFigure, indicatorRecord, northvale, publishedFigure } from '../../support/figures.ts';
import { indicator, period } from '../../support/observations.ts';
import { countRecord, missing, value } from '../../support/sources.ts';

const change = { percent: value(-18), absolute: value(-878), base: period('2003-04') };

describe('besideOf', () => {
  it('is nothing where nothing stands beside', () => {
    expect(besideOf([publishedFigure()])).toEqual({});
    expect(besideOf([])).toEqual({});
  });

  it('has the expected, the printed change and how sure a survey is', () => {
    const figure = publishedFigure({
      expected: value(10.5, 1),
      change,
      standardError: 0.9,
      effectiveBase: 800,
    });
    expect(besideOf([figure])).toEqual({
      expected: { value: 10.5, decimals: 1 },
      printedChange: { percent: -18, decimals: 0, absolute: -878, base: period('2003-04') },
      survey: { standardError: 0.9, effectiveBase: 800 },
    });
  });

  it('has no difference where only the percentage was printed', () => {
    const figure = publishedFigure({ change: { ...change, absolute: missing, base: null } });
    expect(besideOf([figure]).printedChange).toEqual({
      percent: -18,
      decimals: 0,
      absolute: null,
      base: null,
    });
  });

  it('adds up what is expected of categories that are counted together, where all have it', () => {
    const figures = [countFigure({ expected: value(50) }), countFigure({ expected: value(7.5, 1) })];
    expect(besideOf(figures)).toEqual({ expected: { value: 57.5, decimals: 1 } });
    expect(besideOf([...figures, countFigure()])).toEqual({});
    // A printed change of one category says nothing of a sum.
    expect(besideOf([publishedFigure({ change }), publishedFigure()])).toEqual({});
  });
});

it('tells rows that differ in nothing else', () => {
  expect(saidBeside(indicatorRecord({ change }))).toEqual([value(-18), value(-878)]);
  expect(saidBeside(countRecord({ expected: value(5) }))).toEqual([value(5)]);
  expect(saidBeside(countRecord())).toEqual([]);
  const index = indexAreas([northvale], []);
  const rows = [indicatorRecord({ change }), indicatorRecord({ change: { ...change, percent: value(-19) } })];
  const { observations, issues } = observeRecords([], rows, [indicator()], index);
  expect(issues).toMatchObject([{ code: 'conflicting-repeat' }]);
  expect(observations).toEqual([]);
});
