import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PersonNumbers } from '../../src/sources/person-numbers.ts';

it('numbers people as they come, and each the same for good', () => {
  const numbers = new PersonNumbers();
  expect(['P7', 'Q1', 'P7', '', 'p7', 'Q1'].map((id) => numbers.of(id))).toEqual([0, 1, 0, 2, 3, 1]);
});

it('starts anew for every source', () => {
  new PersonNumbers().of('P7');
  expect(new PersonNumbers().of('Q1')).toBe(0);
});

it('gives as many numbers as there are ids, without a gap', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (ids) => {
      const numbers = new PersonNumbers();
      const given = ids.map((id) => numbers.of(id));
      expect([...new Set(given)]).toEqual(Array.from({ length: new Set(ids).size }, (_, at) => at));
      expect(ids.map((id) => numbers.of(id))).toEqual(given);
    }),
  );
});
