import { expect, it } from 'vitest';
import { plainCopy } from '../../src/report/plain-copy.ts';

it('is equal all the way down and shares nothing', () => {
  const data = { rows: [{ count: 8294, period: null }] } as const;
  const copy = plainCopy(data);
  expect(copy).toEqual({ rows: [{ count: 8294, period: null }] });
  expect(copy.rows).not.toBe(data.rows);
  expect(copy.rows[0]).not.toBe(data.rows[0]);
});
