import type { TableHead } from '../table/table-query.ts';

/** What the title lines of a bulk file say that its columns do not. */
export interface NomisTitle {
  readonly table: string;
  readonly units: 'Persons' | 'Households';
  readonly year: string;
  readonly census: boolean;
}

/** Tables of a census have such numbers: QS103EW, KS101EW, TS001. */
const censusTable = /^(?:KS|QS|CT|DC|LC|TS|UV|WD)\d+/;

/** Populations that leave nobody out. */
const everybody = ['All usual residents', 'All households', 'All persons'];

/** The title of a bulk file; null for a file without title lines; in words why the file cannot be used. */
export function readNomisTitle({ preamble }: TableHead): NomisTitle | null | string {
  const lines = preamble.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  if (lines.length === 0) return null;
  const keys = new Map(lines.map(([key = '', value = '']) => [key.replace(/\s*:\s*$/, ''), value.trim()]));
  const table = lines[0]?.[0]?.trim().slice(0, 60) ?? '';
  const units = keys.get('Units') ?? '';
  const year = keys.get('Date') ?? '';
  const population = keys.get('Population');
  const area = keys.get('Rural Urban');
  if (!/^\d{4}$/.test(year)) return 'no line "Date" above the header gives a year';
  if (units !== 'Persons' && units !== 'Households')
    return `the units are "${units.slice(0, 30)}", neither persons nor households`;
  if (population !== undefined && !everybody.includes(population))
    return `the file counts "${population.slice(0, 40)}", not everybody`;
  if (area !== undefined && area !== 'Total') return `the file counts "${area.slice(0, 40)}" areas only`;
  return { table, units, year, census: censusTable.test(table) };
}
