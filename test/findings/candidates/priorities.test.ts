import { describe, expect, it } from 'vitest';
import { priorityFindings } from '../../../src/findings/candidates/priorities.ts';
import type { RankedPriority } from '../../../src/model/ranking.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { ranked } from '../../support/sample-assessment.ts';
import { settings } from '../../support/settings.ts';

const named = (name: string, changes: Partial<RankedPriority>) =>
  ranked({ candidate: { id: name, name, indicator: null }, ...changes });
const sentences = (...ranking: readonly RankedPriority[]) =>
  priorityFindings(ranking, settings()).map(renderFinding);

const contested = { tier: 'contested-slot', agreedTier: 'contested-slot' } as const;

describe('what the ranking comes to', () => {
  it('names the priorities with their chances', () => {
    expect(
      sentences(
        named('Re-offending', { tier: 'priority', probabilityTopN: 0.978 }),
        named('Domestic abuse', { tier: 'priority', probabilityTopN: 0.93 }),
      ),
    ).toEqual([
      '2 candidates come among the first 4 in at least half of the draws of weights and evidence: Re-offending (98%), Domestic abuse (93%).',
    ]);
  });

  it('names the contenders of a slot that is open', () => {
    const priorities = ['A', 'B', 'C'].map((name) => named(name, { tier: 'priority' }));
    expect(
      sentences(
        ...priorities,
        named('Sexual offences', { ...contested, probabilityTopN: 0.45 }),
        named('Cohesion', { ...contested, probabilityTopN: 0.28 }),
      ).at(-1),
    ).toBe(
      'One slot is contested and a decision is needed: Sexual offences (45%), Cohesion (28%) to be among the first 4.',
    );
  });

  it('asks for no decision once there is one', () => {
    const settled = { tier: 'contested-slot', agreedTier: 'watching-brief', probabilityTopN: 0.45 } as const;
    expect(sentences(named('Sexual offences', settled))).toEqual([
      '4 slots are contested: Sexual offences (45%) to be among the first 4.',
    ]);
  });

  it('says what was decided instead, by whom, when and why', () => {
    const decision = { who: 'the board', when: '2014-03-31', why: 'the council can act on it.' };
    expect(
      sentences(
        named('Cohesion', {
          tier: 'monitor',
          agreedTier: 'priority',
          override: { candidate: 'Cohesion', tier: 'priority', decision },
        }),
      ),
    ).toEqual([
      'Cohesion: priority by decision of the board on 2014-03-31, where the model says monitor: the council can act on it.',
    ]);
  });

  it('is silent where nothing is ranked', () =>
    expect(sentences(named('A', { tier: 'monitor' }))).toEqual([]));
});
