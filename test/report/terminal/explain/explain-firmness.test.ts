import { beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../../../src/model/assessment.ts';
import type { CandidateSensitivity, Sensitivity, WeightShift } from '../../../../src/model/sensitivity.ts';
import { reweigh } from '../../../../src/ranking/reweigh.ts';
import { weigh } from '../../../../src/ranking/weigh.ts';
import { firmnessLines } from '../../../../src/report/terminal/explain/explain-firmness.ts';
import { assessFixture, ranked } from '../../../support/sample-assessment.ts';

const found: CandidateSensitivity = {
  candidate: 'burglary',
  probabilityTopN: 0.453,
  rankRange: [2, 7],
  scenariosInTopN: 1,
  robust: false,
  shift: null,
};
const scenario = (id: string, kind: 'named' | 'swap') => ({ id, name: id, kind, order: [] });
const sensitivity: Sensitivity = {
  slots: 4,
  draws: 10_000,
  seed: 1,
  candidates: [found],
  scenarios: [scenario('default', 'named'), scenario('equal', 'named'), scenario('chi', 'swap')],
  aboutEqual: [],
};

describe('firmnessLines', () => {
  let tiny: Assessment;
  beforeAll(async () => {
    tiny = await assessFixture();
  });
  const linesOf = (changes: Partial<CandidateSensitivity>, more: Partial<Sensitivity> = {}) =>
    firmnessLines(ranked(), {
      ...tiny,
      sensitivity: { ...sensitivity, ...more, candidates: [{ ...found, ...changes }] },
    });
  const shift = (changes: Partial<WeightShift>) => ({
    criterion: 'harm' as const,
    from: 25,
    to: 31,
    moves: 'in' as const,
    ...changes,
  });

  it('says how often and where the draws and scenarios put it', () =>
    expect(linesOf({})).toEqual([
      'Among the first 4 in 45% of 10,000 draws; rank 2 to 7 in nine draws of ten.',
      'Among the first 4 in 1 of 2 named scenarios.',
      'No weight of a single criterion moves it over the line.',
    ]));

  it('says robust', () => expect(linesOf({ robust: true })[1]).toContain('named scenarios; robust.'));

  it('says only where the draws put it when it does not compete', () =>
    expect(linesOf({ probabilityTopN: null })).toEqual(['Rank 2 to 7 in nine draws of ten.']));

  it('says nothing of one that was not drawn', () =>
    expect(linesOf({ probabilityTopN: null, rankRange: null })).toEqual([]));

  it('says what it is about equal to, from either side', () => {
    const equal = (above: string, below: string) =>
      linesOf({}, { aboutEqual: [{ above, below, probability: 0.52 }] })[2];
    expect(equal('burglary', 'violence')).toBe(
      'About equal to Violence with injury: above it in 52% of the draws.',
    );
    expect(equal('violence', 'burglary')).toBe(
      'About equal to Violence with injury: above it in 48% of the draws.',
    );
    expect(equal('violence', 'other')).toContain('No weight');
  });

  // What lies beyond the printed weight must do what is said: it is rounded away from the one in force.
  it.each([
    [shift({}), 'A weight of harm over 31 instead of 25 would bring it among the first 4.'],
    [shift({ to: 30.61 }), 'A weight of harm over 30.7 instead of 25 would bring it among the first 4.'],
    [
      shift({ to: 18.09, moves: 'out' }),
      'A weight of harm under 18 instead of 25 would take it out of the first 4.',
    ],
    [
      shift({ from: 12.5, to: 19.600000000001 }),
      'A weight of harm over 19.6 instead of 12.5 would bring it among the first 4.',
    ],
  ])('says what weight would move it: %j', (one, line) => expect(linesOf({ shift: one }).at(-1)).toBe(line));
});

describe('the weights named for herefordshire-2013-14', () => {
  // By the scores themselves: a tie as printed is no crossing.
  it('move the candidate over the line when the scores are weighed with them', async () => {
    const assessment = await assessFixture('herefordshire-2013-14');
    const { settings, scores, ranking, sensitivity } = assessment;
    const competing = ranking.filter(({ rank }) => rank !== null);
    let tried = 0;
    for (const one of competing) {
      const line = firmnessLines(one, assessment).find((text) => text.startsWith('A weight of'));
      const [, criterion, beyond, to, moves] =
        /of (\w+) (over|under) ([\d.]+) instead of [\d.]+ would (bring|take)/.exec(line ?? '') ?? [];
      if (!criterion) continue;
      const named = new Map([[criterion as 'harm', Number(to) + (beyond === 'over' ? 0.001 : -0.001)]]);
      const weights = reweigh(settings.method.weights, named);
      if (!weights.ok) throw new Error(weights.message);
      const again = competing.map(({ candidate }) => weigh(candidate, scores, weights.weights));
      const own = again.find(({ candidate }) => candidate.id === one.candidate.id)!;
      const better = again.filter(({ score }) => score > own.score).length;
      expect([line, better < sensitivity.slots]).toEqual([line, moves === 'bring']);
      tried += 1;
    }
    expect(tried).toBeGreaterThan(3);
  });
});
