import { financialQuarter, parsePeriod } from '../../model/period.ts';
import type { CellValue, CountRecord } from '../../model/source.ts';
import { plainField, requiredText, type ShapeContext } from '../shapes/fields.ts';
import { accept, type Rejection, type Row, type RowReader, type RowWarning, reject } from '../values/row.ts';
import { categoryId } from './category-id.ts';
import { forceCount, partOf } from './force-count.ts';
import { fixedColumn, type TableFormat } from './partner-format.ts';

const missing: CellValue = { kind: 'missing' };
const parts = ['offence', 'subgroup', 'code', 'expired', 'outcome', 'type'];

/**
 * Outcomes by force of the Home Office's open data, by quarter. `outcomes-recorded-` counts what was recorded in the
 * quarter and `outcomes-of-offences-` what became of the offences of the quarter, each with the group of the outcome and
 * `-for-` the offence group. Negative counts are real (an outcome withdrawn in a later quarter): kept and told.
 */
export const homeOfficeOutcomes: TableFormat<'counts', CountRecord> = {
  title: 'crime outcomes by police force and quarter (Home Office open data)',
  shape: 'counts',
  columns: {
    period: fixedColumn('financial_year', true, ['financial year']),
    quarter: fixedColumn('financial_quarter', true, ['financial quarter']),
    area: fixedColumn('force_code', false),
    areaName: fixedColumn('force_name', true, ['force name']),
    offence: fixedColumn('offence_description', true, ['offence description']),
    offenceGroup: fixedColumn('offence_group', true, ['offence group']),
    subgroup: fixedColumn('offence_subgroup', true, ['offence subgroup']),
    code: fixedColumn('offence_code', true, ['offence code']),
    expired: fixedColumn('offence_code_expired', false, ['offence code expired']),
    outcome: fixedColumn('outcome_description', true, ['outcome description']),
    category: fixedColumn('outcome_group', true, ['outcome group']),
    type: fixedColumn('outcome_type', false, ['outcome type']),
    ofOffences: fixedColumn('force_outcomes_for_offences_recorded_in_quarter', true, [
      'force outcomes for offences recorded in quarter',
    ]),
    count: fixedColumn('force_outcomes_recorded_in_quarter', true, ['force outcomes recorded in quarter']),
  },
  reader: (_, context) => outcomesReader(context),
};

function outcomesReader(context: ShapeContext): RowReader<readonly CountRecord[]> {
  return (row) => {
    const outcome = requiredText(row, 'category');
    if (!outcome.ok) return outcome;
    const offence = requiredText(row, 'offenceGroup');
    if (!offence.ok) return offence;
    const force = requiredText(row, 'areaName');
    if (!force.ok) return force;
    const period = quarterOf(row);
    if (!period.ok) return period;
    const recorded = signedCount(row, 'count');
    const ofOffences = signedCount(row, 'ofOffences');
    const id = `${categoryId(outcome.text)}-for-${categoryId(offence.text)}`;
    const about = { period: period.period, part: partOf(row, parts) };
    const records = (now: CellValue, later: CellValue) => [
      forceCount(row, context, { ...about, category: `outcomes-recorded-${id}`, count: now }),
      forceCount(row, context, { ...about, category: `outcomes-of-offences-${id}`, count: later }),
    ];
    if (!recorded.ok) return { ...recorded, remains: records(missing, missing) };
    if (!ofOffences.ok) return { ...ofOffences, remains: records(missing, missing) };
    return accept(records(recorded.cell, ofOffences.cell), recorded.warning ?? ofOffences.warning);
  };
}

function quarterOf(row: Row) {
  const year = parsePeriod((row.text('period') ?? '').replace('/', '-'));
  if (year?.kind !== 'financial-year')
    return reject('type-error', 'period', 'the financial year is not one', 'Write it as 2018/19.');
  const quarter = row.text('quarter') ?? '';
  if (!/^[1-4]$/.test(quarter))
    return reject('type-error', 'quarter', 'the quarter is none of 1 to 4', 'Write 1 for April to June.');
  return { ok: true as const, period: financialQuarter(Math.floor(year.from / 12), Number(quarter)) };
}

/** A count that corrections of earlier quarters may have made negative. */
function signedCount(
  row: Row,
  role: string,
): { ok: true; cell: CellValue; warning?: RowWarning } | Rejection {
  const field = plainField(row, role);
  if (!field.ok || field.cell.kind !== 'value') return field;
  const { value } = field.cell;
  if (!Number.isSafeInteger(value))
    return reject('type-error', role, `${value} is not a whole number`, 'Supply the count, not a rate.');
  if (value >= 0) return field;
  const message = `${value} is negative: taken as it is, for forces correct earlier quarters this way`;
  const hint = 'Nothing to do; a single quarter may look better than it was.';
  return { ...field, warning: { code: 'negative-count', role, message, hint } };
}
