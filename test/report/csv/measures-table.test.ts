import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../src/model/measure.ts';
import { unknown } from '../../../src/model/quantity.ts';
import { measuresTable } from '../../../src/report/csv/measures-table.ts';
import { readBack, tinyWith } from '../../support/csv-table.ts';
import {
  changeMeasure,
  comparisonMeasure,
  concentrationMeasure,
  harmMeasure,
  levelMeasure,
  trendMeasure,
} from '../../support/measures.ts';

const tableOf = async (...measures: readonly Measure[]) =>
  readBack(measuresTable(await tinyWith({ measures: { measures, costCoverage: null } })));

describe('measuresTable', () => {
  it('has the same columns for every kind of measure', async () => {
    const { header, rows } = await tableOf(
      levelMeasure(),
      changeMeasure(),
      trendMeasure(),
      comparisonMeasure(),
      harmMeasure(),
      concentrationMeasure(),
    );
    expect(header.join()).toBe(
      'id,kind,indicator,area,period,value,unit,lower_95,upper_95,lower_998,upper_998,method,reason,judgement,estimated,source,file,first_line,last_line',
    );
    expect(rows.map(({ kind, value, unit }) => [kind, value, unit])).toEqual([
      ['level', '144', 'count'],
      ['change', '20', 'percent-change'],
      ['trend', '20', 'percent-a-year'],
      ['comparison', '1.8', 'ratio'],
      ['harm', '2412345.6', 'gbp'],
      ['concentration', '39.4', 'percent-of-events'],
    ]);
  });

  it('tells a measure without a value by its reason: no value, no limits, no method', async () => {
    const { rows } = await tableOf(
      levelMeasure({ quantity: unknown('per-1000', 'no-population', 'E99000001 in 2023') }),
    );
    expect(rows).toMatchObject([
      { value: '', unit: 'per-1000', lower_95: '', upper_998: '', method: '', reason: 'no-population' },
    ]);
  });

  it('gives 95% and 99.8% limits columns of their own', async () => {
    const at = (level: 0.95 | 0.998, lower: number, upper: number) => ({
      lower,
      upper,
      level,
      method: 'byar',
    });
    const { rows } = await tableOf(
      levelMeasure({
        quantity: {
          ok: true,
          value: 1.44,
          unit: 'per-1000',
          method: 'crude-rate',
          interval: at(0.95, 1.21, 1.7),
          outerInterval: at(0.998, 1.1, 1.85),
        },
      }),
    );
    expect(rows).toMatchObject([
      {
        lower_95: '1.21',
        upper_95: '1.7',
        lower_998: '1.1',
        upper_998: '1.85',
        method: 'crude-rate',
        reason: '',
      },
    ]);
  });

  it('names where a figure was read: one source of two files once, files and lines in the same order', async () => {
    const origin = (file: string, firstLine: number, lastLine: number) => ({
      source: 'crime',
      file,
      firstLine,
      lastLine,
    });
    const { rows } = await tableOf(
      levelMeasure({ evidence: [origin('b.csv', 7, 9), origin('a.csv', 2, 2)] }),
    );
    expect(rows).toMatchObject([
      { source: 'crime', file: 'b.csv; a.csv', first_line: '7; 2', last_line: '9; 2' },
    ]);
  });

  it.each([
    [true, 'worse', { estimated: 'true', judgement: 'worse' }],
    [false, null, { estimated: 'false', judgement: '' }],
  ] as const)(
    'says whether it is estimated (%s) and how it is judged (%s)',
    async (estimated, judgement, row) => {
      expect((await tableOf(levelMeasure({ estimated, judgement }))).rows).toMatchObject([row]);
    },
  );
});
