import { describe, expect, it } from 'vitest';
import { settleHarmTables } from '../../../src/observations/settle/settle-harm-tables.ts';
import { sourceRecords } from '../../support/sources.ts';

const origin = (firstLine: number, file = 'a.csv', source = 'own') => ({
  source,
  file,
  firstLine,
  lastLine: firstLine,
});
const deflator = (index: number, at = origin(2)) => ({ year: '2019/20', index, origin: at });
const weight = (days: number, code: string | null, line: number) => ({
  category: 'Robbery',
  code,
  weight: days,
  unit: 'days',
  origin: origin(line),
});
const cost = (unitCost: number, at = origin(2)) => ({
  costClass: 'robbery',
  per: 'crime',
  unitCost,
  multiplier: null,
  priceYear: '2024/25',
  basis: 'fiscal',
  parts: [],
  origin: at,
});

describe('settleHarmTables', () => {
  it('leaves out what no source gives', () => {
    expect(settleHarmTables(sourceRecords())).toEqual({ tables: {}, issues: [], rejected: [], skipped: [] });
  });

  it('takes a price that is given again alike once', () => {
    const settled = settleHarmTables(sourceRecords({ costs: [cost(5), cost(5, origin(3))] }));
    expect(settled).toMatchObject({ tables: { costs: [cost(5)] }, issues: [], skipped: [origin(3)] });
  });

  it.each([
    ['a price', { costs: [cost(5), cost(6, origin(4, 'b.csv'))] }, origin(4, 'b.csv')],
    ['a deflator', { deflators: [deflator(80), deflator(81, origin(9))] }, origin(9)],
    ['a weight', { harmWeights: [weight(365, '34B', 2), weight(300, '34B', 3)] }, origin(3)],
  ])('refuses %s that is given again with another figure, at its line', (_, records, at) => {
    const settled = settleHarmTables(sourceRecords(records));
    expect(settled.rejected).toEqual([at]);
    expect(settled.issues).toMatchObject([
      { code: 'conflicting-repeat', severity: 'error', file: at.file, line: at.firstLine },
    ]);
    expect(settled.issues[0]?.message).toContain('a.csv, line 2');
  });

  it('keeps apart what two sources say, and offences of two codes', () => {
    const deflators = [deflator(80), deflator(81, origin(2, 'b.csv', 'other'))];
    const harmWeights = [weight(365, '34A', 2), weight(300, '34B', 3), weight(200, null, 4)];
    const settled = settleHarmTables(sourceRecords({ deflators, harmWeights }));
    expect(settled).toEqual({ tables: { deflators, harmWeights }, issues: [], rejected: [], skipped: [] });
  });
});
