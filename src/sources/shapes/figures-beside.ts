import type { Period } from '../../model/period.ts';
import type { IndicatorRecord } from '../../model/source.ts';
import { readPeriodText } from '../values/period-text.ts';
import { type Rejection, type Row, reject } from '../values/row.ts';
import { plainField, type ShapeContext, valueField } from './fields.ts';
import { negativeFigure } from './negative-figure.ts';

/** What may stand beside a published figure: the expected one, a printed change, how sure a survey is. */
export type FiguresBeside = Pick<IndicatorRecord, 'expected' | 'change' | 'standardError' | 'effectiveBase'>;

/** Reads the columns that most files do not have; what a cell leaves out is left out. */
export function figuresBeside(
  row: Row,
  context: ShapeContext,
): { readonly ok: true; readonly figures: FiguresBeside } | Rejection {
  const expected = valueField(row, 'expected');
  if (!expected.ok) return expected;
  const standardError = valueField(row, 'standardError');
  if (!standardError.ok) return standardError;
  const effectiveBase = plainField(row, 'effectiveBase');
  if (!effectiveBase.ok) return effectiveBase;
  const negative = negativeFigure({ expected, standardError, effectiveBase });
  if (negative) return negative;
  const change = changeOf(row, context);
  if (!change.ok) return change;
  const figures = {
    ...(expected.cell.kind === 'value' ? { expected: expected.cell } : {}),
    ...(standardError.cell.kind === 'value' ? { standardError: standardError.cell.value } : {}),
    ...(effectiveBase.cell.kind === 'value' ? { effectiveBase: effectiveBase.cell.value } : {}),
    ...change.figures,
  };
  return { ok: true, figures };
}

function changeOf(
  row: Row,
  context: ShapeContext,
): { readonly ok: true; readonly figures: Pick<FiguresBeside, 'change'> } | Rejection {
  const percent = valueField(row, 'change');
  if (!percent.ok) return percent;
  const absolute = plainField(row, 'absoluteChange');
  if (!absolute.ok) return absolute;
  const base = baseOf(row, context);
  if (!base.ok) return base;
  if (percent.cell.kind !== 'value')
    return absolute.cell.kind === 'value' ? withoutPercent() : { ok: true, figures: {} };
  if (absolute.cell.kind === 'value' && absolute.cell.value * percent.cell.value < 0)
    return contrarySigns(percent.cell.value, absolute.cell.value);
  return {
    ok: true,
    figures: { change: { percent: percent.cell, absolute: absolute.cell, base: base.period } },
  };
}

function baseOf(
  row: Row,
  { periods }: ShapeContext,
): { readonly ok: true; readonly period: Period | null } | Rejection {
  const text = row.text('basePeriod') ?? '';
  if (text === '') return { ok: true, period: null };
  const read = readPeriodText(text, periods);
  return read.ok
    ? { ok: true, period: read.period }
    : reject('type-error', 'basePeriod', read.message, read.hint);
}

function withoutPercent(): Rejection {
  const hint = 'Supply the percentage that was printed with it, or leave both empty.';
  return reject('constraint-error', 'change', 'a printed difference without its percentage', hint);
}

function contrarySigns(percent: number, absolute: number): Rejection {
  const message = `a change of ${percent}% cannot be a difference of ${absolute}`;
  return reject(
    'constraint-error',
    'absoluteChange',
    message,
    'Give both the same sign: -18% and -878 for fewer.',
  );
}
