import { describe, expect, it } from 'vitest';
import { scoreChangeSince, setScoresBeside } from '../../../src/measures/comparison/scores.ts';
import { measure } from '../../../src/measures/measure.ts';
import { pool } from '../../../src/measures/series/pool.ts';
import type { Series } from '../../../src/measures/series/series.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { methodPagesOf } from '../../support/method-pages.ts';
import { indicator, observation, period, series } from '../../support/observations.ts';
import { settings } from '../../support/settings.ts';

const severity = indicator({ kind: 'score' });
const score = (label: string, value: number, decimals = 2, changes: Partial<Observation> = {}) =>
  observation(label, { published: { value, decimals }, ...changes });
const seriesOf = (observations: readonly Observation[], area = 'E99000001'): Series =>
  series({}, { indicator: severity, area, observations });

// Crime Severity Score of West Mercia and of England and Wales (ONS data tool, release to March 2020), to two decimals.
const mercia = seriesOf([score('2012-13', 6.29), score('2013-14', 5.8)]);
const nation = seriesOf([score('2012-13', 8.18), score('2013-14', 8.28)], 'K04000001');
const now = pool(mercia.observations, period('2013-14'));

describe('scoreChangeSince', () => {
  it('is the difference in the units of the score, without limits, verdict or judgement', () => {
    const change = scoreChangeSince(mercia, now, period('2012-13'));
    // On paper: 5.80 - 6.29 = -0.49.
    expect(change).toMatchObject({
      before: 6.29,
      after: 5.8,
      absolute: expect.closeTo(-0.49, 10),
      quantity: { ok: true, unit: 'score', method: 'score-difference', interval: null, outerInterval: null },
      verdict: null,
      judgement: null,
    });
  });

  it.each([
    ['the base has no score', mercia, '2011-12'],
    ['the base is not before', mercia, '2013-14'],
    ['the base is in parts', seriesOf([score('2012-13 Q1', 1), ...mercia.observations.slice(1)]), '2012-13'],
    [
      'the source counts',
      seriesOf([observation('2012-13', { numerator: 9 }), score('2013-14', 5.8)]),
      '2012-13',
    ],
  ])('is absent when %s', (_, series, base) => {
    expect(scoreChangeSince(series, pool(series.observations, period('2013-14')), period(base))).toBeNull();
  });
});

const comparator = {
  id: 'nation',
  area: { code: 'K04000001', name: 'England and Wales', type: 'country', aliases: [] },
  includesLocal: true,
} as const;
const periods = [period('2013-14'), period('2012-13')];

describe('setScoresBeside', () => {
  it('sets both side by side and says why nothing is tested', () => {
    expect(setScoresBeside(mercia, nation, comparator, periods)).toMatchObject({
      period: period('2013-14'),
      local: 5.8,
      other: 8.28,
      quantity: { ok: false, unit: 'ratio', reason: 'as-published-only' },
      verdict: null,
      z: null,
      adverse: null,
      judgement: null,
    });
  });

  it('takes the latest period that both have, and the coarser decimals', () => {
    const coarse = seriesOf([score('2012-13', 8.2, 1)], 'K04000001');
    expect(setScoresBeside(mercia, coarse, comparator, periods)).toMatchObject({
      period: period('2012-13'),
      local: 6.29,
      other: 8.2,
      otherPublishedDecimals: 1,
    });
  });

  it('names the lack of a comparator', () => {
    expect(setScoresBeside(mercia, seriesOf([]), comparator, periods)).toMatchObject({
      local: null,
      quantity: { ok: false, reason: 'no-comparator' },
    });
    expect(setScoresBeside(mercia, nation, comparator, [])).toBeNull();
  });
});

describe('measures of a score', () => {
  const observations = [
    ...mercia.observations,
    ...nation.observations.map((one) => ({ ...one, area: 'K04000001' })),
  ];
  const assessed = settings({
    period: period('2013-14'),
    bases: [period('2012-13')],
    indicators: [severity],
    comparators: [comparator],
    candidates: [],
  });
  const { measures } = measure({ observations, populations: [], places: [], placesInArea: 0 }, assessed);

  it('are levels, change and the comparator beside, and no trend, harm or rate', () => {
    expect(measures.map(({ id }) => id)).toEqual([
      'level/burglary/E99000001/2013-14/score',
      'level/burglary/E99000001/2012-13/score',
      'level/burglary/K04000001/2013-14/score',
      'level/burglary/K04000001/2012-13/score',
      'change/burglary/E99000001/2013-14/since-2012-13',
      'comparison/burglary/E99000001/2013-14/nation',
    ]);
  });

  it('have methods with a page each', () => {
    const methods = measures.flatMap(({ quantity }) => (quantity.ok ? [quantity.method] : []));
    expect(methodPagesOf()).toEqual(expect.arrayContaining([...new Set(methods)]));
    expect(new Set(methods)).toEqual(new Set(['as-published', 'score-difference']));
  });

  it('fall back to the latest score of another length', () => {
    const late = { ...assessed, period: period('2014-15') };
    const monthly = [score('2013-12', 5.1)];
    const found = measure({ observations: monthly, populations: [], places: [], placesInArea: 0 }, late);
    const levels = found.measures.filter(({ kind }) => kind === 'level');
    expect(levels.map(({ period: of, quantity }) => [of.label, quantity.ok])).toEqual([
      ['2014-15', false],
      ['2013-12', true],
    ]);
  });
});
