import type { Issue } from '../model/issue.ts';
import { didYouMean } from '../model/nearest-word.ts';
import {
  type Action,
  type ActionRecord,
  type ActionStatus,
  type ActionTracker,
  actionStatuses,
  actionTags,
} from '../model/registers/action.ts';
import type { Settings } from '../model/settings.ts';
import type { Registered, RegisterInput } from './register-input.ts';
import { atRecord } from './register-issue.ts';

/** So much of a cell is shown in a message. */
const LONGEST_SHOWN = 20;

/** Actions with where each stands as at the day looked from; one without an owner or a day is told and kept. */
export function keepActions({
  records: { actions: records = [] },
  settings,
}: Pick<RegisterInput, 'records' | 'settings'>): Registered {
  if (records.length === 0) return { registers: {}, issues: [] };
  const actions = records.map((record) => actionOf(record, settings.asOf));
  const count = (status: ActionStatus) => actions.filter((one) => one.status === status).length;
  const tracker: ActionTracker = {
    asOf: settings.asOf,
    actions,
    themes: [...new Set(actions.flatMap(({ theme }) => theme ?? []))],
    counts: Object.fromEntries(
      actionStatuses.map((status) => [status, count(status)]),
    ) as ActionTracker['counts'],
    withoutOwner: actions.filter(({ owner }) => owner === null).length,
    withoutProgress: actions.filter(({ progress }) => progress === null).length,
  };
  return {
    registers: { actions: tracker },
    issues: records.flatMap((record) => [
      ...withoutOwner(record, settings),
      ...withoutDay(record, settings),
      ...withUnknownTag(record, settings),
    ]),
  };
}

function actionOf(record: ActionRecord, asOf: string): Action {
  const { theme, action, owner, dueText, criteria, progress, tags, origin } = record;
  const due = record.due.kind === 'day' ? record.due.day : null;
  const status = statusOf(record, asOf);
  return { theme, action, owner, due, dueText, status, criteria, progress, tags, origin };
}

/** Overdue from the day after its last day. What was done after the day looked from was not yet done then. */
function statusOf({ due, done }: ActionRecord, asOf: string): ActionStatus {
  if (done && (done.on === null || done.on <= asOf)) return 'done';
  if (due.kind === 'ongoing') return 'ongoing';
  if (due.kind !== 'day') return 'no-date';
  return due.day < asOf ? 'overdue' : 'not-yet-due';
}

function withoutOwner({ owner, origin, columns }: ActionRecord, settings: Settings): readonly Issue[] {
  if (owner !== null) return [];
  const message = 'an action has no owner';
  const hint = 'Name who answers for it: until then nobody does.';
  const found = { code: 'action-owner', severity: 'warning' as const, message, hint };
  return [atRecord(origin, columns.owner, settings, found)];
}

function withoutDay(
  { due, dueText, done, origin, columns }: ActionRecord,
  settings: Settings,
): readonly Issue[] {
  if (due.kind === 'day' || due.kind === 'ongoing' || (due.kind === 'none' && done)) return [];
  const shown = shortened(dueText);
  const messages = {
    none: 'an action has no date',
    impossible: `"${shown}" is no day of the calendar`,
    unclear: `"${shown}" is no date`,
  };
  const hint =
    'Write 31/10/2009, Oct 2009 (its last day) or Ongoing: until then nobody can say whether it is overdue.';
  const found = { code: 'action-date', severity: 'warning' as const, message: messages[due.kind], hint };
  return [atRecord(origin, columns.due, settings, found)];
}

function withUnknownTag({ unknownTag, origin }: ActionRecord, settings: Settings): readonly Issue[] {
  if (!unknownTag) return [];
  const { text, column } = unknownTag;
  const message = `"${shortened(text)}" is no tag of an action.${didYouMean(text, actionTags)}`;
  const hint = `Use ${actionTags.join(', ')} (PIER), several parted by semicolons: the action is listed without it until then.`;
  return [atRecord(origin, column, settings, { code: 'action-tag', severity: 'error', message, hint })];
}

function shortened(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}...` : text;
}
