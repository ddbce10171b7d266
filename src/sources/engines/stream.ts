import type { SourceBalance } from '../../model/source.ts';
import { unreadableFile } from '../table/source-issue.ts';
import { readTable } from '../table/table.ts';
import { accept, type Row, type RowReader } from '../values/row.ts';
import type { CountEvents, CountQuery, CountResult, RepeatedIds } from './counting-port.ts';
import { type Event, EventGroups } from './event-groups.ts';
import { EventTimes } from './event-times.ts';
import { Fingerprints } from './fingerprints.ts';
import { addRepeats, RepeatComparison } from './repeated-ids.ts';

/** Suspect ids compared in one further pass over the file: their rows are what it holds in memory. */
export const SUSPECTS_AT_ONCE = 30_000;

/** The stream engine: the precise reader itself, one group in memory for each area, category and month. */
export const countEventsByStream: CountEvents = async (query) => {
  const groups = new EventGroups();
  const prints = new Fingerprints();
  let left = 0;
  const times = timesOf(query);
  const read = eventReader(query, times);
  const { balance, issues } = await readTable({
    ...query,
    reader: () => (times ? timedReader(read, times) : (row) => accept(read(row))),
    take: (event, line) => {
      if (event === null) {
        left++;
        return;
      }
      groups.add(event, line);
      if (event.id !== '') prints.add(event.id);
    },
  });
  if (!balance) return { groups: [], balance, repeats: null, issues };
  const repeats = await settleRepeats(query, balance, prints, groups);
  if (repeats === 'changed') return changedMeanwhile(query);
  const skipped = left + (repeats?.copies ?? 0);
  return {
    groups: groups.all(),
    balance: { ...balance, accepted: balance.accepted - skipped, skipped: balance.skipped + skipped },
    repeats,
    issues,
  };
};

/** Null stands for an event of a publisher that is left out. */
function eventReader(query: CountQuery, times: EventTimes | null): (row: Row) => Event | null {
  const { skipPublishers, monthOf } = query;
  const areaOf = firstGiven(query.areaRoles);
  const periodOf = firstGiven(query.periodRoles);
  const hasPeople = query.columns['person'] !== undefined;
  return (row) => {
    if (skipPublishers.length > 0 && skipPublishers.includes(row.text('publisher') ?? '')) return null;
    return {
      id: row.text('id') ?? '',
      area: areaOf(row),
      areaName: row.text('areaName') ?? '',
      category: row.text('category') ?? '',
      period: monthOf(periodOf(row)),
      partOfDay: times === null ? null : times.partOf(row),
      person: hasPeople ? (row.text('person') ?? '') : undefined,
    };
  };
}

function timesOf({ hours, periodRoles }: CountQuery): EventTimes | null {
  return hours && new EventTimes(hours, firstGiven(periodRoles));
}

/** Tells also what is odd about times. */
function timedReader(read: (row: Row) => Event | null, times: EventTimes): RowReader<Event | null> {
  return (row) => {
    const event = read(row);
    return accept(event, event?.partOfDay?.part === 'unknown' ? times.warningOf(row) : undefined);
  };
}

function firstGiven(roles: readonly string[]): (row: Row) => string {
  const [only] = roles;
  if (roles.length === 1 && only) return (row) => row.text(only) ?? '';
  return (row) => {
    for (const role of roles) {
      const text = row.text(role);
      if (text !== undefined) return text;
    }
    return '';
  };
}

/** Reads the file again for the rows of suspect ids and takes exact copies out of the groups. */
async function settleRepeats(
  query: CountQuery,
  before: SourceBalance,
  prints: Fingerprints,
  groups: EventGroups,
): Promise<RepeatedIds | null | 'changed'> {
  const read = eventReader(query, timesOf(query));
  const found: RepeatedIds[] = [];
  for (const batch of prints.batches(SUSPECTS_AT_ONCE)) {
    const comparison = new RepeatComparison();
    const reader: RowReader<null> = (row) => {
      const id = row.text('id') ?? '';
      if (id === '' || !prints.isSuspect(id, batch)) return accept(null);
      const event = read(row);
      if (event) comparison.add(event, row.cells, row.line);
      return accept(null);
    };
    const { balance } = await readTable({ ...query, reader: () => reader, take: () => {} });
    if (balance?.sha256 !== before.sha256) return 'changed';
    comparison.forCopies((event, copies) => groups.remove(event, copies));
    found.push(comparison.result());
  }
  return addRepeats(found);
}

function changedMeanwhile({ source, file }: CountQuery): CountResult {
  const issue = unreadableFile(source, file, 'format-error', null, 'the file changed while it was read');
  return { groups: [], balance: null, repeats: null, issues: [issue] };
}
