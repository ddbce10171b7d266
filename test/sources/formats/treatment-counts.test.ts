import { describe, expect, it } from 'vitest';
import { countsOf, readText } from '../../support/read-format.ts';

const HEADER = 'area_code,area_name,period,substance,measure,count';
const read = (...rows: readonly string[]) => readText('treatment-counts', [HEADER, ...rows, ''].join('\n'));

describe('treatmentCounts', () => {
  it('reads the layout that it documents', async () => {
    const { records, issues } = await read(
      'E06000019,"Herefordshire, County of",2010-11,Opiates,In treatment,612',
      'E06000019,"Herefordshire, County of",2013-14 Q1,Alcohol,Successful completions,*',
    );
    expect(issues).toEqual([]);
    expect(records.counts).toMatchObject([
      {
        category: 'treatment-opiates-in-treatment',
        area: 'E06000019',
        period: { kind: 'financial-year', label: '2010-11' },
        count: { value: 612 },
      },
      { category: 'treatment-alcohol-successful-completions', count: { kind: 'suppressed' } },
    ]);
  });

  it('names line and column of a bad row', async () => {
    const found = await read(
      'E06000019,H,2013-14,Opiates,In treatment,-1',
      'E06000019,H,2013-14,,In treatment,5',
    );
    expect(countsOf(found)).toEqual([2, 0, 2, 0]);
    expect(found.issues.map(({ line, column }) => [line, column])).toEqual([
      [2, 6],
      [3, 4],
    ]);
  });
});
