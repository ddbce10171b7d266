import { expect, it } from 'vitest';
import { criteria } from '../../src/criteria/index.ts';

// The eight criteria of the method, in the order of its table.
it('asks the eight questions of the method', () => {
  const ids = ['harm', 'size', 'trend', 'comparison', 'concentration', 'concern', 'fit', 'influence'];
  expect(criteria.map(({ meta }) => meta.id)).toEqual(ids);
});

it('can be answered by a judgement everywhere', () => {
  expect(criteria.every(({ meta }) => meta.forms.includes('coded'))).toBe(true);
});
