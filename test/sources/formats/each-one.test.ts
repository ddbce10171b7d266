import { expect, it } from 'vitest';
import { eachOne } from '../../../src/sources/formats/each-one.ts';
import { accept, reject } from '../../../src/sources/values/row.ts';
import { row } from '../../support/sources.ts';

it('makes one record a list of one, warning and all, and leaves a rejection be', () => {
  const warning = { code: 'odd', role: 'a', message: 'm', hint: 'h' };
  expect(eachOne(() => accept(7, warning))(row({}))).toEqual({ ok: true, record: [7], warning });
  const no = reject('type-error', 'a', 'm', 'h');
  expect(eachOne(() => no)(row({}))).toEqual(no);
});
