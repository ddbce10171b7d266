import type { ScorecardPoint, ScorecardRow } from '../../src/model/registers/scorecard.ts';

/** A figure of the last quarter of 2013-14. */
export function point(changes: Partial<ScorecardPoint> = {}): ScorecardPoint {
  return { period: '2013-14 Q4', value: 100, decimals: null, base: null, ...changes };
}

/** A count in a list of indicators, of which one figure is known. */
export function row(changes: Partial<ScorecardRow> = {}): ScorecardRow {
  return {
    indicator: 'robbery',
    name: 'Robbery',
    code: null,
    group: null,
    successMeasure: null,
    strategicIndicator: 'Robbery',
    frameworks: [],
    source: [],
    frequency: null,
    status: null,
    shownOnly: false,
    maximum: false,
    cohort: null,
    kind: 'count',
    polarity: 'low-is-good',
    unit: 'count',
    points: [point()],
    latest: '2013-14 Q4',
    year: null,
    change: null,
    lastChange: null,
    target: null,
    exception: false,
    due: null,
    received: false,
    evidence: [],
    ...changes,
  };
}
