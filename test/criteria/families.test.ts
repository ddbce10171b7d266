import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, vote } from '../../src/criteria/families.ts';

function answer(score: number, family?: string, weight?: number): Answer {
  return { score, evidence: { ...(family ? { family } : {}), ...(weight ? { weight } : {}) } };
}

describe('vote', () => {
  it.each([
    ['is the mean of what stands alone', [answer(80), answer(60)], 70],
    ['gives a family one vote: ((80 + 60) / 2 + 10) / 2', [answer(80, 'f'), answer(60, 'f'), answer(10)], 40],
    ['weighs votes by pounds: (90 x 1 + 10 x 3) / 4', [answer(90, 'a', 1), answer(10, 'b', 3)], 30],
    [
      'weighs a family once: (50 x 1 + 10 x 3) / 4',
      [answer(50, 'a', 1), answer(50, 'a', 1), answer(10, 'b', 3)],
      20,
    ],
  ])('%s', (_, answers, expected) => expect(vote(answers)).toBeCloseTo(expected, 12));

  const score = fc.double({ min: 0, max: 100, noNaN: true });
  const answers = fc.array(
    fc
      .tuple(score, fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 1, max: 1000 }))
      .map(([value, family, weight]) => answer(value, family, weight)),
    { minLength: 1, maxLength: 8 },
  );

  it('never rises by one more indicator that says no more than the rest', () => {
    fc.assert(
      fc.property(
        answers,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1 }),
        (given, share, weight) => {
          const before = vote(given);
          expect(vote([...given, answer(before * share, 'new', weight)])).toBeLessThanOrEqual(before + 1e-9);
        },
      ),
    );
  });

  it('is the same however often a family says the same', () => {
    fc.assert(
      fc.property(answers, score, fc.integer({ min: 1, max: 9 }), (given, value, times) => {
        const again = Array.from({ length: times }, () => answer(value, 'new', 7));
        expect(vote([...given, ...again])).toBeCloseTo(vote([...given, answer(value, 'new', 7)]), 9);
      }),
    );
  });

  it('stays within its parts', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const scores = given.map((one) => one.score);
        expect(vote(given)).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
        expect(vote(given)).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
      }),
    );
  });
});
