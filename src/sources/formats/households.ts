import type { PopulationRecord } from '../../model/source.ts';
import { populationsReader } from '../shapes/populations.ts';
import { eachOne } from './each-one.ts';
import { fixedColumn, type TableFormat } from './partner-format.ts';

/**
 * Households by district or LSOA, as the 2021 census counted them. They serve rates for households alone, never for
 * residents. No column says the year: the configuration sets it.
 */
export const households: TableFormat<'populations', PopulationRecord> = {
  title: 'households by district or small area',
  shape: 'populations',
  columns: {
    area: fixedColumn('ltla23_code', true, ['ltla21_code', 'ltla22_code', 'lsoa11_code', 'lsoa21_code']),
    population: fixedColumn('households'),
  },
  reader: (_, context) => eachOne(populationsReader(context, 'households')),
};
