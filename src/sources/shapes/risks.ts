import type { RiskGrade, RiskGrades, RiskRecord } from '../../model/registers/risk.ts';
import { accept, type Rejection, type Row, type RowReader, type RowWarning, reject } from '../values/row.ts';
import { originOf, plainField, requiredText, type ShapeContext, shown } from './fields.ts';

/** The most grades that a scale has. */
export const LARGEST_SCALE = 5;
const grades: Readonly<Record<string, number>> = {
  low: 1,
  l: 1,
  medium: 2,
  med: 2,
  m: 2,
  high: 3,
  h: 3,
};

const before = { likelihood: 'likelihood', impact: 'impact', score: 'score' } as const;
const after = {
  likelihood: 'residualLikelihood',
  impact: 'residualImpact',
  score: 'residualScore',
} as const;
type Roles = typeof before | typeof after;
type Read<T> = { readonly ok: true; readonly value: T } | Rejection;

/** Shape `risks`: what may go wrong, how likely and how bad it is, and the same once it is acted upon. */
export function risksReader(context: ShapeContext): RowReader<RiskRecord> {
  return (row) => {
    const risk = requiredText(row, 'risk');
    if (!risk.ok) return risk;
    const inherent = gradesOf(row, before);
    if (!inherent.ok) return inherent;
    const residual = gradesOf(row, after);
    if (!residual.ok) return residual;
    const record: RiskRecord = {
      reference: row.text('reference') || null,
      risk: risk.text,
      inherent: inherent.value,
      residual: residual.value,
      owner: row.text('owner') || null,
      mitigation: row.text('mitigation') || null,
      origin: originOf(row, context),
    };
    return accept(record, ungraded(record));
  };
}

function gradesOf(row: Row, roles: Roles): Read<RiskGrades> {
  const likelihood = gradeOf(row, roles.likelihood);
  if (!likelihood.ok) return likelihood;
  const impact = gradeOf(row, roles.impact);
  if (!impact.ok) return impact;
  const stated = plainField(row, roles.score);
  if (!stated.ok) return stated;
  return {
    ok: true,
    value: {
      likelihood: likelihood.value,
      impact: impact.value,
      stated: stated.cell.kind === 'value' ? stated.cell.value : null,
      statedColumn: row.column(roles.score),
    },
  };
}

/** A whole number from 1, or a word of the scale low, medium, high; null where the cell is empty. */
function gradeOf(row: Row, role: string): Read<RiskGrade | null> {
  const text = (row.text(role) ?? '').toLowerCase().replace(/\.$/, '');
  if (text === '' || text === '-') return { ok: true, value: null };
  const word = Object.hasOwn(grades, text) ? grades[text] : undefined;
  if (word !== undefined) return { ok: true, value: { level: word, word: true } };
  const level = /^\d+(\.0+)?$/.test(text) ? Number(text) : 0;
  if (level >= 1 && level <= LARGEST_SCALE) return { ok: true, value: { level, word: false } };
  const hint = `Write a whole number from 1 to ${LARGEST_SCALE}, or low, medium (med) or high.`;
  return reject('type-error', role, `"${shown(row.text(role) ?? '')}" is no grade of a risk`, hint);
}

function ungraded({ inherent, residual }: RiskRecord): RowWarning | undefined {
  const hint = 'Supply the grade: until then the risk is listed without a score, which is not 0.';
  const lacks = ({ likelihood, impact }: RiskGrades) =>
    likelihood === null ? 'likelihood' : impact ? '' : 'impact';
  const missing = lacks(inherent);
  if (missing) return { code: 'risk-ungraded', role: missing, message: `a risk has no ${missing}`, hint };
  if ((residual.likelihood === null) === (residual.impact === null)) return undefined;
  const role = residual.likelihood === null ? after.likelihood : after.impact;
  return { code: 'risk-ungraded', role, message: `a risk has no ${lacks(residual)} after action`, hint };
}
