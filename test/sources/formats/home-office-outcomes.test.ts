import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { countsOf, readShared, readText } from '../../support/read-format.ts';
import { hasRealData, SHARED } from '../../support/real-data.ts';

const FILE = 'samples/home-office/outcomes-open-data_pfa_violence.head8000.csv';
const HEADER =
  'financial_year,financial_quarter,force_name,offence_description,offence_group,offence_subgroup,offence_code,offence_code_expired,outcome_description,outcome_group,outcome_type,force_outcomes_for_offences_recorded_in_quarter,force_outcomes_recorded_in_quarter';
const row = (quarter: string, ofOffences: string, recorded: string) =>
  `2018/19,${quarter},Kent,Assault without injury,Violence against the person,Violence without injury,105A,FALSE,Caution – adults,Out-of-court (formal),3,${ofOffences},${recorded}`;
const read = (...rows: readonly string[]) =>
  readText('home-office-outcomes', [HEADER, ...rows, ''].join('\n'));

describe('homeOfficeOutcomes', () => {
  // reference/formats.md 2: `2018/19,2,Kent,Assault without injury,...,10,4,-5` is a real row.
  it('keeps a negative count and tells of it once', async () => {
    const { records, issues } = await read(row('2', '4', '-5'), row('3', 'NA', '-1'));
    expect(records.counts).toMatchObject([
      {
        category: 'outcomes-recorded-out-of-court-formal-for-violence-against-the-person',
        period: { label: '2018-19 Q2' },
        count: { value: -5 },
      },
      {
        category: 'outcomes-of-offences-out-of-court-formal-for-violence-against-the-person',
        count: { value: 4 },
      },
      { count: { value: -1 } },
      { count: { kind: 'missing' } },
    ]);
    expect(issues).toMatchObject(
      [
        {
          code: 'negative-count',
          severity: 'warning',
          line: 2,
          column: 13,
          message: /-5 is negative.*first of 2/,
        },
      ].map((issue) => ({ ...issue, message: expect.stringMatching(issue.message) })),
    );
  });

  it('names line and column of a quarter that is none and of what is no count', async () => {
    const found = await read(row('Q1', '4', '5'), row('1', '4', '5.5'), row('1', 'x', '5'));
    expect(countsOf(found)).toEqual([3, 0, 3, 0]);
    expect(found.issues.map(({ line, column }) => [line, column])).toEqual([
      [2, 2],
      [3, 13],
      [4, 12],
    ]);
  });

  it.skipIf(!hasRealData(FILE))('has the totals of another reader', async () => {
    const rows = parse(readFileSync(SHARED + FILE, 'utf8'), { columns: true }) as Record<string, string>[];
    const found = await readShared('home-office-outcomes', FILE);
    expect(countsOf(found)).toEqual([8000, 8000, 0, 0]);
    for (const [prefix, column] of [
      ['outcomes-recorded-', 'force_outcomes_recorded_in_quarter'],
      ['outcomes-of-offences-', 'force_outcomes_for_offences_recorded_in_quarter'],
    ] as const) {
      const given = rows.map((one) => one[column]!).filter((text) => text !== 'NA');
      const counted = found.records.counts
        .filter(({ category }) => category.startsWith(prefix))
        .flatMap(({ count }) => (count.kind === 'value' ? [count.value] : []));
      expect(counted.length, column).toBe(given.length);
      expect(counted.reduce((sum, value) => sum + value, 0)).toBe(
        given.reduce((sum, text) => sum + Number(text), 0),
      );
    }
  });
});
