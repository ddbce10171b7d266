import { describe, expect, it } from 'vitest';
import { targetFindings } from '../../../src/findings/targets/targets.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { TargetMeasure } from '../../../src/model/measures/target-measure.ts';
import { known } from '../../../src/model/quantity.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { indicator, period } from '../../support/observations.ts';
import { settings } from '../../support/settings.ts';

const measure = (label: string, actual: number, changes: Partial<TargetMeasure> = {}): TargetMeasure => ({
  kind: 'target',
  id: `target/${label}`,
  indicator: 'burglary',
  area: 'E99000001',
  period: period(label),
  quantity: known(actual - 32, 'percentage-points', 'distance-to-target'),
  of: 'value',
  target: 32,
  actual,
  decimals: 0,
  base: null,
  since: null,
  status: actual > 32 ? 'not-met' : 'met',
  rag: actual > 32 ? 'red' : 'green',
  lowMeets: true,
  evidence: [],
  estimated: false,
  judgement: null,
  ...changes,
});
const said = (measures: readonly TargetMeasure[], changes: Partial<Indicator> = {}) =>
  targetFindings(indicator({ name: 'Repeat cases', kind: 'percent', ...changes }), measures, settings()).map(
    renderFinding,
  );

describe('targetFindings', () => {
  // cases/02: 30% in the year; of the quarters Q2 (38%) breaches 32%.
  it('says the year, and the parts that miss', () => {
    const quarters = [32, 38, 26, 21].map((value, at) => measure(`2013-14 Q${at + 1}`, value));
    expect(said([measure('2013-14', 30), ...quarters])).toEqual([
      'Repeat cases: 30% in 2013-14, target 32% or less: met; not met in 2013-14 Q2 (38%).',
    ]);
  });

  it.each([
    ['count', 'Repeat cases: 30 in 2013-14, target 32 or more: not met.'],
    ['rate', 'Repeat cases: 30.00 per 1,000 in 2013-14, target 32 or more: not met.'],
    ['score', 'Repeat cases: 30.00 in 2013-14, target 32 or more: not met.'],
  ] as const)('prints a %s in its own unit', (kind, sentence) => {
    const one = measure('2013-14', 30, { lowMeets: false, status: 'not-met', decimals: null });
    expect(said([one], { kind })).toEqual([sentence]);
  });

  it('prints no percentage of fewer than 50', () => {
    expect(said([measure('2013-14', 38, { base: 40 })])).toEqual([
      'Repeat cases: a percentage of only 40, not printed in 2013-14, target 32% or less: not met.',
    ]);
  });

  it('says a change against the change that was wanted', () => {
    // cases/07: 19% against 16%: exceeded.
    const since = period('2003-04');
    const change = measure('2007-08', -19, { of: 'change', target: -16, since, status: 'exceeded' });
    expect(said([change], { name: 'Crime', kind: 'count' })).toEqual([
      'Crime: 19% reduction in 2007-08 since 2003-04, target a 16% reduction: exceeded by 3 percentage points.',
    ]);
  });

  // 1,000 and 2% more are 1,020; 1,001 less 16% are 840.84; fewer than 50 print no count either.
  it.each([
    [1000, 1.5, 2, 'target a 2% increase to 1,020: not met'],
    [1001, -15, -16, 'target a 16% reduction to 840.8: not met'],
    [40, 1, 2, 'target a 2% increase: not met'],
  ])('says the count that a change leads to: from %d', (base, actual, target, words) => {
    const since = period('2012-13');
    const change = measure('2013-14', actual, { of: 'change', target, since, base, status: 'not-met' });
    expect(said([change], { kind: 'count' })[0]).toContain(words);
  });

  it('says nothing where nothing is known', () => {
    expect(said([measure('2013-14', 30, { status: null, actual: null })])).toEqual([]);
  });
});
