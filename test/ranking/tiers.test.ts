import { describe, expect, it } from 'vitest';
import type { Ranked } from '../../src/model/ranking.ts';
import type { Sensitivity } from '../../src/model/sensitivity.ts';
import { tiersOf } from '../../src/ranking/tiers.ts';
import { contribution, ranked } from '../support/sample-assessment.ts';

type Row = Partial<Ranked> & { readonly chance?: number };

function listOf(rows: Readonly<Record<string, Row>>): readonly Ranked[] {
  return Object.entries(rows).map(([id, { chance: _, ...row }], at) =>
    ranked({
      rank: at + 1,
      score: 60,
      ...row,
      candidate: { id, name: id, indicator: null, ...row.candidate },
    }),
  );
}

function firmness(rows: Readonly<Record<string, Row>>, slots: number): Sensitivity {
  return {
    slots,
    draws: 100,
    seed: 1,
    candidates: Object.entries(rows).map(([candidate, { chance = null }]) => ({
      candidate,
      probabilityTopN: chance,
      rankRange: null,
      scenariosInTopN: 0,
      robust: false,
      shift: null,
    })),
    scenarios: [],
    aboutEqual: [],
  };
}

const tiers = (rows: Readonly<Record<string, Row>>, slots = 2) =>
  tiersOf(listOf(rows), firmness(rows, slots));
const trend = (score: number) => contribution({ criterion: 'trend', score });
const outside = { rank: null } as const;

// The rules of practice.md 5.4.
describe('tiers', () => {
  it('are priorities from an even chance and 45 points on, at most as many as there are slots', () => {
    expect(tiers({ a: { chance: 0.5 }, b: { chance: 0.9, score: 45 }, c: { chance: 0.6 } })).toEqual([
      'priority',
      'priority',
      'watching-brief',
    ]);
  });

  it('name the contenders where too few qualify', () => {
    expect(
      tiers({
        a: { chance: 0.9 },
        b: { chance: 0.9, score: 44.9 },
        c: { chance: 0.15 },
        d: { chance: 0.149 },
      }),
    ).toEqual(['priority', 'contested-slot', 'contested-slot', 'monitor']);
  });

  it('watch what is high on one criterion and rising', () => {
    const high = (rise: number) => [contribution({ score: 80 }), trend(rise)];
    const rows = { a: { chance: 1 }, b: { chance: 1 }, c: { chance: 0, contributions: high(50.1) } };
    expect(tiers(rows)[2]).toBe('watching-brief');
    expect(tiers({ ...rows, c: { chance: 0, contributions: high(50) } })[2]).toBe('monitor');
    expect(
      tiers({ ...rows, c: { chance: 0, contributions: [contribution({ score: 79.9 }), trend(60)] } })[2],
    ).toBe('monitor');
  });

  it('tell a gap from what is emerging and what is only thin', () => {
    const thin = { ...outside, reason: 'too-little-evidence' } as const;
    expect(
      tiers({
        gap: { ...outside, reason: 'no-evidence' },
        rising: { ...thin, contributions: [trend(65)] },
        falling: { ...thin, contributions: [trend(35)] },
        silent: { ...thin, contributions: [contribution()] },
      }),
    ).toEqual(['gap', 'emerging', 'monitor', 'monitor']);
  });

  it('follow the gates', () => {
    const decision = { who: 'Board', when: '2014-03-31', why: 'as agreed' };
    const gated = (id: string, gate: NonNullable<Ranked['candidate']['gate']>): Row => ({
      ...outside,
      reason: gate.kind,
      candidate: { id, name: id, indicator: null, gate },
    });
    expect(
      tiers({
        a: { chance: 1 },
        m: gated('m', { kind: 'mandated', decision }),
        l: gated('l', { kind: 'led-elsewhere', decision }),
        p: gated('p', { kind: 'part-of', candidate: 'a', decision }),
      }),
    ).toEqual(['priority', 'mandated', 'watching-brief', 'priority']);
  });
});
