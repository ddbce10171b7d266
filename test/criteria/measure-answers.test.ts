import { describe, expect, it } from 'vitest';
import { answerOf } from '../../src/criteria/measure-answers.ts';
import type { Measure } from '../../src/model/measure.ts';
import type { ConcernMeasure } from '../../src/model/measures/concern-measure.ts';
import type { PeopleMeasure } from '../../src/model/measures/people-measure.ts';
import type { TargetMeasure } from '../../src/model/measures/target-measure.ts';
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
  standingMeasure,
  trendMeasure,
} from '../support/measures.ts';
import { indicator, period } from '../support/observations.ts';
import { settings } from '../support/settings.ts';

const about = settings();
const { publishedDecimals: _, numerator: __, denominator: ___, ...base } = levelMeasure();
const share = known(50, 'percent-of-events', 'top-share');
const few = { people: 1, events: 80, percent: 10 };
const people: PeopleMeasure = {
  ...base,
  kind: 'people',
  quantity: share,
  people: 200,
  events: 800,
  unnamed: 0,
  topPeople: 20,
  topEvents: 400,
  few,
};
const concern: ConcernMeasure = {
  ...base,
  kind: 'concern',
  quantity: known(64, 'percent', 'as-published'),
  share: { percent: 64, decimals: 0, count: null, base: null, interval: null, outerInterval: null },
  rank: 1,
  of: 20,
};
const target: TargetMeasure = {
  ...base,
  kind: 'target',
  quantity: known(-2, 'percentage-points', 'distance-to-target'),
  of: 'value',
  target: 32,
  actual: 30,
  decimals: null,
  base: 199,
  since: null,
  status: 'met',
  rag: 'green',
  lowMeets: true,
  ratio: { adverse: 0.9, z: -0.6 },
};
const { ratio: ____, ...withoutCount } = target;
const percent = (changes: Parameters<typeof levelMeasure>[0] = {}) =>
  levelMeasure({ quantity: known(30, 'percent', 'wilson'), ...changes });
const repeats = settings({ indicators: [indicator({ kind: 'percent', answers: 'repeat-share' })] });

// METHOD.md 1 and 5: which question each measure answers.
describe('answerOf', () => {
  it.each<[string, Measure, object]>([
    [
      'a rate',
      rateMeasure(),
      { criterion: 'size', form: 'per-1000', value: 1.44, numerator: 144, denominator: 100_000 },
    ],
    [
      'harm',
      harmMeasure(),
      {
        criterion: 'harm',
        form: 'gbp-per-1000',
        value: 24_123.456,
        costBasis: 'economic-and-social',
        priceYear: '2019/20',
      },
    ],
    ['a trend in per cent', trendMeasure(), { criterion: 'trend', form: 'percent-a-year', value: 20 }],
    ['a comparison', comparisonMeasure(), { criterion: 'comparison', form: 'ratio', against: 'comparator' }],
    [
      'a place in a group',
      positionMeasure(),
      { criterion: 'comparison', form: 'ratio', against: 'comparator' },
    ],
    ['a target', target, { criterion: 'comparison', form: 'ratio', value: 0.9, z: -0.6, against: 'target' }],
    ['places', concentrationMeasure(), { criterion: 'concentration', form: 'top-share', value: 39.4 }],
    ['people', people, { criterion: 'concentration', form: 'top-share', value: 50 }],
    ['concern', concern, { criterion: 'concern', form: 'percent-concerned', value: 64 }],
  ])('%s answers one criterion', (_, measure, answer) => {
    expect(answerOf(measure, about)).toMatchObject(answer);
  });

  it.each<[string, Measure]>([
    ['a count', levelMeasure()],
    ['a rate for households', rateMeasure({ quantity: known(3, 'per-1000-households', 'crude-rate') })],
    ['a trend in points', trendMeasure({ quantity: known(2, 'percentage-points-a-year', 'mann-kendall') })],
    ['a target without a count behind it', withoutCount],
    ['a change', changeMeasure()],
    ['convergence', convergenceMeasure()],
    ['standing', standingMeasure()],
  ])('%s answers none', (_, measure) => expect(answerOf(measure, about)).toBeNull());

  it('no number answers nothing, whatever it is of', () => {
    const none = unknown('per-1000', 'suppressed', 'withheld');
    expect(answerOf(rateMeasure({ quantity: none }), about)).toBeNull();
    expect(answerOf(trendMeasure({ quantity: none }), about)).toBeNull();
  });

  it('a percentage answers concentration where the configuration says that it is of repeats', () => {
    expect(answerOf(percent(), repeats)).toMatchObject({
      criterion: 'concentration',
      form: 'repeat-share',
      value: 30,
    });
    expect(answerOf(percent(), about)?.value ?? null).toBeNull();
  });
});

describe('what is not of the period assessed', () => {
  const before = period('2022-23');
  it.each<[string, Measure]>([
    ['a rate', rateMeasure({ period: before })],
    ['a target', { ...target, period: before }],
  ])('%s answers nothing', (_, measure) => expect(answerOf(measure, about)).toBeNull());

  it.each<[string, Measure]>([
    ['a rate', rateMeasure({ period: period('2023-24 Q1') })],
    ['harm', harmMeasure({ period: period('2023-24 Q1') })],
  ])('%s of a quarter is not scored on anchors for a year', (_, measure) => {
    expect(answerOf(measure, settings({ period: period('2023-24 Q1') }))).toBeNull();
  });

  // November 2010 is written 2010-11, and so is the financial year: model/period.ts.
  it('a month is not taken for the year that is called the same', () => {
    const november = { ...period('2010-11'), kind: 'month', from: 24_130, to: 24_130 } as const;
    const year = settings({ period: period('2010-11'), indicators: repeats.indicators });
    expect(year.period).toMatchObject({ kind: 'financial-year', label: november.label });
    expect(answerOf(percent({ period: november }), year)).toBeNull();
    expect(answerOf({ ...target, period: november }, year)).toBeNull();
    expect(answerOf(percent({ period: year.period }), year)).toMatchObject({ value: 30 });
  });
});
