import { describe, expect, it } from 'vitest';
import { RangeSketch } from '../../../src/sources/describe/range-sketch.ts';
import { valueKind } from '../../../src/sources/values/value-kind.ts';

function sketch(...texts: readonly string[]): RangeSketch {
  const range = new RangeSketch();
  for (const text of texts) range.add(text, valueKind(text));
  return range;
}

describe('RangeSketch', () => {
  it('gives the lowest and highest number', () => {
    expect(sketch('3', '-5', '1,234.5', '2013').range('number')).toEqual({ from: '-5', to: '2013' });
    expect(sketch('3').form('number')).toBeNull();
    expect(sketch('3%').form('number')).toBe('percent');
  });

  it('gives the first and last day, whatever the order of their parts', () => {
    const dates = sketch('29/03/2026', '01/04/2025', '30/03/2026');
    expect(dates.range('date')).toEqual({ from: '2025-04-01', to: '2026-03-30' });
    expect(dates.form('date')).toBe('dd/mm/yyyy');
    const times = sketch('2019-05-31T23:01:00+00:00', '2019-06-02 10:00');
    expect(times.range('date')).toEqual({ from: '2019-05-31', to: '2019-06-02' });
    expect(times.form('date')).toBe('yyyy-mm-dd with time');
    expect(sketch('1.4.2025', '2025-04-02').form('date')).toBe('dd.mm.yyyy and yyyy-mm-dd');
  });

  it('gives the first and last period', () => {
    const periods = sketch('2013-04', '2014-03', '2013-12');
    expect(periods.range('period')).toEqual({ from: '2013-04', to: '2014-03' });
    expect(periods.form('period')).toBe('month');
    expect(sketch('2013/14', '2015').form('period')).toBe('financial year and calendar year');
  });

  it('has none for other kinds', () => {
    expect(sketch('a').range('text')).toBeNull();
    expect(sketch('a').form('code')).toBeNull();
    expect(new RangeSketch().range('period')).toBeNull();
  });
});
