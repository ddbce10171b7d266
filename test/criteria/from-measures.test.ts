import { describe, expect, it } from 'vitest';
import { checkPeriodLength, evidenceFromMeasures } from '../../src/criteria/from-measures.ts';
import type { Measure } from '../../src/model/measure.ts';
import type { ConcernMeasure } from '../../src/model/measures/concern-measure.ts';
import type { ExpectedMeasure } from '../../src/model/measures/expected-measure.ts';
import { known, unknown } from '../../src/model/quantity.ts';
import {
  changeMeasure,
  comparisonMeasure,
  concentrationMeasure,
  convergenceMeasure,
  harmMeasure,
  levelMeasure,
  positionMeasure,
  rateMeasure,
  recordingBreak,
  standingMeasure,
  trendMeasure,
} from '../support/measures.ts';
import { period } from '../support/observations.ts';
import { settings } from '../support/settings.ts';

const candidate = { id: 'burglary', name: 'Burglary', indicator: 'burglary' };
const from = (measures: readonly Measure[], changes = {}) =>
  evidenceFromMeasures(candidate, { measures, costCoverage: null }, settings(changes));

describe('evidenceFromMeasures', () => {
  it('answers one criterion with each measure that can', () => {
    const all = [
      levelMeasure(),
      rateMeasure(),
      changeMeasure(),
      trendMeasure(),
      comparisonMeasure(),
      harmMeasure(),
      concentrationMeasure(),
    ];
    expect(from(all).map((one) => [one.criterion, one.form, one.value])).toEqual([
      ['size', 'per-1000', 1.44],
      ['trend', 'percent-a-year', 20],
      ['comparison', 'ratio', 1.8],
      ['harm', 'gbp-per-1000', 24_123.456],
      ['concentration', 'top-share', 39.4],
    ]);
  });

  it('says which measure it is, and what was divided by what', () => {
    expect(from([rateMeasure()])[0]).toMatchObject({
      kind: 'measure',
      measure: 'level/rate',
      numerator: 144,
      denominator: 100_000,
      grade: 'A',
    });
  });

  it('grades a figure with an estimate behind it C', () => {
    expect(from([trendMeasure({ estimated: true })])[0]?.grade).toBe('C');
  });

  it('does not score a trend in percentage points on anchors in per cent', () => {
    const quantity = known(20, 'percentage-points-a-year', 'mann-kendall');
    expect(from([trendMeasure({ quantity })])).toEqual([]);
  });

  it('grades a trend across a break one lower', () => {
    const breaks = [recordingBreak];
    expect(from([trendMeasure({ breaks })])[0]?.grade).toBe('B');
    expect(from([trendMeasure({ breaks, estimated: true })])[0]?.grade).toBe('D');
  });

  it('prefers the nearest comparator: region, then force, then nation', () => {
    const nation = comparisonMeasure({ id: 'n', comparator: 'nation', adverse: 3 });
    const force = comparisonMeasure({ id: 'f', comparator: 'force', adverse: 2 });
    expect(from([nation, force]).map((one) => one.measure)).toEqual(['f']);
    expect(from([nation]).map((one) => one.measure)).toEqual(['n']);
  });

  // Criteria model, section 5.2: rate ratio to the most similar group, else the region, else the nation.
  it('prefers the most similar group to any of them', () => {
    const nation = comparisonMeasure({ id: 'n', comparator: 'nation' });
    const [answer, ...more] = from([nation, positionMeasure({ adverse: 2, z: 4 })]);
    expect(answer).toMatchObject({
      measure: 'position/1',
      criterion: 'comparison',
      form: 'ratio',
      value: 2,
      z: 4,
    });
    expect(more).toEqual([]);
  });

  it('takes nothing from what answers no criterion', () => {
    expect(from([convergenceMeasure(), standingMeasure({ indicator: 'burglary' })])).toEqual([]);
  });

  it('takes nothing from a measure without a value, of another area or of another indicator', () => {
    const none = rateMeasure({ quantity: unknown('per-1000', 'no-population', 'none') });
    expect(from([none, rateMeasure({ area: 'E99000002' }), rateMeasure({ indicator: 'robbery' })])).toEqual(
      [],
    );
  });

  it('takes nothing from an indicator that is not judged', () => {
    expect(from([trendMeasure({ adverse: null }), comparisonMeasure({ adverse: null })])).toEqual([]);
  });

  it('does not score size and harm of a period that is not a year, and says so', () => {
    const quarter = period('2023-24 Q1');
    const measures = [
      rateMeasure({ period: quarter }),
      harmMeasure({ period: quarter }),
      comparisonMeasure({ period: quarter }),
    ];
    expect(from(measures, { period: quarter }).map((one) => one.criterion)).toEqual(['comparison']);
    expect(checkPeriodLength(settings({ period: quarter }))).toMatchObject([
      { code: 'period-not-a-year', severity: 'warning' },
    ]);
    expect(checkPeriodLength(settings())).toEqual([]);
  });

  it('has nothing for a candidate without an indicator', () => {
    const judged = { ...candidate, indicator: null };
    expect(
      evidenceFromMeasures(judged, { measures: [rateMeasure()], costCoverage: null }, settings()),
    ).toEqual([]);
  });
});

describe('evidence of people', () => {
  const { id: _, kind: __, ...base } = levelMeasure();
  const share = { percent: 14, decimals: 0, count: null, base: null, interval: null, outerInterval: null };
  const concern: ConcernMeasure = {
    ...base,
    kind: 'concern',
    id: 'concern/1',
    quantity: known(14, 'percent', 'as-published'),
    share,
    rank: 1,
    of: 1,
  };
  const expected: ExpectedMeasure = {
    ...base,
    kind: 'expected',
    id: 'expected/1',
    quantity: known(1.2, 'ratio', 'observed-over-expected'),
    run: [],
    consistently: null,
    verdict: null,
    z: 1.49,
    adverse: 1.2,
  };

  it('answers concern with how many call it a problem, as no more than a survey', () => {
    expect(from([concern])).toMatchObject([
      { criterion: 'concern', form: 'percent-concerned', value: 14, grade: 'C' },
    ]);
  });

  it('answers comparison with the expected, where no other area does', () => {
    expect(from([expected])).toMatchObject([{ criterion: 'comparison', form: 'ratio', value: 1.2, z: 1.49 }]);
    expect(from([expected, comparisonMeasure()]).map(({ measure }) => measure)).toEqual(['comparison/1']);
  });
});
