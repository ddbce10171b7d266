import { expect, it } from 'vitest';
import type { RankedPriority } from '../../../src/model/ranking.ts';
import { publicRanksOf } from '../../../src/registers/public/public-ranks.ts';
import { settings } from '../../support/settings.ts';

const candidates = ['alcohol', 'burglary', 'damage'].map((id) => ({ id, name: id, indicator: null }));

/** A ranked candidate with a score, of which concern gives so many points. */
function ranked(at: number, score: number, concern: number): RankedPriority {
  const contribution = {
    criterion: 'concern',
    weight: 10,
    score: null,
    points: concern,
    grade: null,
    evidence: [],
  };
  return {
    candidate: candidates[at],
    rank: at + 1,
    score,
    contributions: [contribution],
  } as unknown as RankedPriority;
}

it('sets the public rank beside the rank by all criteria but concern', () => {
  const theme = (id: string, rank: number) => ({
    id,
    theme: id,
    comments: 10,
    percent: 50,
    rank,
    byQuarter: [],
    evidence: [],
  });
  const at = { file: 'assessment.yaml', line: 1, column: 1 };
  const found = publicRanksOf({
    measures: { measures: [], costCoverage: null },
    // Without concern: 50 - 10 = 40, 45 - 0 = 45, 44 - 3 = 41: the first of the list is third.
    ranking: [ranked(0, 50, 10), ranked(1, 45, 0), ranked(2, 44, 3)],
    settings: settings({
      candidates,
      publicView: {
        concern: [{ candidate: 'alcohol', asked: ['drinking'], at }],
        fifths: [],
        respondents: [],
      },
    }),
    comments: {
      period: '2023-24',
      nComments: 20,
      withoutTheme: 0,
      themes: [theme('drinking', 1), theme('litter', 2)],
      quarters: [],
      outside: 0,
    },
  });
  expect(found).toMatchObject([
    { candidate: 'alcohol', publicRank: 1, statisticalRank: 3, ofCandidates: 3, gap: 2 },
  ]);
});
