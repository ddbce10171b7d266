import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../src/model/measure.ts';
import { known } from '../../../src/model/quantity.ts';
import { commissionerPack } from '../../../src/registers/compliance/commissioner.ts';
import { changeMeasure } from '../../support/measures.ts';
import { period } from '../../support/observations.ts';
import { compliance, plan, planPriority, registerInput } from '../../support/registers.ts';
import { contribution, ranked } from '../../support/sample-assessment.ts';
import { settings } from '../../support/settings.ts';
import { targetMeasure } from '../../support/target-measure.ts';

const one = (id: string, agreedTier: 'priority' | 'mandated' | 'monitor', evidence: readonly string[] = []) =>
  ranked({
    candidate: { id, name: id.toUpperCase(), indicator: id },
    agreedTier,
    contributions: [contribution({ evidence }), contribution({ criterion: 'size', evidence })],
  });
const terms = {
  name: 'West Mercia PCC',
  objectives: { rural: 'Reduce the harm of rural crime' },
  links: { burglary: ['rural'] },
};
const packOf = (measures: readonly Measure[] = [], ranking = [one('burglary', 'priority')], planned = true) =>
  commissionerPack(
    registerInput({
      ranking,
      measures: { measures, costCoverage: null },
      settings: settings({
        compliance: compliance({ commissioner: terms }),
        ...(planned
          ? {
              plan: plan({
                priorities: [
                  planPriority({ name: 'Safer homes', outcomes: [{ text: 'Fewer', indicator: 'repeat' }] }),
                ],
              }),
            }
          : {}),
      }),
    }),
  );
const statuses = (...measures: readonly Measure[]) =>
  packOf(measures)?.lines[0]?.figures.map(({ status }) => status);

describe('commissionerPack', () => {
  it('is left out where no commissioner is named', () =>
    expect(commissionerPack(registerInput())).toBeNull());

  // Plan 2014-17, lines 126-128: the priorities with outcomes, how they stand, and the links to the police and crime plan.
  it('has name, outcomes, links and each piece of evidence once', () =>
    expect(packOf([], [one('burglary', 'priority', ['a', 'b'])])).toEqual({
      name: 'West Mercia PCC',
      lines: [
        {
          priority: { id: 'burglary', name: 'Safer homes' },
          tier: 'priority',
          rank: 1,
          outcomes: ['Fewer'],
          figures: [],
          objectives: [{ id: 'rural', text: 'Reduce the harm of rural crime' }],
          evidence: ['a', 'b'],
        },
      ],
    }));

  it('follows the plan, then what was agreed since; what is only monitored is in neither', () => {
    const ranking = [one('fraud', 'mandated'), one('fire', 'monitor'), one('burglary', 'priority')];
    const ids = (planned: boolean) => packOf([], ranking, planned)?.lines.map(({ priority }) => priority.id);
    expect(ids(true)).toEqual(['burglary', 'fraud']);
    expect(ids(false)).toEqual(['fraud', 'burglary']);
  });
});

describe('how a figure stands', () => {
  const significant = { words: 'above', significant: true };
  const worse = changeMeasure({ judgement: 'worsening', verdict: significant });

  it.each([
    ['met', 'target met'],
    ['not-met', 'target not met'],
    ['exceeded', 'target exceeded'],
    [null, 'target not judged'],
  ] as const)('a target that is %s: %s', (status, text) =>
    expect(statuses(worse, targetMeasure({ status }))).toEqual([text]),
  );

  it('a change that no test finds, or that is not tested, says so', () => {
    expect(statuses(worse)).toEqual(['worsening since 2022-23']);
    expect(statuses({ ...worse, verdict: { words: 'above', significant: false } })).toEqual([
      'worsening since 2022-23, not statistically significant',
    ]);
    expect(statuses({ ...worse, verdict: null })).toEqual(['worsening since 2022-23, not tested']);
  });

  it('is measured from the latest base, in whatever order the bases are named', () => {
    const long = { ...worse, id: 'change/2', base: period('2010-11'), judgement: 'improving' as const };
    expect(statuses(worse, long)).toEqual(['worsening since 2022-23']);
    expect(statuses(long, worse)).toEqual(['worsening since 2022-23']);
  });

  it.each([
    ['of another area', { area: 'K04000001' }],
    ['of another period', { period: period('2021-22') }],
    ['that nobody judges', { judgement: 'no-judgement' as const }],
  ])('a change %s is no status', (_, changes) => expect(statuses({ ...worse, ...changes })).toEqual([]));

  it('speaks of the indicators of the candidate and of its outcomes', () => {
    const outcome = targetMeasure({ id: 'target/2', indicator: 'repeat', quantity: known(1, 'count', 'x') });
    expect(packOf([outcome, worse])?.lines[0]?.figures.map(({ indicator }) => indicator)).toEqual([
      'burglary',
      'repeat',
    ]);
  });
});
