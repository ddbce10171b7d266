import { BY_ROW, type CostSet, type UnitCost } from '../model/cost-set.ts';

type Row = Readonly<Record<string, string>>;

/** What the passport of a cost set says beside its id. */
export interface CostPassport {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly priceYear?: string;
  readonly basis?: string;
  /** The parts that unit costs are split into, in order: each has a column `<part>_gbp`. */
  readonly parts?: readonly string[];
}

/** The cost sets that ship in data/ as `unit-costs-<id>.csv`, the default one first. */
export const shippedCostSets = [
  'home-office-2019-20',
  'home-office-2018',
  'home-office-2010-11',
  'partner-costs',
] as const;

/** A cost set as its passport and its rows say. An empty part or multiplier is one that was not published, never 0. */
export function costSetOf(passport: CostPassport, rows: readonly Row[]): CostSet {
  const { id, title, version, priceYear = BY_ROW, basis = BY_ROW, parts = [] } = passport;
  return { id, title, version, priceYear, basis, costs: rows.map((row) => unitCostOf(row, parts)) };
}

function unitCostOf(row: Row, parts: readonly string[]): UnitCost {
  return {
    costClass: row['cost_class'] ?? '',
    per: row['per'] ?? '',
    unitCost: Number(row['unit_cost_gbp']),
    multiplier: row['multiplier'] ? Number(row['multiplier']) : null,
    priceYear: row['price_year'] ?? '',
    basis: row['basis'] ?? '',
    parts: parts.flatMap((name) => {
      const pounds = row[`${name}_gbp`];
      return pounds ? [{ name, pounds: Number(pounds) }] : [];
    }),
    source: row['source'] ?? '',
    verification: row['verification'] ?? '',
    ...(row['note'] ? { note: row['note'] } : {}),
  };
}
