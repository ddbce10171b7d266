import type { PopulationBase } from '../../model/observation.ts';
import type { PopulationRecord } from '../../model/source.ts';
import type { ShapeContext } from '../shapes/fields.ts';
import { populationsReader } from '../shapes/populations.ts';
import { type RowReader, type RowWarning, skip } from '../values/row.ts';
import { ageColumns, agesAddUp } from './age-columns.ts';
import { eachOne } from './each-one.ts';
import { type NomisTitle, readNomisTitle } from './nomis-title.ts';
import { fixedColumn, type TableFormat } from './partner-format.ts';
import { withConstant } from './with-constant.ts';

const ages = ageColumns(100, (age) => {
  if (age === 0) return ['Age under 1'];
  return [age === 100 ? 'Age 100 and over' : `Age ${age}`];
});

/**
 * Populations from nomisweb.co.uk, in either of its two layouts: the bulk CSV, whose title lines say of what and when
 * (records are ragged, notes on disclosure follow), and the CSV of its interface with a row for each figure.
 * Bulk columns as in the published file QS103EW; columns of the interface as its users name them.
 */
export const nomis: TableFormat<'populations', PopulationRecord> = {
  title: 'populations of Nomis: its bulk CSV, or the CSV of its interface',
  shape: 'populations',
  columns: {
    area: fixedColumn('GEOGRAPHY_CODE', true, ['2011 output area', '2021 output area', 'mnemonic']),
    areaName: fixedColumn('GEOGRAPHY_NAME', false),
    population: fixedColumn('OBS_VALUE', true, ['All categories: Age', 'All usual residents']),
    year: fixedColumn('DATE', false),
    sex: fixedColumn('GENDER_NAME', false, ['SEX_NAME', 'C_SEX_NAME']),
    age: fixedColumn('C_AGE_NAME', false, ['AGE_NAME']),
    measure: fixedColumn('MEASURES_NAME', false),
    ...ages.columns,
  },
  reader: (head, context) => {
    const title = readNomisTitle(head);
    if (typeof title === 'string') return title;
    if (title === null) return wholesOnly(eachOne(populationsReader(context, 'residents')));
    return bulkReader(title, context);
  },
};

function bulkReader(title: NomisTitle, context: ShapeContext): RowReader<readonly PopulationRecord[]> {
  const of: PopulationBase = title.units === 'Households' ? 'households' : 'residents';
  const read = agesAddUp(
    withConstant(populationsReader(context, of), 'year', title.year),
    ages,
    'population',
  );
  if (!title.census) return eachOne(read);
  const warning = censusWarning(title);
  return eachOne((row) => {
    const result = read(row);
    return result.ok ? { ...result, warning } : result;
  });
}

/** The interface gives one age, sex or measure a row of its own where it is asked to: only whole populations count. */
const whole: Readonly<Record<string, RegExp>> = {
  sex: /^(total|persons|all persons)$/i,
  age: /^(all ages|total|all categories: age|aged? all)$/i,
  measure: /^(value|persons)$/i,
};

function wholesOnly(read: RowReader<readonly PopulationRecord[]>): RowReader<readonly PopulationRecord[]> {
  return (row) => {
    for (const [role, pattern] of Object.entries(whole)) {
      const text = row.text(role);
      if (text !== undefined && !pattern.test(text)) return skip([], partOnly(role));
    }
    return read(row);
  };
}

function partOnly(role: string): RowWarning {
  return {
    code: 'parts-skipped',
    role,
    message: 'a row of one age, sex or measure is no whole population: skipped',
    hint: 'Nothing to do where the file has rows for all ages and both sexes too.',
  };
}

function censusWarning({ table, year }: NomisTitle): RowWarning {
  return {
    code: 'census-count',
    role: 'population',
    message: `${table} counts the ${year} census, which is not the mid-${year} estimate`,
    hint: 'Use the mid-year estimate where there is one: rates of the same count differ.',
  };
}
