import { describe, expect, it } from 'vitest';
import type { Override, Tier } from '../../src/model/ranking.ts';
import type { Sensitivity } from '../../src/model/sensitivity.ts';
import { decide } from '../../src/ranking/decide.ts';
import { ranked } from '../support/sample-assessment.ts';

const chances: Readonly<Record<string, number>> = { a: 0.9, b: 0.4, c: 0.4, d: 0.3 };
const list = Object.keys(chances).map((id, at) =>
  ranked({ rank: at + 1, score: 60, candidate: { id, name: id, indicator: null } }),
);
const firmness: Sensitivity = {
  slots: 2,
  draws: 100,
  seed: 1,
  candidates: Object.entries(chances).map(([candidate, probabilityTopN]) => ({
    candidate,
    probabilityTopN,
    rankRange: [1, 3],
    scenariosInTopN: 0,
    robust: false,
    shift: null,
  })),
  scenarios: [],
  aboutEqual: [],
};
const override = (candidate: string, tier: Tier): Override => ({
  candidate,
  tier,
  decision: { who: 'Board', when: '2014-03-31', why: 'The partnership can make a difference here.' },
});
const agreed = (...overrides: Override[]) =>
  decide(list, firmness, overrides).map(({ tier, agreedTier }) => [tier, agreedTier]);

describe('what was agreed beside what the model says', () => {
  it('is the model where nobody decided otherwise', () => {
    expect(agreed()).toEqual([
      ['priority', 'priority'],
      ['contested-slot', 'contested-slot'],
      ['contested-slot', 'contested-slot'],
      ['contested-slot', 'contested-slot'],
    ]);
  });

  it('takes the contested slot, and the other contenders are watched', () => {
    expect(agreed(override('c', 'priority')).map(([, tier]) => tier)).toEqual([
      'priority',
      'watching-brief',
      'priority',
      'watching-brief',
    ]);
  });

  it('leaves the contest open where the decision fills no slot', () => {
    expect(agreed(override('d', 'monitor')).map(([, tier]) => tier)).toEqual([
      'priority',
      'contested-slot',
      'contested-slot',
      'monitor',
    ]);
  });

  it('never changes the tier of the model, and carries who, when and why', () => {
    const decided = decide(list, firmness, [override('a', 'watching-brief')]);
    expect(decided[0]).toMatchObject({ tier: 'priority', agreedTier: 'watching-brief', rankRange: [1, 3] });
    expect(decided[0]?.override?.decision.who).toBe('Board');
    expect(decided[1]?.override).toBeNull();
  });
});
