import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../../src/model/ledger.ts';
import type { PublicRank } from '../../../src/model/registers/public-view.ts';
import { lowVolumeOf } from '../../../src/registers/public/low-volume.ts';

const rank = (percent: number, changes: Partial<PublicRank> = {}): PublicRank => ({
  candidate: 'robbery',
  name: 'Robbery',
  asked: 'muggings',
  askedName: 'Muggings',
  by: 'survey',
  percent,
  count: null,
  base: 1000,
  publicRank: 1,
  ofConcerns: 5,
  statisticalRank: null,
  ofCandidates: 0,
  gap: null,
  measure: 'concern/1',
  evidence: [],
  ...changes,
});
const ledger = (count: number | null, recorded: number | null): Ledger => ({
  lines: [{ candidate: 'robbery', homes: [], count, harm: null }],
  inNoClass: 0,
  count: recorded,
  harm: null,
  apart: [],
  recorded,
  overlaps: [],
});
const found = (count: number | null, percent: number, recorded: number | null = 8000) =>
  lowVolumeOf([rank(percent)], { measures: [], costCoverage: null, ledger: ledger(count, recorded) });

// Plan 2008-11, line 220: robberies are few, and of great concern all the same.
describe('lowVolumeOf', () => {
  it('flags 1% of crimes that 40% call a problem', () =>
    expect(found(80, 40)).toEqual([
      {
        candidate: 'robbery',
        name: 'Robbery',
        countPercent: 1,
        count: 80,
        recorded: 8000,
        concernPercent: 40,
        base: 1000,
        asked: 'muggings',
        flagged: true,
        measures: ['concern/1'],
      },
    ]));

  // 5% of 8,000 is 400: from there on it is no low volume. 25% is high concern.
  it.each([
    [399, 25, true],
    [400, 25, false],
    [399, 24.9, false],
    [0, 25, true],
  ])('%d of 8,000 and %d per cent: %s', (count, percent, flagged) =>
    expect(found(count, percent)[0]?.flagged).toBe(flagged),
  );

  it.each([
    ['a withheld count', null, 8000],
    ['no count of all crime', 80, null],
    ['no crime at all', 0, 0],
  ])('says nothing with %s', (_, count, recorded) => expect(found(count, 40, recorded)).toEqual([]));

  it('counts surveys alone, and needs a ledger', () => {
    const measures = { measures: [], costCoverage: null };
    expect(lowVolumeOf([rank(40)], measures)).toEqual([]);
    const comments = rank(40, { by: 'comments' });
    expect(lowVolumeOf([comments], { ...measures, ledger: ledger(80, 8000) })).toEqual([]);
    const elsewhere = rank(40, { candidate: 'arson', measure: null });
    expect(lowVolumeOf([elsewhere], { ...measures, ledger: ledger(80, 8000) })).toEqual([]);
  });
});
