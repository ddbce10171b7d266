import { describe, expect, it } from 'vitest';
import type { Gate } from '../../../../src/model/ranking.ts';
import { tierLines } from '../../../../src/report/terminal/explain/explain-tier.ts';
import { assessFixture, ranked } from '../../../support/sample-assessment.ts';

const assessment = await assessFixture();
const decision = { who: 'the board', when: '2014-03-31', why: 'A duty in law.' };
const candidate = (gate: Gate) => ({ id: 'burglary', name: 'Burglary', indicator: null, gate });

describe('tierLines', () => {
  it('says the tier in words', () =>
    expect(tierLines(ranked({ tier: 'watching-brief', agreedTier: 'watching-brief' }), assessment)).toEqual([
      'Tier: watching brief.',
    ]));

  it('names who agreed another tier, when and why', () => {
    const override = { candidate: 'burglary', tier: 'priority' as const, decision };
    expect(
      tierLines(ranked({ tier: 'contested-slot', agreedTier: 'priority', override }), assessment),
    ).toEqual([
      'Tier: contested slot by the model, agreed: priority. Decided by the board on 2014-03-31: A duty in law.',
    ]);
  });

  it('says that the places were taken when another tier follows from the overrides of others', () =>
    expect(
      tierLines(ranked({ tier: 'contested-slot', agreedTier: 'watching-brief' }), assessment)[0],
    ).toContain('agreed: watching brief, as the places are taken'));

  it.each([
    [
      { kind: 'mandated', decision },
      'Mandated: it needs no ranking. Decided by the board on 2014-03-31: A duty in law.',
    ],
    [
      { kind: 'led-elsewhere', decision },
      'Led elsewhere. Decided by the board on 2014-03-31: A duty in law.',
    ],
    [
      { kind: 'part-of', candidate: 'violence', decision },
      'Dealt with as part of Violence with injury. Decided by the board on 2014-03-31: A duty in law.',
    ],
  ] as const)('says the gate first: %j', (gate, line) =>
    expect(
      tierLines(ranked({ candidate: candidate(gate), rank: null, reason: gate.kind }), assessment)[0],
    ).toBe(line),
  );

  it('lets no control character of a reason through', () => {
    const gate = { kind: 'led-elsewhere', decision: { ...decision, why: 'x\u001b[2J' } } as const;
    expect(tierLines(ranked({ candidate: candidate(gate) }), assessment).join()).not.toContain('\u001b');
  });
});
