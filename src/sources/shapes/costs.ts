import type { UnitCost } from '../../model/cost-set.ts';
import { parsePriceYear } from '../../model/price-year.ts';
import { accept, type Rejection, type Row, type RowReader, reject } from '../values/row.ts';
import { originOf, requiredText, type ShapeContext, shown, valueField } from './fields.ts';

/** The two splits that editions use: by when the cost falls, or by who bears it. */
const parts = ['anticipation', 'consequence', 'response', 'fiscal', 'economic', 'social'] as const;
const bases: readonly string[] = ['economic-and-social', 'fiscal'];

type Figure = { readonly ok: true; readonly value: number | null } | Rejection;

/** Shape `costs`: a class of events and what one of them costs, in pounds of a stated year and on a stated basis. */
export function costsReader(context: ShapeContext): RowReader<UnitCost> {
  return (row) => {
    const costClass = requiredText(row, 'costClass');
    if (!costClass.ok) return costClass;
    const unitCost = figure(row, 'unitCost');
    if (!unitCost.ok) return unitCost;
    if (unitCost.value === null) return noCost();
    const multiplier = figure(row, 'multiplier');
    if (!multiplier.ok) return multiplier;
    if (multiplier.value === 0) return noMultiplier();
    const year = parsePriceYear(row.text('priceYear') ?? '');
    if (!year) return noYear(row);
    const basis = row.text('basis') ?? '';
    if (!bases.includes(basis)) return noBasis(basis);
    const split = partsOf(row);
    if ('ok' in split) return split;
    return accept({
      costClass: costClass.text,
      per: row.text('per') || 'event',
      unitCost: unitCost.value,
      multiplier: multiplier.value,
      priceYear: year.label,
      basis,
      parts: split.parts,
      origin: originOf(row, context),
    });
  };
}

/** A number that is not negative; null where the file gives none. */
function figure(row: Row, role: string): Figure {
  const field = valueField(row, role);
  if (!field.ok) return field;
  if (field.cell.kind !== 'value') return { ok: true, value: null };
  if (field.cell.value >= 0) return { ok: true, value: field.cell.value };
  return reject('constraint-error', role, `${field.cell.value} is negative`, 'Supply the true figure.');
}

function partsOf(row: Row): { readonly parts: UnitCost['parts'] } | Rejection {
  const found: { readonly name: string; readonly pounds: number }[] = [];
  for (const name of parts) {
    const part = figure(row, name);
    if (!part.ok) return part;
    if (part.value !== null) found.push({ name, pounds: part.value });
  }
  return { parts: found };
}

function noCost(): Rejection {
  const hint = 'Supply it, or take the row out: a class without a cost is not costed, which is not nought.';
  return reject('constraint-error', 'unitCost', 'the unit cost is not given', hint);
}

function noMultiplier(): Rejection {
  const hint = 'Leave it empty where none is published: recorded crime is then taken as it is.';
  return reject('constraint-error', 'multiplier', 'the multiplier is 0: all harm would vanish', hint);
}

function noYear(row: Row): Rejection {
  const message = `"${shown(row.text('priceYear') ?? '')}" is not a year of prices`;
  const hint = 'Write 2024/25 or 2024 in its column, or for all rows: set: { priceYear: 2024/25 }.';
  return reject('type-error', 'priceYear', message, hint);
}

function noBasis(basis: string): Rejection {
  const hint = `Write ${bases.join(' or ')} in its column, or for all rows: set: { basis: fiscal }.`;
  return reject('constraint-error', 'basis', `"${shown(basis)}" is not a basis of costs`, hint);
}
