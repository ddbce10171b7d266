import { describe, expect, it } from 'vitest';
import { levelFindings } from '../../src/findings/levels.ts';
import type { Measure } from '../../src/model/measure.ts';
import { known, unknown } from '../../src/model/quantity.ts';
import { renderFinding } from '../../src/report/render-finding.ts';
import { changeMeasure, levelMeasure, recordingBreak } from '../support/measures.ts';
import { indicator, period } from '../support/observations.ts';
import { settings } from '../support/settings.ts';

const assessed = settings({ bases: [period('2021-22'), period('2022-23')] });
const said = (measures: readonly Measure[]) =>
  levelFindings(indicator(), measures, assessed).map(renderFinding);
const surely = { words: 'above', significant: true };

describe('levelFindings', () => {
  it('says the count and its change since each base', () => {
    const earlier = changeMeasure({
      base: period('2021-22'),
      before: 100,
      absolute: 44,
      quantity: known(44, 'percent-change', 'percent-change'),
      verdict: surely,
    });
    expect(said([levelMeasure(), earlier, changeMeasure({ verdict: surely })])).toEqual([
      'Domestic burglary: 144 in 2023-24, 44% more than in 2021-22 (100) and 20% more than in 2022-23 (120).',
    ]);
  });

  it('does not let a change stand that the test does not find', () => {
    expect(said([levelMeasure(), changeMeasure()])[0]).toContain(
      'The change since 2022-23 is not statistically significant.',
    );
  });

  it('prints counts, not percentages, on a base under 50', () => {
    const few = changeMeasure({
      before: 8,
      after: 14,
      absolute: 6,
      quantity: known(75, 'percent-change', 'x'),
      verdict: surely,
    });
    expect(said([levelMeasure({ numerator: 14, quantity: known(14, 'count', 'sum') }), few])).toEqual([
      'Domestic burglary: 14 in 2023-24, 6 more than in 2022-23 (8).',
    ]);
  });

  it('says fewer, and the same', () => {
    const fell = changeMeasure({
      absolute: -20,
      quantity: known(-16.7, 'percent-change', 'x'),
      verdict: surely,
    });
    const same = changeMeasure({ absolute: 0, quantity: known(0, 'percent-change', 'x') });
    expect(said([levelMeasure(), fell])[0]).toContain('17% fewer than in 2022-23');
    expect(said([levelMeasure(), same])[0]).toContain('the same as in 2022-23');
  });

  it('marks estimates', () => {
    expect(said([levelMeasure(), changeMeasure({ estimated: true, verdict: surely })])[0]).toContain(
      'Earlier counts are estimates.',
    );
  });

  it('says a break once, whatever the number of changes across it', () => {
    const broken = changeMeasure({ breaks: [recordingBreak], verdict: surely });
    expect(said([levelMeasure(), broken, { ...broken, base: period('2021-22') }])[0]).toMatch(
      /\(120\)\. The counts are not like for like: Sheds are counted apart\.$/,
    );
  });

  it('prints a percentage to its own decimals', () => {
    const worked = levelMeasure({ quantity: known(29.93, 'percent', 'pooled-percentage') });
    const printed = levelMeasure({ quantity: known(30, 'percent', 'as-published'), publishedDecimals: 0 });
    expect(said([worked])).toEqual(['Domestic burglary: 29.9% in 2023-24.']);
    expect(said([printed])).toEqual(['Domestic burglary: 30% in 2023-24.']);
  });

  it('says a percentage of too few as counts, and no change of it', () => {
    const level = levelMeasure({
      quantity: known(30, 'percent', 'wilson'),
      numerator: 12,
      denominator: 40,
    });
    const change = changeMeasure({
      quantity: known(-5, 'percentage-points', 'proportion-difference'),
      smallestBase: 40,
    });
    expect(said([level, change])).toEqual(['Domestic burglary: 12 of 40 in 2023-24.']);
    expect(said([{ ...level, numerator: null }])).toEqual([
      'Domestic burglary: a percentage of only 40, which is not printed, in 2023-24.',
    ]);
  });

  // Plan 2014-17, Appendix 2: 86% of women in the first quarter, 81% in the last.
  it('says the change of a percentage in points, for a quarter since the first of four', () => {
    const q4 = period('2023-24 Q4');
    const level = levelMeasure({
      period: q4,
      quantity: known(81, 'percent', 'as-published'),
      publishedDecimals: 0,
    });
    const change = changeMeasure({
      period: q4,
      base: period('2023-24 Q1'),
      before: 86,
      absolute: -5,
      quantity: known(-5, 'percentage-points', 'published-difference'),
      publishedDecimals: 0,
      noLimits: 'no-base',
      verdict: null,
    });
    expect(said([level, change, { ...change, base: period('2023-24 Q3') }])).toEqual([
      'Domestic burglary: 81% in 2023-24 Q4, 5 percentage points lower than in 2023-24 Q1 (86%). The change since 2023-24 Q1 is not tested: the base of the percentage was not given.',
    ]);
  });

  it('says nothing where nothing is known', () => {
    expect(said([levelMeasure({ quantity: unknown('count', 'missing', 'none') })])).toEqual([]);
  });

  it('carries the ids of its measures', () => {
    const [finding] = levelFindings(indicator(), [levelMeasure(), changeMeasure()], assessed);
    expect(finding?.measures).toEqual(['level/1', 'change/1']);
  });
});
