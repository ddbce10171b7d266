import { expect, it } from 'vitest';
import { find } from '../../src/findings/find.ts';
import { concentrationMeasure, levelMeasure } from '../support/measures.ts';
import { settings } from '../support/settings.ts';

it('gives findings, then places, each resting on measures that exist', () => {
  const measures = { measures: [levelMeasure(), concentrationMeasure()], costCoverage: null };
  const found = find(measures, [], settings());
  expect(found.map((one) => one.section)).toEqual(['findings', 'places']);
  const ids = new Set(measures.measures.map((one) => one.id));
  expect(found.flatMap((one) => one.measures).every((id) => ids.has(id))).toBe(true);
});
