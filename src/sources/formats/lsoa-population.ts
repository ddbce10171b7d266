import type { PopulationRecord } from '../../model/source.ts';
import { populationsReader } from '../shapes/populations.ts';
import { ageColumns, agesAddUp } from './age-columns.ts';
import { eachOne } from './each-one.ts';
import { fixedColumn, type TableFormat } from './partner-format.ts';

const ages = ageColumns(90, (age) => [String(age), `${age}+`]);

/**
 * Mid-year estimates by single year of age with a row for each LSOA (2011 or 2021) or district, and their total.
 * No column says the year: the configuration sets it.
 */
export const lsoaPopulation: TableFormat<'populations', PopulationRecord> = {
  title: 'mid-year population estimates of small areas by single year of age',
  shape: 'populations',
  columns: {
    area: fixedColumn('lsoa11_code', true, ['lsoa21_code', 'ltla21_code', 'ltla22_code', 'ltla23_code']),
    areaName: fixedColumn('lsoa11_name', false, ['lsoa21_name', 'ltla21_name', 'ltla22_name', 'ltla23_name']),
    population: fixedColumn('total_population'),
    ...ages.columns,
  },
  reader: (_, context) => eachOne(agesAddUp(populationsReader(context, 'residents'), ages, 'population')),
};
