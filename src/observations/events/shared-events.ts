import type { Indicator } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import { issueAt } from '../../model/issue-at.ts';
import type { Origin } from '../../model/origin.ts';
import type { SharedEvents } from '../../model/shared-events.ts';
import type { SourceRecords } from '../../model/source.ts';
import { isCounted } from './counted-events.ts';

type Records = Pick<SourceRecords, 'counts' | 'indicators' | 'events'>;

/** Records that the same indicators count, whatever their area and month. */
interface Kind {
  readonly source: string;
  readonly origin: Origin;
  /** Ids of indicators that it is counted in. */
  readonly countedIn: readonly string[];
  /** Those, and the ids of indicators that count a category which includes it. */
  readonly heldBy: readonly string[];
}

/**
 * Which indicators of events count the same ones: by the categories of their sources, by what a format knows of
 * categories within others, by hours of the day. Lenses cut across classes and are left out, as is all recorded crime.
 */
export function sharedEvents(
  records: Records,
  indicators: readonly Indicator[],
  total: string | null,
): readonly SharedEvents[] {
  const classes = indicators.filter((one) => one.id !== total && isClass(one));
  const kinds = kindsOf(records, classes);
  return classes.flatMap((one, index) =>
    classes.slice(index + 1).flatMap((other) => {
      const shared = shareOf(one, other, kinds);
      return shared ? [shared] : [];
    }),
  );
}

/** One warning for each two costed classes of which nothing says how many events they share: they have no sum. */
export function sharedEventsIssues(
  shared: readonly SharedEvents[],
  records: Records,
  indicators: readonly Indicator[],
): readonly Issue[] {
  const costed = new Set(indicators.filter(({ costClass }) => costClass !== null).map(({ id }) => id));
  const told = shared.filter(
    (one) => one.kind !== 'part-of' && costed.has(one.indicator) && costed.has(one.with),
  );
  if (told.length === 0) return [];
  const kinds = kindsOf(records, indicators);
  return told.map((one): Issue => {
    const both = [one.indicator, one.with];
    const first = kinds.find(({ heldBy }) => both.every((id) => heldBy.includes(id)))?.origin;
    const [found, hint] =
      one.kind === 'same'
        ? ['count the same events', `Leave out one of them, or its cost: ${one.with} is in no total of harm.`]
        : [
            'count some of the same events',
            'Give each category to one of them, or make one a lens: there is no total of harm.',
          ];
    return issueAt(first, {
      code: 'shared-events',
      severity: 'warning',
      message: `${one.indicator} and ${one.with} ${found} and both have a cost`,
      hint,
    });
  });
}

function isClass({ lens, kind, theme }: Indicator): boolean {
  return !lens && theme === undefined && (kind === 'rate' || kind === 'count');
}

function shareOf(one: Indicator, other: Indicator, kinds: readonly Kind[]): SharedEvents | null {
  const common = kinds.filter(({ source }) => one.sources.includes(source) && other.sources.includes(source));
  const within = isWithin(one.id, other.id, common);
  const around = isWithin(other.id, one.id, common);
  if (within === 'none' && around === 'none') return null;
  if (within === 'all' && around === 'all') return { kind: 'same', indicator: one.id, with: other.id };
  if (within === 'all') return { kind: 'part-of', indicator: one.id, with: other.id };
  if (around === 'all') return { kind: 'part-of', indicator: other.id, with: one.id };
  return { kind: 'partly', indicator: one.id, with: other.id };
}

/** How much of what one indicator counts the other holds. */
function isWithin(part: string, whole: string, kinds: readonly Kind[]): 'all' | 'some' | 'none' {
  const own = kinds.filter(({ countedIn }) => countedIn.includes(part));
  const held = own.filter(({ heldBy }) => heldBy.includes(whole));
  if (held.length === 0) return 'none';
  return held.length === own.length ? 'all' : 'some';
}

function kindsOf(
  { counts, indicators: figures, events }: Records,
  classes: readonly Indicator[],
): readonly Kind[] {
  const kinds = new Map<string, Kind>();
  const add = (
    origin: Origin,
    key: readonly unknown[],
    holders: () => Pick<Kind, 'countedIn' | 'heldBy'>,
  ) => {
    const id = JSON.stringify([origin.source, ...key]);
    if (!kinds.has(id)) kinds.set(id, { source: origin.source, origin, ...holders() });
  };
  const having = (categories: readonly string[], { source }: Origin) =>
    classes
      .filter(
        (one) => one.sources.includes(source) && categories.some((name) => one.categories.includes(name)),
      )
      .map(({ id }) => id);
  for (const { category, groups = [], origin } of counts)
    add(origin, [category, groups], () => alike(having([category, ...groups], origin)));
  for (const { category, within = [], origin } of figures)
    add(origin, [category, within], () => {
      const countedIn = having([category], origin);
      return { countedIn, heldBy: [...countedIn, ...having(within, origin)] };
    });
  for (const event of events)
    add(event.origin, [event.category, event.groups, event.partOfDay ?? null], () =>
      alike(classes.filter((one) => isCounted(event, one)).map(({ id }) => id)),
    );
  return [...kinds.values()];
}

function alike(ids: readonly string[]): Pick<Kind, 'countedIn' | 'heldBy'> {
  return { countedIn: ids, heldBy: ids };
}
