import { type ActionRecord, actionTags } from '../../model/registers/action.ts';
import { readLooseDate } from '../values/loose-date.ts';
import { accept, type Row, type RowReader } from '../values/row.ts';
import { originOf, requiredText, type ShapeContext } from './fields.ts';

const doneWords = /^(?:done|completed?|closed|achieved|finished)\b[.,:]?\s*(?:(?:on|in)\s+)?(.*)$/i;

/** Shape `actions`: what is to be done, by whom and by when, and how far it is. */
export function actionsReader(context: ShapeContext): RowReader<ActionRecord> {
  return (row) => {
    const action = requiredText(row, 'action');
    if (!action.ok) return action;
    const dueText = row.text('due') ?? '';
    const progress = row.text('progress') || null;
    return accept({
      theme: row.text('theme') || null,
      action: action.text,
      owner: row.text('owner') || null,
      due: readLooseDate(dueText),
      dueText,
      criteria: row.text('criteria') || null,
      progress,
      done: progress === null ? null : doneOf(progress),
      ...tagsOf(row),
      columns: { owner: row.column('owner'), due: row.column('due') },
      origin: originOf(row, context),
    });
  };
}

/** "Done", or "Completed June 2009"; what goes on after the word in any other way is not taken for done. */
function doneOf(progress: string): ActionRecord['done'] {
  const match = doneWords.exec(progress);
  if (!match) return null;
  const date = readLooseDate(match[1] ?? '');
  if (date.kind === 'day') return { on: date.day };
  return date.kind === 'none' ? { on: null } : null;
}

/** An action is no less to be done for a tag that nobody knows: it is kept without that tag, which is told. */
function tagsOf(row: Row): Pick<ActionRecord, 'tags' | 'unknownTag'> {
  const written = (row.text('tag') ?? '')
    .split(/[;,/+&]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const known = (text: string) => actionTags.find((tag) => tag === text.toLowerCase());
  const tags = [...new Set(written.flatMap((one) => known(one) ?? []))];
  const unknown = written.find((one) => known(one) === undefined);
  return unknown === undefined
    ? { tags }
    : { tags, unknownTag: { text: unknown, column: row.column('tag') } };
}
