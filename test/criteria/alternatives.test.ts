import { describe, expect, it } from 'vitest';
import { scoreAlternatives } from '../../src/criteria/alternatives.ts';
import { evidenceFromMeasures } from '../../src/criteria/from-measures.ts';
import { scoreCandidates } from '../../src/criteria/gather.ts';
import type { HarmMetric, HarmSummary } from '../../src/model/harm-summary.ts';
import type { Measure } from '../../src/model/measure.ts';
import { known } from '../../src/model/quantity.ts';
import type { ScoreAlternative } from '../../src/model/sensitivity.ts';
import type { Settings } from '../../src/model/settings.ts';
import { evidence as judgement } from '../support/evidence.ts';
import { comparisonMeasure, harmMeasure, positionMeasure, rateMeasure } from '../support/measures.ts';
import { settings } from '../support/settings.ts';

const metric = (
  id: string,
  kind: HarmMetric['kind'],
  equivalentPerThousand: Record<string, number>,
): HarmMetric => ({
  id,
  kind,
  unit: kind === 'weights' ? 'days' : 'gbp',
  classes: [],
  coverage: 100,
  equivalentPerThousand,
});
const harm = (metrics: readonly HarmMetric[]): HarmSummary => ({
  period: '2023-24',
  basis: 'economic-and-social',
  priceYear: '2019/20',
  rebased: false,
  multiplier: true,
  total: known(1, 'gbp', 'count-times-unit-cost'),
  perThousand: known(1, 'gbp-per-1000', 'count-times-unit-cost'),
  withoutMultiplier: 1,
  parts: [],
  classes: [],
  most: null,
  apart: [],
  metrics,
  spreads: [],
  published: [],
});

function alternativesOf(
  measures: readonly Measure[],
  metrics: readonly HarmMetric[] = [],
  changes: Partial<Settings> = {},
) {
  const about = settings(changes);
  const all = { measures, costCoverage: null, harm: harm(metrics) };
  const evidence = about.candidates.flatMap((one) => evidenceFromMeasures(one, all, about));
  return {
    found: scoreAlternatives(evidence, all, about),
    base: scoreCandidates(evidence, about),
    all,
    about,
    evidence,
  };
}

function scoreOf(
  alternative: Pick<ScoreAlternative, 'scores'> | undefined,
  criterion: string,
): number | null {
  const score = alternative?.scores.find((one) => one.criterion === criterion);
  return score?.status === 'scored' ? score.score : null;
}

describe('scoreAlternatives: another metric of harm', () => {
  const metrics = [
    metric('cost', 'cost', { burglary: 24_123.456 }),
    metric('cost-recorded', 'cost-recorded', { burglary: 1000 }),
    metric('chi', 'weights', { burglary: 200_000 }),
  ];

  it('has one for each metric but the one in use', () => {
    expect(alternativesOf([harmMeasure()], metrics).found.map(({ id, name }) => [id, name])).toEqual([
      ['harm-cost-recorded', 'Harm of recorded crime alone'],
      ['harm-chi', 'Harm by the days of chi'],
    ]);
    const off = { harm: { ...settings().harm, multiplier: false } };
    expect(alternativesOf([harmMeasure()], metrics, off).found.map(({ id }) => id)).toEqual([
      'harm-cost',
      'harm-chi',
    ]);
  });

  it('scores the pounds that the metric gives, and nothing else anew', () => {
    const { found, base, about } = alternativesOf([harmMeasure(), rateMeasure()], metrics);
    const anchor = about.method.anchors.find(({ form }) => form === 'gbp-per-1000')!;
    const expected = (Math.log(200_000 / anchor.zeroAt) / Math.log(anchor.fullAt / anchor.zeroAt)) * 100;
    expect(scoreOf(found[1], 'harm')).toBeCloseTo(Math.min(100, expected), 9);
    expect(scoreOf(found[1], 'size')).toBe(scoreOf({ scores: base }, 'size'));
  });

  it('has no evidence of harm where the metric weighs nothing: metrics are never mixed', () => {
    const { found } = alternativesOf([harmMeasure()], [metrics[0]!, metric('chi', 'weights', {})]);
    expect(scoreOf(found[0], 'harm')).toBeNull();
  });

  it('leaves a recorded judgement of harm as it is, and has none where nothing is measured', () => {
    const { all, about } = alternativesOf([], metrics);
    const judged = judgement({ candidate: 'burglary', criterion: 'harm', form: 'coded', value: 40 });
    expect(scoreAlternatives([judged], all, about)).toEqual([]);
  });
});

describe('scoreAlternatives: another comparator', () => {
  const region = comparisonMeasure({ id: 'comparison/region', comparator: 'region', adverse: 1.8 });
  const nation = comparisonMeasure({ id: 'comparison/nation', comparator: 'nation', adverse: 0.9 });
  const similar = positionMeasure({ adverse: 1.2 });

  it('has one for each that answers besides the first', () => {
    const { found } = alternativesOf([region, nation, similar]);
    expect(found.map(({ id }) => id)).toEqual(['comparator-region', 'comparator-nation']);
  });

  it('scores what that comparator says', () => {
    const { found } = alternativesOf([region, nation, similar]);
    const alone = (measure: Measure) => scoreOf({ scores: alternativesOf([measure]).base }, 'comparison');
    expect(found.map((one) => scoreOf(one, 'comparison'))).toEqual([alone(region), alone(nation)]);
  });

  it('keeps the first comparator for a candidate that the other says nothing of', () => {
    const candidates = ['burglary', 'robbery'].map((id) => ({ id, name: id, indicator: id }));
    const robbery = { ...similar, id: 'position/robbery', indicator: 'robbery' };
    const { found, base } = alternativesOf([similar, region, robbery], [], { candidates });
    const ofRobbery = (scores: ScoreAlternative['scores'] | undefined) =>
      scores?.find((one) => one.candidate === 'robbery' && one.criterion === 'comparison');
    expect(found).toHaveLength(1);
    expect(ofRobbery(found[0]?.scores)).toEqual(ofRobbery(base));
  });

  it('has none where one comparator is all there is, or the other has no answer', () => {
    expect(alternativesOf([region]).found).toEqual([]);
    const silent = {
      ...nation,
      quantity: { ok: false, unit: 'ratio', reason: 'no-comparator', detail: '' } as const,
    };
    expect(alternativesOf([region, silent]).found).toEqual([]);
  });
});
