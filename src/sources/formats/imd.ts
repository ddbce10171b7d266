import type { PlaceClass } from '../../model/source.ts';
import { originOf, requiredText, type ShapeContext, shown } from '../shapes/fields.ts';
import { readCell } from '../values/cell.ts';
import { accept, type Rejection, type Row, type RowReader, reject } from '../values/row.ts';
import { fixedColumn, type TableFormat } from './partner-format.ts';

/**
 * Indices of Multiple Deprivation by LSOA: decile and rank, 1 the most deprived. Of the tables seen (2010 on 2011
 * boundaries, 2015, 2019, and File 7 as published) only some say which edition they are, so the configuration does.
 */
export const imd: TableFormat<'classes', PlaceClass> = {
  title: 'Indices of Multiple Deprivation by LSOA: decile and rank',
  shape: 'classes',
  columns: {
    place: fixedColumn('lsoa11_code', true, [
      'LSOA11CD',
      'LSOA code (2011)',
      'lsoa21_code',
      'LSOA code (2021)',
    ]),
    decile: fixedColumn('IMD_decile', true, [
      'National decile2',
      'Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs)',
    ]),
    rank: fixedColumn('IMD_rank', true, [
      'Index of Multiple Deprivation (IMD) Rank (where 1 is most deprived)',
    ]),
    score2010: fixedColumn('IMD 2010 adjusted', false),
  },
  reader: (_, context) => deprivationReader(context),
};

const DECILES = 10;
/** There are 32,844 LSOAs of 2011 in England and 33,755 of 2021. */
const MOST_RANKS = 33_755;

function deprivationReader(context: ShapeContext): RowReader<readonly PlaceClass[]> {
  return (row) => {
    const place = requiredText(row, 'place');
    if (!place.ok) return place;
    const year = editionOf(row);
    if (typeof year !== 'string') return year;
    const decile = wholeBetween(row, 'decile', DECILES);
    if (typeof decile !== 'number') return decile;
    const rank = wholeBetween(row, 'rank', MOST_RANKS);
    if (typeof rank !== 'number') return rank;
    const about = { place: place.text, origin: originOf(row, context) };
    return accept([
      { ...about, scheme: `imd-${year}-decile`, value: String(decile) },
      { ...about, scheme: `imd-${year}-rank`, value: String(rank) },
    ]);
  };
}

function editionOf(row: Row): string | Rejection {
  const year = row.text('year') ?? '';
  if (!/^20\d{2}$/.test(year))
    return reject('type-error', 'year', `"${shown(year)}" is no edition`, 'Set the year of the edition.');
  if (row.column('score2010') === null || year === '2010') return year;
  const message = `the edition is set to ${year}, but the header says 2010`;
  return reject('constraint-error', 'score2010', message, 'Set year: "2010".');
}

function wholeBetween(row: Row, role: string, most: number): number | Rejection {
  const text = row.text(role) ?? '';
  const cell = readCell(text);
  const value = cell?.kind === 'value' ? cell.value : Number.NaN;
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  return reject(
    'constraint-error',
    role,
    `"${shown(text)}" is not a whole number from 1 to ${most}`,
    'Supply it as published.',
  );
}
