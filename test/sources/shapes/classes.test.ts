import { describe, expect, it } from 'vitest';
import { classesReader } from '../../../src/sources/shapes/classes.ts';
import { row } from '../../support/sources.ts';

const read = classesReader({ source: 'ruc', file: 'ruc.csv', periods: null });
const good = { place: 'E01000001', scheme: 'rural-urban-2011', value: 'A1' };

describe('classesReader', () => {
  it('reads what kind of place an area is', () =>
    expect(read(row(good))).toEqual({
      ok: true,
      record: { ...good, origin: { source: 'ruc', file: 'ruc.csv', firstLine: 5, lastLine: 5 } },
    }));

  it.each(['place', 'scheme', 'value'])('refuses a row without its %s', (role) =>
    expect(read(row({ ...good, [role]: '' }))).toMatchObject({ ok: false, code: 'constraint-error', role }),
  );
});
