import { expect, it } from 'vitest';
import { withConstant } from '../../../src/sources/formats/with-constant.ts';
import { accept, type Row } from '../../../src/sources/values/row.ts';
import { row } from '../../support/sources.ts';

it('sets one role and leaves the rest of the row as it is', () => {
  const read = withConstant((one: Row) => accept(one), 'year', '2018');
  const result = read(row({ area: 'E06000019', year: '1900' }));
  if (!result.ok) throw new Error('refused');
  const { record } = result;
  expect([record.text('year'), record.column('year')]).toEqual(['2018', null]);
  expect([record.text('area'), record.column('area'), record.line]).toEqual(['E06000019', 1, 5]);
  expect(record.cells).toEqual(['E06000019', '1900']);
});
