import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { anchorsOf } from '../../src/config/load-anchors.ts';

const rows = parse(readFileSync(new URL('../../data/anchors.csv', import.meta.url)), {
  columns: true,
}) as Readonly<Record<string, string>>[];

describe('anchorsOf', () => {
  it('reads a row as it is written', () => {
    const row = {
      when: 'x',
      form: 'f',
      scale: 'log',
      zero_at: '0.5',
      full_at: '-20',
      unit: '%',
      reason: 'r',
    };
    expect(anchorsOf([row])).toEqual([
      { when: 'x', form: 'f', scale: 'log', zeroAt: 0.5, fullAt: -20, unit: '%', reason: 'r' },
    ]);
  });

  it('gives every row of the file two different ends, a scale, a unit and a reason', () => {
    const anchors = anchorsOf(rows);
    expect(anchors).toHaveLength(rows.length);
    for (const [at, { zeroAt, fullAt, scale, unit, reason, form }] of anchors.entries()) {
      expect(rows[at]?.['zero_at'], form).not.toBe('');
      expect(rows[at]?.['full_at'], form).not.toBe('');
      expect(Number.isFinite(zeroAt) && Number.isFinite(fullAt) && zeroAt !== fullAt, form).toBe(true);
      expect(
        [scale, unit, reason].every((text) => text !== ''),
        form,
      ).toBe(true);
    }
  });
});
