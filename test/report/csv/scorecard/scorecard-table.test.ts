import { beforeAll, describe, expect, it } from 'vitest';
import { scorecardTable } from '../../../../src/report/csv/scorecard/scorecard-table.ts';
import { keptRows, registerRows } from '../../../support/csv-table.ts';
import { assessFixture } from '../../../support/sample-assessment.ts';

let rows: ReturnType<typeof keptRows>;
beforeAll(async () => {
  rows = keptRows(scorecardTable, await assessFixture('herefordshire-2013-14'));
});
const rowOf = (indicator: string) => rows.find((row) => row['indicator'] === indicator);

// Appendix 2 of the plan 2014-17 (lines 293-319), as at the end of the year; S043 to S055.
describe('scorecardTable', () => {
  it('has the twelve indicators of the appendix and the six groups', () => {
    expect(rows).toHaveLength(12);
    expect(new Set(rows.map(({ group }) => group)).size).toBe(6);
    for (const row of rows) expect(row).toMatchObject({ as_of: '2014-03-31', quarter: '2013-14 Q4' });
  });

  it('says how total recorded crime goes: 2,302 to 1,886, -18.1%, improving', () => {
    const row = rowOf('total-recorded-crime');
    expect(row).toMatchObject({
      name: 'Total recorded crime',
      group: 'Stable levels of total recorded crime',
      provider: 'West Mercia Police',
      frequency: 'quarterly',
      polarity: 'low-is-good',
      unit: 'count',
      latest: '2013-14 Q4',
      change_from: '2013-14 Q1',
      change_before: '2302',
      change_after: '1886',
      change_absolute: '-416',
      change_direction: 'down',
      change_judgement: 'improving',
      last_change_before: '1974',
      target: '',
      exception: 'false',
      due: '2013-14 Q4',
      received: 'true',
      source: 'police',
      file: 'input/west-mercia-police.csv',
    });
    expect(Number(row?.['change_percent'])).toBeCloseTo(-18.1, 1);
  });

  it('holds the latest figure against the target: 21% of 39, and 30% over the year, against 32%', () => {
    expect(rowOf('marac-repeat-quarterly')).toMatchObject({
      success_measure: 'Fewer repeat MARAC cases',
      target_of: 'value',
      target_period: '2013-14 Q4',
      target: '32',
      target_actual: '21',
      target_base: '39',
      target_status: 'met',
    });
    expect(rowOf('marac-repeat-annual')).toMatchObject({
      frequency: 'quarterly-rolling',
      target_actual: '30',
      target_status: 'met',
    });
  });

  it('marks upper bounds and what is still to be defined', () => {
    expect(rowOf('children-domestic-abuse-womens-aid')).toMatchObject({
      maximum: 'true',
      shown_only: 'false',
    });
    expect(rowOf('iom-reoffending')).toMatchObject({
      status: 'not-yet-defined',
      shown_only: 'true',
      latest: '',
      change_direction: '',
    });
  });

  it('prints percentage points and no per cent of a percentage: 86 to 81 is -5 (S052)', () => {
    expect(rowOf('support-programme-completed')).toMatchObject({
      polarity: 'high-is-good',
      change_absolute: '-5',
      change_percent: '',
      change_judgement: 'worsening',
    });
  });

  it('is not written without a list of indicators', async () =>
    expect(await registerRows(scorecardTable, {})).toEqual([]));
});
