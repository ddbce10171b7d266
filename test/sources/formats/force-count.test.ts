import { expect, it } from 'vitest';
import { forceCount, partOf } from '../../../src/sources/formats/force-count.ts';
import { period } from '../../support/observations.ts';
import { row, value } from '../../support/sources.ts';

it('is of a force among all forces, by its name', () => {
  const about = { category: 'arrests', period: period('2013-14'), count: value(3), part: 'White' };
  const context = { source: 'it', file: 'a.csv', periods: null };
  expect(forceCount(row({ areaName: 'Kent' }), context, about)).toEqual({
    ...about,
    area: '',
    areaName: 'Kent',
    areaColumn: 1,
    estimated: false,
    listed: 'area',
    areaTypes: ['police-force'],
    origin: { source: 'it', file: 'a.csv', firstLine: 5, lastLine: 5 },
  });
});

it('names a part by its columns in order, absent ones too', () =>
  expect(partOf(row({ sex: 'Male', age: '18' }), ['age', 'ethnic', 'sex'])).toBe('18 /  / Male'));
