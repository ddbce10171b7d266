import { expect, it } from 'vitest';
import { loadMethod } from '../../../src/config/load-method.ts';
import { rank } from '../../../src/ranking/rank.ts';
import { scoresOf } from '../../../src/ranking/sensitivity/scenario-order.ts';
import { runSwaps } from '../../../src/ranking/sensitivity/swaps.ts';
import { candidate, scored } from '../../support/evidence.ts';

const { weights } = loadMethod();

// Weights 25 for harm and 15 for size, all else without evidence at 25: a = (25 x 80 + 15 x 40 + 60 x 25) / 100.
it('ranks on the other evidence, with what it leaves out counted as the prior', () => {
  const own = [
    scored('a', 'harm', 80),
    scored('a', 'size', 40),
    scored('b', 'harm', 60),
    scored('b', 'size', 50),
  ];
  const candidates = rank([candidate('a'), candidate('b')], own, weights).map(scoresOf);
  const alternatives = [
    { id: 'harm-days', name: 'Harm in days', scores: [scored('a', 'harm', 20), ...own.slice(1)] },
    { id: 'no-harm', name: 'No harm', scores: own.filter(({ criterion }) => criterion !== 'harm') },
  ];
  const [days, none] = runSwaps(alternatives, candidates, weights, 25);
  expect(days).toEqual({
    id: 'harm-days',
    name: 'Harm in days',
    kind: 'swap',
    order: [
      { candidate: 'b', score: 37.5 },
      { candidate: 'a', score: 26 },
    ],
  });
  expect(none?.order).toEqual([
    { candidate: 'b', score: 28.75 },
    { candidate: 'a', score: 27.25 },
  ]);
});
