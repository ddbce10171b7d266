import { describe, expect, it } from 'vitest';
import { linksReader } from '../../../src/sources/shapes/lookup.ts';
import { row } from '../../support/sources.ts';

const read = linksReader({ source: 'lsoa', file: 'l.csv', periods: null });
const texts = { child: 'E01014001', parent: 'E06000019' };

describe('linksReader', () => {
  it('takes a step from a small area to the one that holds it', () => {
    const names = { childName: 'Herefordshire 001A', parentName: 'Herefordshire, County of' };
    expect(read(row({ ...texts, ...names }))).toEqual({
      ok: true,
      record: { lookup: 'lsoa', ...texts, ...names },
    });
  });

  it('does without names', () => {
    expect(read(row({ ...texts, childName: '' }))).toMatchObject({
      record: { childName: null, parentName: null },
    });
  });

  it.each(['child', 'parent'])('refuses a row without %s', (role) => {
    expect(read(row({ ...texts, [role]: '' }))).toMatchObject({ ok: false, role });
  });
});
