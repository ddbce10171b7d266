import { type CommentRecord, themeId } from '../../model/registers/comment.ts';
import { accept, type RowReader, reject } from '../values/row.ts';
import { countField, originOf, periodField, type ShapeContext } from './fields.ts';
import { requiredMark } from './marks.ts';

/** What stands between the themes of a comment that has several. */
const BETWEEN_THEMES = ';';

/**
 * Shape `comments`, a log of engagement: when, the theme or themes (separated by `;`) that somebody coded, where and how
 * many said so. A theme that stands twice in one comment counts once. What people said is never read.
 */
export function commentsReader(context: ShapeContext): RowReader<CommentRecord> {
  return (row) => {
    const period = periodField(row, context);
    if (!period.ok) return period;
    const blank = requiredMark(row, 'count');
    if (blank) return blank;
    const count = row.text('count') === undefined ? 1 : countField(row, 'count');
    if (typeof count !== 'number' && !count.ok) return count;
    if (typeof count !== 'number' && count.cell.kind !== 'value')
      return reject(
        'constraint-error',
        'count',
        'the number of comments is withheld or not given: their themes cannot be counted',
        'Supply the number, or leave the row out and say so.',
      );
    return accept(
      {
        period: period.period,
        themes: themesOf(row.text('theme') ?? ''),
        area: row.text('area') ?? '',
        areaName: row.text('areaName') ?? '',
        areaColumn: row.column('area') ?? row.column('areaName'),
        count: typeof count === 'number' ? count : count.cell.kind === 'value' ? count.cell.value : 0,
        origin: originOf(row, context),
      },
      period.warning,
    );
  };
}

function themesOf(text: string): readonly string[] {
  const themes = new Map<string, string>();
  for (const part of text.split(BETWEEN_THEMES)) {
    const [theme, id] = [part.replaceAll(/\s+/g, ' ').trim(), themeId(part)];
    if (id !== '' && !themes.has(id)) themes.set(id, theme);
  }
  return [...themes.values()];
}
