import type { CommentLog } from '../../src/model/registers/public-view.ts';

/**
 * 60 comments over four quarters: 10 on speeding in the first, 12 and 15 on anti-social behaviour in the next two; in the
 * last 20 on both and 3 without a theme. 47 and 30 of 60, by hand.
 */
export const sixtyComments: CommentLog = {
  period: '2013-14',
  nComments: 60,
  withoutTheme: 3,
  themes: [
    theme('anti-social-behaviour', 'Anti-social behaviour', [0, 12, 15, 20], 1, [3, 5]),
    theme('speeding', 'Speeding', [10, 0, 0, 20], 2, [2, 5]),
  ],
  quarters: [10, 12, 15, 23].map((nComments, at) => ({ label: `2013-14 Q${at + 1}`, nComments })),
  outside: 4,
};

function theme(
  id: string,
  name: string,
  byQuarter: readonly number[],
  rank: number,
  [firstLine, lastLine]: readonly [number, number],
): CommentLog['themes'][number] {
  const comments = byQuarter.reduce((sum, count) => sum + count, 0);
  const evidence = [{ source: 'log', file: 'input/log.csv', firstLine, lastLine }];
  return { id, theme: name, comments, percent: (comments / 60) * 100, rank, byQuarter, evidence };
}
