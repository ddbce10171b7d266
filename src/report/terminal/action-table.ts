import type { Assessment } from '../../model/assessment.ts';
import { type Action, type ActionStatus, actionStatuses, actionTags } from '../../model/registers/action.ts';
import { plainText } from '../plain-text.ts';
import type { Palette } from './palette.ts';
import { renderTable } from './table.ts';
import { wrap } from './wrap.ts';

/** Where an action stands, in words. */
const statusWords: Readonly<Record<ActionStatus, string>> = {
  overdue: 'overdue',
  'not-yet-due': 'not yet due',
  ongoing: 'ongoing',
  'no-date': 'no date',
  done: 'done',
};

/** The action plan in the order of the file: who, by when, and where each action stands as at the day looked from. */
export function actionTable(
  { registers }: Pick<Assessment, 'registers'>,
  palette: Palette,
  width: number,
): string {
  const { actions: tracker } = registers;
  if (!tracker) return '';
  const { actions, counts, themes, asOf, withoutOwner, withoutProgress } = tracker;
  const said = actionStatuses
    .filter((status) => counts[status] > 0)
    .map((status) => `${counts[status]} ${statusWords[status]}`);
  const head = [
    `As at ${asOf}: ${actions.length} actions${themes.length > 0 ? ` under ${themes.length} themes` : ''}:`,
    `${said.join(', ')}; ${withoutProgress} without progress, ${withoutOwner} without an owner.`,
    ...tagCounts(actions),
  ].join(' ');
  const table = renderTable(
    [
      { title: 'Action', width: 38 },
      { title: 'Owner', width: 18 },
      { title: 'By when', width: 12 },
      { title: 'Status', width: 12 },
    ],
    actions.flatMap((one, at) => [...themeRow(one, actions[at - 1]), row(one)]),
    palette,
    width,
  );
  return `${wrap(head, width)}\n\n${table}`;
}

/** The theme above the first of its actions, which are set in. */
function themeRow({ theme }: Action, before: Action | undefined): readonly (readonly string[])[] {
  return theme === null || theme === before?.theme ? [] : [[plainText(theme), '', '', '']];
}

function row({ theme, action, owner, dueText, due, status }: Action): readonly string[] {
  return [
    `${theme === null ? '' : '  '}${plainText(action)}`,
    plainText(owner ?? 'nobody named'),
    due ?? plainText(dueText || '-'),
    statusWords[status],
  ];
}

function tagCounts(actions: readonly Action[]): readonly string[] {
  const counts = actionTags
    .map((tag) => `${tag} ${actions.filter(({ tags }) => tags.includes(tag)).length}`)
    .join(', ');
  return actions.some(({ tags }) => tags.length > 0) ? [`Tags: ${counts}.`] : [];
}
