import type { Issue } from '../model/issue.ts';
import type { Origin } from '../model/origin.ts';
import type { Settings } from '../model/settings.ts';
import type { CountRecord, IndicatorRecord, SourceRecords } from '../model/source.ts';
import { rowsWithout } from './account.ts';
import type { AreaIndex } from './areas/area-index.ts';
import { missingMonths } from './settle/missing-months.ts';
import { setTotalsAside } from './settle/set-totals-aside.ts';
import { settleReleases } from './settle/settle-releases.ts';

export interface Prepared {
  readonly counts: readonly CountRecord[];
  readonly indicators: readonly IndicatorRecord[];
  /** Rows of other releases and rows that add up others. */
  readonly skipped: readonly Origin[];
  readonly issues: readonly Issue[];
}

/** The figures of tables that may be counted: the release that wins, without totals. Says which months they skip. */
export function prepareRecords(records: SourceRecords, settings: Settings, index: AreaIndex): Prepared {
  const counts = prepare(records.counts, settings, index);
  const indicators = prepare(records.indicators, settings, index);
  const used = [...counts.parts, ...indicators.parts];
  const skipped = [...counts.skipped, ...indicators.skipped];
  return {
    counts: counts.parts,
    indicators: indicators.parts,
    skipped:
      skipped.length === 0
        ? []
        : rowsWithout(
            skipped,
            used.map(({ origin }) => origin),
          ),
    issues: [...counts.issues, ...indicators.issues, ...missingMonths(used, settings.indicators, index)],
  };
}

function prepare<T extends CountRecord | IndicatorRecord>(
  records: readonly T[],
  settings: Settings,
  index: AreaIndex,
) {
  const released = settleReleases(records, settings.sources);
  const { parts, totals, issues } = setTotalsAside(released.kept, index);
  return { parts, skipped: [...released.superseded, ...totals], issues: [...released.issues, ...issues] };
}
