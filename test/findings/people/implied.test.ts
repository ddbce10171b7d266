import { describe, expect, it } from 'vitest';
import { impliedFindings } from '../../../src/findings/people/implied.ts';
import type {
  ImpliedBaselineMeasure,
  ImpliedWholeMeasure,
} from '../../../src/model/measures/implied-measure.ts';
import { known, unknown } from '../../../src/model/quantity.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { indicator, period } from '../../support/observations.ts';
import { settings } from '../../support/settings.ts';

const damage = indicator({ name: 'Criminal damage' });
// cases/07: 18% and 878 fewer; 4,878 to 4,000, 4,746 to 5,017 by rounding.
const measure = (changes: Partial<ImpliedBaselineMeasure> = {}): ImpliedBaselineMeasure => ({
  kind: 'implied',
  of: 'baseline',
  id: 'implied/1',
  indicator: 'burglary',
  area: 'E99000001',
  period: period('2007-08'),
  quantity: known(4877.78, 'count', 'implied-baseline'),
  percent: -18,
  decimals: 0,
  base: period('2003-04'),
  current: 3999.78,
  difference: -878,
  printed: 'difference',
  range: { lower: 4746, upper: 5017 },
  evidence: [],
  estimated: true,
  judgement: null,
  ...changes,
});
const said = (one: ImpliedBaselineMeasure) =>
  impliedFindings(damage, [one], settings()).map(renderFinding)[0];

describe('impliedFindings', () => {
  it('says what was printed, what it implies, and that it is an estimate', () => {
    expect(said(measure())).toBe(
      'Criminal damage: 18% fewer (878) in 2007-08 than in 2003-04, as printed; that implies 4,878 in 2003-04 (4,746 to 5,017 by rounding) and 4,000 in 2007-08, both estimates.',
    );
  });

  it('says what came before a count that was printed', () => {
    // cases/07: 1,593 after +2.2%: 1,559, 1,558 to 1,559 by rounding.
    const found = measure({
      percent: 2.2,
      decimals: 1,
      base: null,
      printed: 'current',
      current: 1593,
      difference: 34.3,
      quantity: known(1558.7, 'count', 'implied-baseline'),
      range: { lower: 1558, upper: 1559 },
    });
    expect(said(found)).toBe(
      'Criminal damage: 1,593 in 2007-08, 2.2% more than in the period before, as printed; that implies 1,559 before (1,558 to 1,559 by rounding), an estimate.',
    );
  });

  it('prints no percentage of fewer than 50', () => {
    // 5 fewer, 20%: 25 and 20 on paper; 5/0.205 = 24.4 and 5/0.195 = 25.6 leave 25.
    const few = measure({
      percent: -20,
      difference: -5,
      current: 20,
      quantity: known(25, 'count', 'implied-baseline'),
      range: { lower: 25, upper: 25 },
    });
    expect(said(few)).toBe(
      'Criminal damage: 5 fewer in 2007-08 than in 2003-04, as printed; that implies 25 in 2003-04 (25 to 25 by rounding) and 20 in 2007-08, both estimates.',
    );
  });

  it('says that figures contradict each other', () => {
    const contrary = measure({
      quantity: unknown('count', 'figures-contradict', ''),
      current: null,
      difference: null,
      range: null,
    });
    expect(said(contrary)).toBe(
      'Criminal damage: 18% fewer in 2007-08 than in 2003-04, as printed; no whole counts have both, so nothing is worked back from them.',
    );
  });

  // cases/06: 7,900 incidents, 15% of all; 9,114 crimes at 49 per 1,000.
  it.each([
    [
      { percent: 15, per: 100, count: 7900, range: { lower: 50_968, upper: 54_482 } },
      52_666.67,
      'Criminal damage: 7,900 in 2007-08, 15% as printed; that implies 52,667 in all (50,968 to 54,482 by rounding), an estimate.',
    ],
    [
      { percent: 49, per: 1000, count: 9114, range: { lower: 184_122, upper: 187_917 } },
      186_000,
      'Criminal damage: 9,114 in 2007-08, 49 per 1,000 as printed; that implies a population of 186,000 (184,122 to 187,917 by rounding), an estimate.',
    ],
  ])('says what a printed figure is of: %j', (about, value, sentence) => {
    const { base: _base, current: _current, difference: _difference, printed: _printed, ...rest } = measure();
    const quantity = known(value, 'count', 'implied-whole');
    const whole: ImpliedWholeMeasure = { ...rest, ...about, of: 'whole', quantity };
    expect(impliedFindings(damage, [whole], settings()).map(renderFinding)).toEqual([sentence]);
  });
});
