import { describe, expect, it } from 'vitest';
import type { Decision, Override, RankedPriority } from '../../src/model/ranking.ts';
import { mandatedIn, watchedIn } from '../../src/registers/watching.ts';
import { plan } from '../support/registers.ts';
import { ranked } from '../support/sample-assessment.ts';

const decision = (who: string, why: string): Decision => ({ who, when: '2014-03-01', why });
const one = (id: string, changes: Partial<RankedPriority> = {}) =>
  ranked({ ...changes, candidate: { id, name: id.toUpperCase(), indicator: null, ...changes.candidate } });
const overridden = (id: string, tier: Override['tier'], by: Decision) =>
  one(id, { agreedTier: tier, override: { candidate: id, tier, decision: by } });
const gated = (id: string, kind: 'mandated' | 'led-elsewhere', by: Decision, tier: RankedPriority['tier']) =>
  one(id, { agreedTier: tier, candidate: { id, name: id, indicator: null, gate: { kind, decision: by } } });

// Plan 2014-17, line 232: the commissioner asks for a rural and a business crime strategy, whatever their score.
describe('mandatedIn', () => {
  it('names what others ask for and who, by the gate or by a decision', () =>
    expect(
      mandatedIn([
        gated('rural', 'mandated', decision('PCC', 'strategy'), 'mandated'),
        one('burglary', { agreedTier: 'priority' }),
        overridden('business', 'mandated', decision('Board', 'asked')),
      ]),
    ).toEqual([
      { candidate: 'rural', name: 'rural', by: 'PCC' },
      { candidate: 'business', name: 'BUSINESS', by: 'Board' },
    ]));

  it('a later decision speaks before the gate', () => {
    const both = {
      ...gated('rural', 'mandated', decision('PCC', 'strategy'), 'mandated'),
      override: overridden('rural', 'mandated', decision('Board', 'kept')).override,
    };
    expect(mandatedIn([both])[0]?.by).toBe('Board');
  });
});

// Plan 2014-17, lines 234 and 318: road casualties are watched, since partners already work together on them.
describe('watchedIn', () => {
  const roads = gated('roads', 'led-elsewhere', decision('Board', 'partners lead'), 'watching-brief');

  it('has the agreed watching brief first, then what the plan has someone watch', () =>
    expect(
      watchedIn(
        [one('asb', { agreedTier: 'monitor' }), one('fire', { agreedTier: 'monitor' }), roads],
        plan({ watching: new Map([['asb', { owner: 'Council', trigger: 'a rise of 20%' }]]) }),
      ),
    ).toEqual([
      { candidate: 'roads', name: 'roads', reason: 'partners lead', owner: null, trigger: null },
      { candidate: 'asb', name: 'ASB', reason: null, owner: 'Council', trigger: 'a rise of 20%' },
    ]));

  it('has each once, with the owner that the plan names', () => {
    const watching = new Map([['roads', { owner: 'Fire service', trigger: null }]]);
    expect(watchedIn([roads], plan({ watching }))).toMatchObject([
      { candidate: 'roads', owner: 'Fire service' },
    ]);
  });
});
