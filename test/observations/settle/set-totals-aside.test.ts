import { describe, expect, it } from 'vitest';
import type { CountRecord } from '../../../src/model/source.ts';
import { indexAreas } from '../../../src/observations/areas/area-index.ts';
import { setTotalsAside } from '../../../src/observations/settle/set-totals-aside.ts';
import { countRecord, suppressed, value } from '../../support/sources.ts';

const index = indexAreas([{ code: 'E99000001', name: 'Northvale', type: 'csp', aliases: [] }], []);
const part = (area: string, count: number, line: number, changes: Partial<CountRecord> = {}) =>
  countRecord({ area, count: value(count), line, ...changes });
const total = (count: number, changes: Partial<CountRecord> = {}) =>
  countRecord({ area: '', areaName: 'Total', count: value(count), line: 9, ...changes });
const parts = [part('E99000001', 60, 2), part('E99000002', 40, 3)];

describe('setTotalsAside', () => {
  it('leaves records without totals as they are', () => {
    expect(setTotalsAside(parts, index)).toEqual({ parts, totals: [], issues: [] });
  });

  // 60 + 40 = 100.
  it('leaves a total out that agrees with its parts, and says so', () => {
    const { parts: kept, totals, issues } = setTotalsAside([...parts, total(100)], index);
    expect(kept).toEqual(parts);
    expect(totals).toMatchObject([{ firstLine: 9 }]);
    expect(issues).toMatchObject([
      { code: 'total-row', severity: 'warning', line: 9, message: expect.stringContaining('1 of 1 agree') },
    ]);
  });

  it('has an issue of its own for a total that does not', () => {
    const { issues } = setTotalsAside([...parts, total(101)], index);
    expect(issues).toMatchObject([
      { code: 'total-row', message: expect.stringContaining('0 of 1 agree') },
      {
        code: 'total-mismatch',
        line: 9,
        message: 'the total of burglary in 2013-14 is given as 101, but its 2 parts add up to 100',
      },
    ]);
  });

  it('knows that withheld parts are at least 0', () => {
    const withheld = countRecord({ area: 'E99000003', count: suppressed, line: 4 });
    const codes = (count: number) =>
      setTotalsAside([...parts, withheld, total(count)], index).issues.map(({ code }) => code);
    expect(codes(103)).toEqual(['total-row']);
    expect(codes(99)).toEqual(['total-row', 'total-mismatch']);
  });

  it('adds all categories up for a total of all offences, and for no other category', () => {
    const robbery = part('E99000001', 7, 5, { category: 'robbery' });
    const codes = (category: string) =>
      setTotalsAside([...parts, robbery, total(107, { category })], index).issues.map(({ code }) => code);
    expect(codes('All offences')).toEqual(['total-row']);
    expect(codes('theft')).toEqual(['total-row']);
    expect(
      setTotalsAside([...parts, robbery, total(106, { category: 'All offences' })], index).issues,
    ).toHaveLength(2);
  });

  it('keeps periods and files apart', () => {
    const origin = { source: 'crime', file: 'other.csv', firstLine: 2, lastLine: 2 };
    const elsewhere = countRecord({ area: 'E99000004', count: value(1000), origin });
    expect(setTotalsAside([...parts, elsewhere, total(100)], index).issues).toHaveLength(1);
  });

  it('takes an area that the configuration names for what it is', () => {
    const named = indexAreas(
      [{ code: 'E99000009', name: 'Vale', type: 'region', aliases: ['All areas'] }],
      [],
    );
    expect(setTotalsAside([total(100, { areaName: 'All areas' })], named).totals).toEqual([]);
  });
});
