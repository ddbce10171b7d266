import type { PopulationRecord } from '../../model/source.ts';
import { populationsReader } from '../shapes/populations.ts';
import { eachOne } from './each-one.ts';
import { fixedColumn, type TableFormat } from './partner-format.ts';

/**
 * Mid-year estimates with a row for each local authority and year. The columns are called after the year of the
 * boundaries (`ladcode19`, `laname19`) or, in the revision after the 2021 census, plainly `code` and `name`. Revisions
 * differ for the same year, so a configuration names one file, not both.
 */
export const onsMyeLong: TableFormat<'populations', PopulationRecord> = {
  title: 'mid-year population estimates of ONS, a row for each area and year',
  shape: 'populations',
  columns: {
    area: fixedColumn('ladcode19', true, ['ladcode20', 'ladcode21', 'ladcode22', 'ladcode23', 'code']),
    areaName: fixedColumn('laname19', false, ['laname20', 'laname21', 'laname22', 'laname23', 'name']),
    year: fixedColumn('year'),
    population: fixedColumn('population'),
  },
  reader: (_, context) => eachOne(populationsReader(context, 'residents')),
};
