import type { Issue } from '../../model/issue.ts';
import type { Origin } from '../../model/origin.ts';
import { periodKey } from '../../model/period.ts';
import type { CountRecord, IndicatorRecord, SourceSettings } from '../../model/source.ts';
import { releaseOrder } from './release-order.ts';

type Released = CountRecord | IndicatorRecord;

export interface ReleasesSettled<T> {
  readonly kept: readonly T[];
  readonly superseded: readonly Origin[];
  readonly issues: readonly Issue[];
}

/**
 * Keeps the release that the configuration names, or the latest of each figure. Where the releases of a source have
 * no order all of its records stay, so that those that contradict each other are refused as ever.
 */
export function settleReleases<T extends Released>(
  records: readonly T[],
  sources: readonly SourceSettings[],
): ReleasesSettled<T> {
  const ruled = sources.filter(({ release }) => release !== undefined);
  const isRuled = (record: T) => ruled.some(({ id }) => id === record.origin.source);
  const settled = [
    { kept: records.filter((record) => !isRuled(record)), superseded: [], issues: [] },
    ...ruled.map((source) =>
      settleSource(
        records.filter(({ origin }) => origin.source === source.id),
        source,
      ),
    ),
  ];
  return {
    kept: settled.flatMap(({ kept }) => kept),
    superseded: settled.flatMap(({ superseded }) => superseded),
    issues: settled.flatMap(({ issues }) => issues),
  };
}

function settleSource<T extends Released>(records: readonly T[], source: SourceSettings): ReleasesSettled<T> {
  const keep = source.release?.keep ?? '';
  if (records.length === 0) return { kept: records, superseded: [], issues: [] };
  const names = [...new Set(records.map(({ release }) => release ?? ''))];
  if (keep !== 'latest') {
    const issues = names.includes(keep) ? [] : [noRelease(source, keep, names)];
    return split(records, ({ release }) => release === keep, source, issues);
  }
  const order = releaseOrder(names);
  if (!order) return { kept: records, superseded: [], issues: [noOrder(source, names)] };
  const latest = new Map<string, number>();
  for (const record of records)
    latest.set(keyOf(record), Math.max(latest.get(keyOf(record)) ?? -Infinity, order(record.release ?? '')));
  return split(records, (record) => order(record.release ?? '') === latest.get(keyOf(record)), source, []);
}

function split<T extends Released>(
  records: readonly T[],
  wins: (record: T) => boolean,
  source: SourceSettings,
  issues: readonly Issue[],
): ReleasesSettled<T> {
  const kept = records.filter(wins);
  const superseded = records.filter((record) => !wins(record)).map(({ origin }) => origin);
  const [first] = superseded;
  if (!first) return { kept, superseded, issues };
  const message = `${superseded.length} records of other releases are left out, from line ${first.firstLine}: release.keep is ${source.release?.keep}`;
  const note = issueOf(source, first, 'other-release', 'note', message, 'Nothing to do.');
  return { kept, superseded, issues: [...issues, note] };
}

function keyOf({ category, area, areaName, period }: Released): string {
  return [category, area || areaName, periodKey(period)].join('\n');
}

function noRelease(source: SourceSettings, keep: string, names: readonly string[]): Issue {
  const message = `no record is of the release "${keep}"; there are: ${names.slice(0, 8).join(', ')}`;
  return issueOf(source, null, 'no-release', 'error', message, 'Correct release.keep of this source.');
}

function noOrder(source: SourceSettings, names: readonly string[]): Issue {
  const message = `the releases have no order that can be told: ${names
    .slice(0, 8)
    .map((name) => `"${name}"`)
    .join(', ')}`;
  const hint = 'Write dates or numbers in that column, or name the release to keep in place of latest.';
  return issueOf(source, null, 'release-order', 'error', message, hint);
}

function issueOf(
  source: SourceSettings,
  origin: Origin | null,
  code: string,
  severity: Issue['severity'],
  message: string,
  hint: string,
): Issue {
  const place = { file: origin?.file ?? source.file, line: origin?.firstLine ?? null, column: null };
  return { code, severity, source: source.id, ...place, message, hint };
}
