import { expect, it } from 'vitest';
import { accept, reject } from '../../../src/sources/values/row.ts';

it('accept carries the record', () => expect(accept(5)).toEqual({ ok: true, record: 5 }));

it('reject says which column stops it, why, and what to do', () => {
  expect(reject('type-error', 'count', 'not a number', 'Supply one.')).toEqual({
    ok: false,
    code: 'type-error',
    role: 'count',
    message: 'not a number',
    hint: 'Supply one.',
  });
});
