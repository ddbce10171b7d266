import type { JudgementRecord } from '../../model/source.ts';
import { accept, type Rejection, type RowReader, reject } from '../row.ts';
import { originOf, requiredText, type ShapeContext, valueField } from './fields.ts';

const texts = ['candidate', 'criterion', 'form', 'grade', 'author', 'reason'] as const;
type TextRole = (typeof texts)[number];

/** Shape `judgements`: what people who know the area hold, who holds it and why. */
export function judgementsReader(context: ShapeContext): RowReader<JudgementRecord> {
  return (row) => {
    const said = {} as Record<TextRole, string>;
    for (const role of texts) {
      const field = requiredText(row, role);
      if (!field.ok) return field;
      said[role] = field.text;
    }
    const value = numberField(row, 'value');
    if (typeof value !== 'number') return value;
    const denominator = row.text('denominator') ? numberField(row, 'denominator') : null;
    if (denominator !== null && typeof denominator !== 'number') return denominator;
    if (denominator === 0)
      return reject(
        'constraint-error',
        'denominator',
        'the denominator is 0',
        'Supply the population or base.',
      );
    return accept({
      ...said,
      value,
      denominator,
      costBasis: row.text('costBasis') || null,
      reference: row.text('reference') ?? '',
      origin: originOf(row, context),
    });
  };
}

function numberField(row: Parameters<RowReader<unknown>>[0], role: string): number | Rejection {
  const field = valueField(row, role);
  if (!field.ok) return field;
  if (field.cell.kind === 'value' && field.cell.value >= 0) return field.cell.value;
  return reject(
    'constraint-error',
    role,
    `${role} must be a number, 0 or more`,
    'Supply the figure that was judged.',
  );
}
