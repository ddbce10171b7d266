import type { PopulationBase } from '../../model/observation.ts';
import type { PopulationRecord } from '../../model/source.ts';
import { accept, type RowReader, reject } from '../values/row.ts';
import { countField, originOf, type ShapeContext, shown } from './fields.ts';

/**
 * Shape `populations`: an area, a year and how many people live there at mid-year. Households are told apart by a
 * column or constant `of`, or by the format that fixes it.
 */
export function populationsReader(
  context: ShapeContext,
  fixed: PopulationBase | null = null,
): RowReader<PopulationRecord> {
  return (row) => {
    const of = fixed ?? (row.text('of') || 'residents');
    if (of !== 'residents' && of !== 'households')
      return reject(
        'constraint-error',
        'of',
        `"${shown(of)}" is neither residents nor households`,
        'Write residents or households.',
      );
    const year = row.text('year') ?? '';
    if (!/^(19|20|21)\d{2}$/.test(year))
      return reject('type-error', 'year', `"${shown(year)}" is not a year`, 'Write the year in four digits.');
    const population = countField(row, 'population');
    if (!population.ok) return population;
    if (population.cell.kind !== 'value')
      return reject(
        'constraint-error',
        'population',
        'the population is not given',
        'Supply the mid-year estimate.',
      );
    if (population.cell.value === 0)
      return reject(
        'constraint-error',
        'population',
        'the population is 0: no rate can be worked out on it',
        'Supply the mid-year estimate.',
      );
    return accept({
      area: row.text('area') ?? '',
      areaName: row.text('areaName') ?? '',
      year: Number(year),
      of,
      part: null,
      population: population.cell.value,
      origin: originOf(row, context),
    });
  };
}
