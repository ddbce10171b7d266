import type { Issue } from '../model/issue.ts';
import type { EventCount, SourceBalance, SourceSettings } from '../model/source.ts';
import type { CountEvents, CountQuery, EventGroup, RepeatedIds } from './engines/counting-port.ts';
import { formats } from './formats/index.ts';
import { monthOfDay } from './formats/month-of-day.ts';
import type { EventsFormat } from './formats/partner-format.ts';
import { PersonNumbers } from './person-numbers.ts';
import { sourceIssue } from './table/source-issue.ts';
import { dayOfMoment, fortnightOf } from './values/fortnight.ts';
import { type PeriodText, readPeriodText } from './values/period-text.ts';
import type { RowWarning } from './values/row.ts';
import { readTimeOfPeriod } from './values/time-text.ts';

export interface EventsRead {
  readonly events: readonly EventCount[];
  readonly balance: SourceBalance | null;
  readonly issues: readonly Issue[];
}

/** Counts the events of one file with the given engine and reads what the groups are about. */
export async function readEvents(
  source: SourceSettings,
  file: string,
  root: string,
  countEvents: CountEvents,
  people: PersonNumbers = new PersonNumbers(),
): Promise<EventsRead> {
  const format = eventsFormat(source);
  const result = await countEvents(eventQuery(source, file, root));
  if (!result.balance) return { events: [], balance: null, issues: result.issues };
  const events: EventCount[] = [];
  const issues: Issue[] = [...result.issues, ...repeatIssues(result.repeats, source, file)];
  let rejected = 0;
  const periods = new Map<string, PeriodText>();
  for (const group of result.groups) {
    const period =
      periods.get(group.period) ?? readPeriodText(group.period, source.periods ?? format?.periods ?? null);
    periods.set(group.period, period);
    const read = readGroup(group, period, source, file, format, people);
    if ('severity' in read) {
      issues.push(read);
      rejected += group.count;
    } else events.push(read);
  }
  const { balance } = result;
  return {
    events,
    issues: [...issues, ...periodWarnings(result.groups, periods, source, file)],
    balance: { ...balance, accepted: balance.accepted - rejected, rejected: balance.rejected + rejected },
  };
}

/** What is asked of a file of events. */
export function eventQuery(source: SourceSettings, file: string, root: string): CountQuery {
  const format = eventsFormat(source);
  const { windows } = source;
  const timeOfPeriod = format?.timeOfPeriod ?? readTimeOfPeriod;
  return {
    root,
    file,
    source,
    columns: columnsOf(format?.columns ?? source.columns, windows !== undefined),
    areaRoles: format?.areaRoles ?? ['area'],
    periodRoles: format?.periodRoles ?? ['period'],
    skipPublishers: format?.skipPublishers ?? [],
    monthOf: source.fortnightsFrom
      ? dayOfMoment
      : (format?.monthOf ?? (windows ? monthOfMoment : (text) => text)),
    hours: windows ? { windows, timeOfPeriod } : null,
  };
}

/**
 * A column of times that the configuration does not name is looked for only where somebody asks for times, and one of
 * people never: whether a file holds ids of people is for the partnership to say.
 */
function columnsOf(columns: CountQuery['columns'], timesWanted: boolean): CountQuery['columns'] {
  const isWanted = (role: string, required: boolean) =>
    required || !(role === 'person' || (role === 'time' && !timesWanted));
  return Object.fromEntries(
    Object.entries(columns).filter(([role, column]) => isWanted(role, column.required)),
  );
}

/** Without the time of day, so that events group by month and not by minute. */
function monthOfMoment(text: string): string {
  return monthOfDay(text.replace(/^(\d{5})\.\d+$/, '$1'));
}

/** What was odd about periods, each kind told once with the first line and the number of events. */
function periodWarnings(
  groups: readonly EventGroup[],
  periods: ReadonlyMap<string, PeriodText>,
  source: SourceSettings,
  file: string,
): readonly Issue[] {
  const told = new Map<string, { warning: RowWarning; line: number; count: number }>();
  for (const { period, count, firstLine } of groups) {
    const read = periods.get(period);
    if (!read?.ok || !read.warning) continue;
    const before = told.get(read.warning.code);
    if (!before) told.set(read.warning.code, { warning: read.warning, line: firstLine, count });
    else before.count += count;
  }
  return [...told.values()].map(({ warning: { code, message, hint }, line, count }) =>
    sourceIssue({
      source,
      file,
      line,
      code,
      severity: 'warning',
      message: `${message} (first of ${count})`,
      hint,
    }),
  );
}

function eventsFormat({ format }: SourceSettings): EventsFormat | null {
  const definition = format ? formats[format] : null;
  return definition?.shape === 'events' ? definition : null;
}

function repeatIssues(repeats: RepeatedIds | null, source: SourceSettings, file: string): readonly Issue[] {
  if (!repeats) return [];
  const { ids, extraRows, copies, firstLine } = repeats;
  const kept = `${extraRows - copies} of ids with a row that differs count as events of their own`;
  const message = `${ids} ids stand on more than one row, with ${extraRows} rows beyond the first: ${copies} of ids whose rows are all the same are left out as copies, ${kept}`;
  const hint = `Nothing to do for a few; ask ${source.partner} if there are many.`;
  return [
    sourceIssue({ source, file, line: firstLine, code: 'duplicate-id', severity: 'warning', message, hint }),
  ];
}

/** Blank, or the code for missing of STATS19. */
const missingCategory: ReadonlySet<string> = new Set(['', '-1']);

function readGroup(
  group: EventGroup,
  period: PeriodText,
  source: SourceSettings,
  file: string,
  format: EventsFormat | null,
  people: PersonNumbers,
): EventCount | Issue {
  const events = group.count === 1 ? '1 event' : `${group.count} events`;
  const about = { source, file, line: group.firstLine, severity: 'error' as const };
  if (!period.ok)
    return sourceIssue({
      ...about,
      code: 'type-error',
      message: `${events}: ${period.message}`,
      hint: period.hint,
    });
  const category = format ? format.categoryOf(group.category) : { id: group.category, groups: [] };
  if (!category || category.id === '')
    return sourceIssue({
      ...about,
      code: 'unmapped-category',
      message: `${events} of ${period.period.label} ${missingCategory.has(group.category) ? 'have no category' : `have the unknown category "${group.category.slice(0, 40)}"`}`,
      hint: `Ask ${source.partner} what it stands for; until then these events are in no figure.`,
    });
  return {
    area: group.area,
    areaName: group.areaName,
    category: category.id,
    groups: category.groups,
    period: period.period,
    ...(group.partOfDay === undefined ? {} : { partOfDay: group.partOfDay }),
    ...(source.fortnightsFrom === undefined
      ? {}
      : { fortnight: fortnightOf(group.period, source.fortnightsFrom) }),
    ...(group.people ? { people: numbered(group.people, people) } : {}),
    count: group.count,
    origin: { source: source.id, file, firstLine: group.firstLine, lastLine: group.lastLine },
  };
}

/** Events by the numbers of people in place of their ids; of nobody whose rows were all copies. */
function numbered(people: ReadonlyMap<string, number>, numbers: PersonNumbers): ReadonlyMap<number, number> {
  return new Map(
    [...people].filter(([, events]) => events > 0).map(([id, events]) => [numbers.of(id), events]),
  );
}
