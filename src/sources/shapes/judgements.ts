import type { JudgementRecord, JudgementRole } from '../../model/source.ts';
import { accept, type Rejection, type Row, type RowReader, reject } from '../values/row.ts';
import { originOf, requiredText, type ShapeContext, valueField } from './fields.ts';

const texts = ['candidate', 'criterion', 'form', 'grade', 'author', 'reason'] as const;
const roles = [...texts, 'value', 'denominator', 'reference'] as const satisfies readonly JudgementRole[];
type TextRole = (typeof texts)[number];

/** The form whose value may be written in the words of the code book. */
const WORDED_FORM = 'coded';

/** Shape `judgements`: what people who know the area hold, who holds it and why. */
export function judgementsReader(context: ShapeContext): RowReader<JudgementRecord> {
  return (row) => {
    const said = {} as Record<TextRole, string>;
    for (const role of texts) {
      const field = requiredText(row, role);
      if (!field.ok) return field;
      said[role] = field.text;
    }
    const value = said.form === WORDED_FORM ? figureOrWords(row) : numberField(row, 'value');
    if (typeof value === 'object') return value;
    const denominator = row.text('denominator') ? numberField(row, 'denominator') : null;
    if (denominator !== null && typeof denominator !== 'number') return denominator;
    if (denominator !== null && denominator <= 0)
      return reject(
        'constraint-error',
        'denominator',
        `the denominator is ${denominator}`,
        'Supply the population or base.',
      );
    return accept({
      ...said,
      value,
      denominator,
      costBasis: row.text('costBasis') || null,
      reference: row.text('reference') ?? '',
      columns: columnsOf(row),
      origin: originOf(row, context),
    });
  };
}

function columnsOf(row: Row): JudgementRecord['columns'] {
  return Object.fromEntries(roles.map((role) => [role, row.column(role)])) as JudgementRecord['columns'];
}

/** Text that is no figure stays as written: what it scores is not for a reader of files to say. */
function figureOrWords(row: Row): number | string | Rejection {
  const field = valueField(row, 'value');
  return field.ok ? numberField(row, 'value') : (row.text('value') ?? '');
}

function numberField(row: Row, role: string): number | Rejection {
  const field = valueField(row, role);
  if (!field.ok) return field;
  if (field.cell.kind === 'value') return field.cell.value;
  return reject('constraint-error', role, `${role} must be a number`, 'Supply the figure that was judged.');
}
