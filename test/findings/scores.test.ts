import { describe, expect, it } from 'vitest';
import { scoreFindings } from '../../src/findings/scores.ts';
import type { Measure } from '../../src/model/measure.ts';
import { known, unknown } from '../../src/model/quantity.ts';
import { renderFinding } from '../../src/report/render-finding.ts';
import { changeMeasure, comparisonMeasure, levelMeasure } from '../support/measures.ts';
import { indicator, period } from '../support/observations.ts';
import { settings } from '../support/settings.ts';

const severity = indicator({ kind: 'score', name: 'Crime severity' });
const nation = { code: 'K04000001', name: 'England and Wales', type: 'country', aliases: [] } as const;
const bases = [period('2022-23'), period('2021-22')];
const assessed = settings({ bases, comparators: [{ id: 'nation', area: nation, includesLocal: true }] });
const said = (...measures: readonly Measure[]) =>
  scoreFindings(severity, measures, assessed).map(renderFinding);

// ONS data tool, release to March 2020, West Mercia: 5.7985072232155321 and 6.2895455721453741; England and Wales 8.2751.
const level = levelMeasure({
  quantity: known(5.798507223215532, 'score', 'as-published'),
  numerator: null,
  publishedDecimals: 16,
});
const change = changeMeasure({
  before: 6.289545572145374,
  after: 5.798507223215532,
  absolute: -0.491038348929842,
  quantity: known(-0.491038348929842, 'score', 'score-difference'),
  verdict: null,
});
const beside = comparisonMeasure({
  comparator: 'nation',
  quantity: unknown('ratio', 'as-published-only', ''),
  local: 5.798507223215532,
  other: 8.275114824677189,
  otherPublishedDecimals: 15,
  verdict: null,
});

describe('scoreFindings', () => {
  it('says the score, its change in its own units, and that nothing is tested', () => {
    expect(said(level, change)).toEqual([
      'Crime severity: 5.80 in 2023-24, 0.49 lower than in 2022-23 (6.29). No test tells whether a score changed by chance.',
    ]);
  });

  it('says higher, and the same', () => {
    const rise = { ...change, absolute: 0.25 };
    expect(said(level, rise, { ...change, absolute: 0, base: period('2021-22') })[0]).toContain(
      ', 0.25 higher than in 2022-23 (6.29), the same as in 2021-22. No test',
    );
  });

  it('prints no finer than the coarsest score', () => {
    const before = levelMeasure({ ...level, period: period('2022-23'), publishedDecimals: 1 });
    expect(said(level, before, change)[0]).toContain('5.8 in 2023-24, 0.5 lower than in 2022-23 (6.3)');
  });

  it('sets the score of the comparator beside it', () => {
    expect(said(level, beside)).toEqual([
      'Crime severity: 5.80 in 2023-24.',
      'Crime severity in 2023-24: 5.80 compared to 8.28 in England and Wales; not tested, since a score has no limits.',
    ]);
  });

  it('says nothing of a score that is not known, or of another kind of indicator', () => {
    const gap = levelMeasure({ quantity: unknown('score', 'missing', '') });
    expect(said(gap, comparisonMeasure({ comparator: 'nation', local: null }))).toEqual([]);
    expect(scoreFindings(indicator(), [level, change, beside], assessed)).toEqual([]);
  });
});
