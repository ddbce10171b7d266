import type { Indicator } from '../../model/indicator.ts';
import type { IndicatorListing } from '../../model/indicator-listing.ts';
import { type Period, parsePeriod } from '../../model/period.ts';
import type { Problem } from '../explain-problem.ts';
import type { AssessmentFile } from '../keys/schema.ts';
import type { Path } from '../yaml-document.ts';

type Blocks = AssessmentFile['indicators'];
type Block = Blocks[string];
export type Listings = ReadonlyMap<string, IndicatorListing>;

/** How the list of indicators has each, by indicator; adds what is wrong with it to `problems`. */
export function readListings(blocks: Blocks, problems: Problem[]): Listings {
  const listings = new Map<string, IndicatorListing>();
  for (const [id, block] of Object.entries(blocks)) {
    problems.push(...withoutSource(id, block), ...listedTwice(id, blocks), ...addedUp(id, block));
    const listing = listingOf(id, block, problems);
    if (Object.keys(listing).length > 0) listings.set(id, listing);
  }
  return listings;
}

/** An indicator with what the list says of it. */
export function withListing(indicator: Indicator, listing: IndicatorListing | undefined): Indicator {
  return listing ? { ...indicator, listing } : indicator;
}

function listingOf(id: string, block: Block, problems: Problem[]): IndicatorListing {
  const { code, group, successMeasure, strategicIndicator, frameworks } = block;
  const { frequency, status, measure, provider, cohort } = block;
  const since = periodOf([id, 'since'], block.since, problems);
  const retired = periodOf([id, 'retired'], block.retired, problems);
  if (since && retired && retired.from <= since.from)
    problems.push(
      problem(
        [id, 'retired'],
        `indicator ${id} is retired from ${retired.label}, but is in the list only from ${since.label}`,
        'Swap since and retired, or remove one.',
      ),
    );
  const keys = { code, group, successMeasure, strategicIndicator, frameworks, frequency, status };
  return onlyGiven({ ...keys, measure, provider, cohort, since, retired });
}

/** The keys that are there, as a listing says "not said" by leaving out. */
function onlyGiven(keys: { readonly [key in keyof IndicatorListing]: IndicatorListing[key] | undefined }) {
  return Object.fromEntries(
    Object.entries(keys).filter(([, value]) => value !== undefined),
  ) as IndicatorListing;
}

function periodOf(path: Path, text: string | undefined, problems: Problem[]): Period | undefined {
  if (text === undefined) return undefined;
  const period = parsePeriod(text);
  if (period) return period;
  problems.push(problem(path, `"${text}" is not a period`, 'Write 2013-14, 2013, 2013-14 Q1 or 2013-04.'));
  return undefined;
}

/** Only what is in the list without figures yet may be without a source. */
function withoutSource(id: string, { source, status }: Block): readonly Problem[] {
  if (source !== undefined || status !== undefined) return [];
  const hint = 'Add source: here or, for one without figures yet, status: not-yet-defined.';
  return [{ path: ['indicators', id], part: 'key', message: `indicators.${id}.source is missing`, hint }];
}

/** One number in one set is one indicator: the same code from the same source is the same indicator again. */
function listedTwice(id: string, blocks: Blocks): readonly Problem[] {
  const { code, source } = blocks[id]!;
  if (code === undefined) return [];
  const before = Object.entries(blocks).find(
    ([other, block]) => other === id || (block.code === code && sameSource(block.source, source)),
  )?.[0];
  if (before === undefined || before === id) return [];
  const message = `${code} is listed twice: as ${before} and as ${id}, from the same source`;
  return [problem([id, 'code'], message, 'Keep one of the two, or correct the code of the other.')];
}

function sameSource(one: Block['source'], other: Block['source']): boolean {
  return JSON.stringify([one ?? []].flat()) === JSON.stringify([other ?? []].flat());
}

/** The most that there can be is no count of events: it has no home, and no cost is put on it. */
function addedUp(id: string, { measure, cost, crime }: Block): readonly Problem[] {
  if (measure !== 'maximum' || (cost === undefined && crime !== true)) return [];
  const key = cost === undefined ? 'crime' : 'cost';
  const message = `indicator ${id} is a maximum, and a maximum is never added to other counts, but it has ${key}`;
  return [problem([id, key], message, `Remove ${key}, or measure: maximum.`)];
}

function problem(path: Path, message: string, hint: string): Problem {
  return { path: ['indicators', ...path], part: 'value', message, hint };
}
