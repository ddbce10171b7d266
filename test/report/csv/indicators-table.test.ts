import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../src/model/measure.ts';
import { unknown } from '../../../src/model/quantity.ts';
import { indicatorsTable } from '../../../src/report/csv/indicators-table.ts';
import { readBack, tinyWith } from '../../support/csv-table.ts';
import { changeMeasure, levelMeasure, rateMeasure } from '../../support/measures.ts';
import { indicator } from '../../support/observations.ts';
import { settings } from '../../support/settings.ts';

const tableOf = async (measures: readonly Measure[], ids: readonly string[] = ['burglary']) => {
  const indicators = ids.map((id) => indicator({ id, name: `The ${id}`, polarity: 'high-is-good' }));
  const assessment = await tinyWith({
    settings: settings({ indicators }),
    measures: { measures, costCoverage: null },
  });
  return readBack(indicatorsTable(assessment));
};

describe('indicatorsTable', () => {
  it('gives an indicator with its levels', async () => {
    const { rows } = await tableOf([levelMeasure(), rateMeasure()]);
    expect(rows).toMatchObject([
      { indicator: 'burglary', name: 'The burglary', polarity: 'high-is-good', value: '144', unit: 'count' },
      { indicator: 'burglary', period: '2023-24', value: '1.44', unit: 'per-1000' },
    ]);
  });

  it('leaves out other areas and everything that is no level', async () => {
    const { rows } = await tableOf([levelMeasure({ area: 'E99000002' }), changeMeasure(), rateMeasure()]);
    expect(rows.map(({ unit }) => unit)).toEqual(['per-1000']);
  });

  it('follows the order of the configuration, then that of the measures', async () => {
    const of = (id: string, label: string) => levelMeasure({ indicator: id, id: `${id}/${label}` });
    const { rows } = await tableOf(
      [of('robbery', '1'), of('arson', '1'), of('robbery', '2')],
      ['arson', 'robbery'],
    );
    expect(rows.map((row) => row['indicator'])).toEqual(['arson', 'robbery', 'robbery']);
  });

  it('says why there is no value, and leaves value and limits blank', async () => {
    const quantity = unknown('per-1000', 'no-population', 'E99000001 in 2023');
    const { rows } = await tableOf([rateMeasure({ quantity })]);
    expect(rows).toMatchObject([
      { value: '', lower_95: '', upper_95: '', reason: 'no-population', unit: 'per-1000' },
    ]);
  });

  it('gives the 95% limits, and blanks where a value has none', async () => {
    const interval = { lower: 1.21, upper: 1.7, level: 0.95, method: 'byar' } as const;
    const quantity = { ...rateMeasure().quantity, ok: true, value: 1.44, method: 'crude-rate' } as const;
    const { rows } = await tableOf([
      rateMeasure({ quantity: { ...quantity, interval, outerInterval: null } }),
      rateMeasure({ quantity: { ...quantity, interval: null, outerInterval: null } }),
    ]);
    expect(rows.map((row) => [row['lower_95'], row['upper_95'], row['reason']])).toEqual([
      ['1.21', '1.7', ''],
      ['', '', ''],
    ]);
  });
});
