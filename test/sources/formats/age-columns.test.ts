import { expect, it } from 'vitest';
import { ageColumns, agesAddUp } from '../../../src/sources/formats/age-columns.ts';
import { accept } from '../../../src/sources/values/row.ts';
import { row } from '../../support/sources.ts';

const ages = ageColumns(2, (age) => [String(age), `${age}+`]);
const read = agesAddUp(() => accept('read'), ages, 'all');

it('gives each age a column that a file may lack', () =>
  expect(ages.columns['age2']).toMatchObject({ name: '2', aliases: ['2+'], required: false }));

it.each([
  [{ all: '6', age0: '1', age1: '2', age2: '3' }, true],
  [{ all: '7', age0: '1', age1: '2', age2: '3' }, false],
  [{ all: '7', age0: '1', age1: '2' }, true],
  [{ all: '7', age0: '1', age1: '..', age2: '3' }, true],
  [{ all: '1,006', age0: '1', age1: '2', age2: '1003' }, true],
])('holds %j against its ages: %s', (texts, ok) => expect(read(row(texts)).ok).toBe(ok));

it('says what a row is refused for before it adds', () => {
  const refuse = () => ({ ok: false, code: 'a', role: 'all', message: 'b', hint: 'c' }) as const;
  expect(agesAddUp(refuse, ages, 'all')(row({ all: '7', age0: '1', age1: '1', age2: '1' }))).toMatchObject({
    message: 'b',
  });
});
