import { describe, expect, it } from 'vitest';
import { aimParts } from '../../../src/findings/targets/aims.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { TargetMeasure } from '../../../src/model/measures/target-measure.ts';
import { type Interval, known } from '../../../src/model/quantity.ts';
import type { Aim } from '../../../src/model/target.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { indicator, period } from '../../support/observations.ts';
import { targetMeasure } from '../../support/target-measure.ts';

const [now, before] = [period('2014-15'), period('2013-14')];
const said = (aim: Aim, changes: Partial<TargetMeasure>, of: Partial<Indicator> = { kind: 'count' }) => {
  const measure = targetMeasure({ of: aim.kind, aim, period: now, since: before, ...changes });
  return renderFinding({ section: 'findings', parts: aimParts(indicator(of), measure, aim), measures: [] });
};
const limits = (lower: number, upper: number): Interval => ({
  lower,
  upper,
  level: 0.95,
  method: 'newcombe',
});
const points = (value: number, lower?: number, upper?: number) =>
  known(
    value,
    'percentage-points',
    'x',
    lower === undefined || upper === undefined ? null : limits(lower, upper),
  );
const reducing: Aim = { kind: 'direction', towards: 'reducing' };
const kept = (tolerance = 0): Aim => ({ kind: 'maintain', tolerance });

// Plan 2014-17, line 215; the figures are those of the acceptance examples.
describe('aimParts', () => {
  it('520 where 540 were predicted', () =>
    expect(
      said(
        { kind: 'predicted', by: null },
        { actual: 520, target: 540, quantity: known(-20, 'count', 'x') },
        { kind: 'rate' },
      ),
    ).toBe('520 in 2014-15, predicted 540 or less: met'));

  it('30 where 30 were before', () => {
    const figures = { actual: 30, target: 30, quantity: known(0, 'count', 'x') };
    expect(said({ kind: 'baseline' }, figures)).toBe(
      '30 in 2014-15, wanted no higher than 30 in 2013-14: met (stabilised)',
    );
    expect(said({ kind: 'baseline' }, { ...figures, actual: 29 })).toBe(
      '29 in 2014-15, wanted no higher than 30 in 2013-14: met',
    );
    expect(said({ kind: 'baseline' }, { ...figures, actual: 29, lowMeets: false, status: 'not-met' })).toBe(
      '29 in 2014-15, wanted no lower than 30 in 2013-14: not met',
    );
  });

  it('34% and then 30% is reducing', () =>
    expect(said(reducing, { actual: 30, target: 34, quantity: points(-4) }, { kind: 'percent' })).toBe(
      '30% in 2014-15, from 34% in 2013-14: reducing: met',
    ));

  // 91% to 88% of 1,000 each: -3 points, -5.7 to -0.3.
  it('91% and then 88% is not maintained, or not tested', () => {
    const of = { kind: 'percent' as const };
    const fell = { actual: 88, target: 91, lowMeets: false, status: 'not-met' as const };
    expect(said(kept(), { ...fell, quantity: points(-3, -5.7, -0.3) }, of)).toBe(
      '88% in 2014-15, to be maintained at 91% in 2013-14: -3 percentage points (95% limits -5.7 to -0.3): not maintained',
    );
    expect(said(kept(2), { ...fell, status: null, quantity: points(-3) }, of)).toBe(
      '88% in 2014-15, to be maintained at 91% in 2013-14: -3 percentage points, not tested (tolerance 2)',
    );
  });

  it.each([
    [0, null, '0.0 percentage points'],
    [-0.04, null, '0.0 percentage points'],
    [0.05, null, '+0.1 percentage points'],
    [-0.4, 0, '0 percentage points'],
  ])('%d to %s decimals moved by %s: nought has no sign', (value, decimals, text) =>
    expect(said(kept(), { quantity: points(value), decimals }, { kind: 'percent' })).toContain(
      `in 2013-14: ${text}: maintained`,
    ),
  );

  it('a count moves by a count', () =>
    expect(
      said(kept(), { actual: 1045, target: 1000, decimals: null, quantity: known(45, 'count', 'x') }),
    ).toBe('1,045 in 2014-15, to be maintained at 1,000 in 2013-14: +45: maintained'));

  it('prints no percentage of fewer than 50, of neither year, nor how far it moved', () => {
    const few = { actual: 30, target: 34, base: 49, quantity: points(-4, -20, 12) };
    const of = { kind: 'percent' as const };
    expect(said(reducing, few, of)).toBe(
      'a percentage of only 49, not printed in 2014-15, from a percentage as small in 2013-14: reducing: met',
    );
    expect(said(kept(), few, of)).not.toMatch(/30|34|-4|-20/);
  });
});
