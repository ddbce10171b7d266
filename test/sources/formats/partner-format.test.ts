import { expect, it } from 'vitest';
import { fixedColumn } from '../../../src/sources/formats/partner-format.ts';

it('a fixed column is required and has no place in the configuration', () => {
  expect(fixedColumn('Month')).toEqual({ name: 'Month', aliases: [], required: true, line: 0, column: 0 });
  expect(fixedColumn('Falls within', false).required).toBe(false);
  expect(fixedColumn('Offence Count', true, ['Number of Offences']).aliases).toEqual(['Number of Offences']);
});
