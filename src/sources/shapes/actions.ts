import { didYouMean } from '../../model/nearest-word.ts';
import { type ActionRecord, type ActionTag, actionTags } from '../../model/registers/action.ts';
import { readLooseDate } from '../values/loose-date.ts';
import { accept, type Rejection, type Row, type RowReader, reject } from '../values/row.ts';
import { originOf, requiredText, type ShapeContext, shown } from './fields.ts';

const doneWords = /^(?:done|completed?|closed|achieved|finished)\b[.,:]?\s*(?:(?:on|in)\s+)?(.*)$/i;

/** Shape `actions`: what is to be done, by whom and by when, and how far it is. */
export function actionsReader(context: ShapeContext): RowReader<ActionRecord> {
  return (row) => {
    const action = requiredText(row, 'action');
    if (!action.ok) return action;
    const tags = tagsOf(row);
    if ('ok' in tags) return tags;
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
      tags: tags.tags,
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

function tagsOf(row: Row): { readonly tags: readonly ActionTag[] } | Rejection {
  const written = (row.text('tag') ?? '')
    .split(/[;,/+&]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const tags = written.map((one) => actionTags.find((tag) => tag === one.toLowerCase()));
  const unknown = written.find((_, at) => tags[at] === undefined);
  if (unknown === undefined) return { tags: tags.filter((tag) => tag !== undefined) };
  return reject(
    'constraint-error',
    'tag',
    `"${shown(unknown)}" is no tag of an action.${didYouMean(unknown, actionTags)}`,
    `Use ${actionTags.join(', ')} (PIER), several parted by semicolons, or leave the cell empty.`,
  );
}
