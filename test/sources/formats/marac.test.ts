import { describe, expect, it } from 'vitest';
import { countsOf, readText } from '../../support/read-format.ts';

const HEADER = 'Period,MARAC,Number of cases,Repeats,Children,Male';
const PERIOD = 'Q2 2022: July 2021 to June 2022';
const read = (...rows: readonly string[]) => readText('marac', [HEADER, ...rows, ''].join('\n'));

describe('marac', () => {
  it('reads the count of a cell that has its percentage beside it', async () => {
    const { records, issues } = await read(`${PERIOD},Herefordshire,465,79 (17%),612,Under 5`);
    expect(issues).toEqual([]);
    expect(records.indicators).toMatchObject([
      { category: 'marac-cases', areaName: 'Herefordshire', numerator: { value: 465 } },
      { category: 'marac-children', numerator: { value: 612 }, denominator: { kind: 'missing' } },
      { category: 'marac-repeats', numerator: { value: 79 }, denominator: { value: 465 } },
      { category: 'marac-male-victims', numerator: { kind: 'suppressed' }, denominator: { value: 465 } },
    ]);
    expect(records.indicators[0]?.period).toMatchObject({ kind: 'rolling-year', label: 'year to 2022-06' });
  });

  it('takes the months without the quarter, and a year from April as the financial year', async () => {
    const { records } = await read('April 2021 to March 2022,Herefordshire,465,79,612,0');
    expect(records.indicators[0]?.period.label).toBe('2021-22');
  });

  it.each([
    [
      'a percentage that the count does not come to',
      `${PERIOD},H,465,79 (18%),1,0`,
      4,
      '79 of 465 cases is not 18%',
    ],
    ['more repeats than cases', `${PERIOD},H,70,79 (113%),1,0`, 4, '79 of 70 cases'],
    ['a percentage alone', `${PERIOD},H,465,17%,1,0`, 4, '"17%" is not a count'],
    ['a quarter', 'Q2 2022: April 2022 to June 2022,H,1,1,1,0', 1, 'the period is not of twelve months'],
    [
      'months that end elsewhere',
      'Q1 2022: July 2021 to June 2022,H,1,1,1,0',
      1,
      'the twelve months do not end with Q1 2022',
    ],
  ])('rejects %s with its line and column', async (_, line, column, message) => {
    const found = await read(`${PERIOD},H,465,79 (17%),1,0`, line);
    expect(countsOf(found)).toEqual([2, 1, 1, 0]);
    expect(found.issues).toMatchObject([{ severity: 'error', line: 3, column, message }]);
  });
});
