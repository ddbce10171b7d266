import { describe, expect, it } from 'vitest';
import { trendFindings } from '../../../src/findings/over-time/trends.ts';
import type { TrendMeasure } from '../../../src/model/measure.ts';
import type { RecentVerdict } from '../../../src/model/measures/trend-verdict.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { levelMeasure, recordingBreak, trendMeasure } from '../../support/measures.ts';
import { indicator, period } from '../../support/observations.ts';

const said = (changes: Partial<TrendMeasure>, kind: 'rate' | 'percent' | 'count' | 'score' = 'rate') =>
  trendFindings(indicator({ kind }), [
    levelMeasure(),
    trendMeasure({ periods: [period('2023-24')], ...changes }),
  ]).map(renderFinding);
const recent = (direction: 'increasing' | 'no-significant-change'): RecentVerdict => ({
  ok: true,
  direction,
  chiSquare: 10,
  pValue: 0.001,
});

describe('trendFindings', () => {
  it.each([
    [{}, 'a continual increase of the rate over the 3 years to 2023-24, not tested (too few points).'],
    [
      { recent: recent('no-significant-change'), wordsOver: 5 },
      'a continual increase of the rate over the 5 years to 2023-24, although the trend of the latest five is not statistically significant.',
    ],
    [
      { recent: recent('increasing') },
      'a continual increase of the rate over the 3 years to 2023-24, and the trend of the latest five is statistically significant.',
    ],
    [
      { recent: recent('increasing'), words: 'fluctuating' },
      'the rate is increasing over the latest five years to 2023-24, statistically significant.',
    ],
  ] as const)('%#: %s', (changes, sentence) => {
    expect(said(changes)).toEqual([`Domestic burglary: ${sentence}`]);
  });

  it.each(['fluctuating', 'no change', 'too few points'] as const)(
    'is silent about %s without a trend',
    (words) => {
      expect(said({ words })).toEqual([]);
      expect(said({ words, recent: recent('no-significant-change') })).toEqual([]);
    },
  );

  it.each([
    ['percent', 'percentage'],
    ['count', 'count'],
    ['score', 'score'],
  ] as const)('says what is followed: of a %s the %s', (kind, word) => {
    expect(said({}, kind)[0]).toContain(`increase of the ${word} over`);
  });

  it('says a break', () => {
    expect(said({ breaks: [recordingBreak] })[0]).toMatch(/not like for like: Sheds are counted apart\.$/);
  });
});
