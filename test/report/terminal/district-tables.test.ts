import { describe, expect, it } from 'vitest';
import type { DistrictBlock, DistrictFigure } from '../../../src/model/registers/compliance.ts';
import { districtTables } from '../../../src/report/terminal/district-tables.ts';
import { plain, widest } from '../../support/sample-assessment.ts';
import { settings } from '../../support/settings.ts';

const figure = (changes: Partial<DistrictFigure> = {}): DistrictFigure => ({
  indicator: 'burglary',
  name: 'Domestic burglary',
  unit: 'count',
  value: 144,
  base: null,
  evidence: [],
  ...changes,
});
const block = (name: string, figures: readonly DistrictFigure[]): DistrictBlock => ({
  area: name,
  name,
  figures,
});
const textOf = (figures: readonly DistrictFigure[], width = 80) => {
  // Plan 2008-11 of South Worcestershire: three districts.
  const blocks = ['Malvern Hills', 'Worcester City', 'Wychavon'].map((name) => block(name, figures));
  const districts = { blocks, total: block('South Worcestershire', [figure({ value: 432 })]) };
  return districtTables({ registers: { districts }, settings: settings() }, plain, width);
};

describe('districtTables', () => {
  it('has a block for each district, then one for all, each with its period', () => {
    const heads = textOf([figure()])
      .split('\n')
      .filter((line) => line.endsWith(', 2023-24'));
    expect(heads).toEqual([
      'Malvern Hills, 2023-24',
      'Worcester City, 2023-24',
      'Wychavon, 2023-24',
      'Total: South Worcestershire, 2023-24',
    ]);
  });

  // 30% of 40 is 12: below 50 the count.
  it.each([
    [figure({ value: 1440 }), '1,440'],
    [figure({ value: null }), 'not known'],
    [figure({ unit: 'per-1000', value: 1.44 }), '1.4  per 1,000'],
    [figure({ unit: 'per-1000-households', value: 3.46 }), '3.5  per 1,000 households'],
    [figure({ unit: 'percent', value: 30, base: 2952 }), '30%'],
    [figure({ unit: 'percent', value: 30, base: 40 }), '12 of 40'],
  ])('%j', (one, text) => {
    const line = textOf([one]).split('\n')[2] ?? '';
    expect(line.replace(/^Domestic burglary +/, '')).toBe(text);
  });

  it.each([60, 80, 120])('fits %i columns', (width) => {
    const long = figure({ name: 'Violence against the person with injury with an alcohol flag' });
    expect(widest(textOf([long], width))).toBeLessThanOrEqual(width);
  });

  it('is empty without districts', () => {
    expect(districtTables({ registers: {}, settings: settings() }, plain, 80)).toBe('');
  });
});
