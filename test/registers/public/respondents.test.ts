import { describe, expect, it } from 'vitest';
import { FAIR_RATIO, respondentsOf } from '../../../src/registers/public/respondents.ts';
import { indicator, observation } from '../../support/observations.ts';
import { at, observed } from '../../support/registers.ts';
import { settings } from '../../support/settings.ts';

const base = settings({
  indicators: ['asked', 'living'].map((id) => indicator({ id, name: id, kind: 'percent' })),
  publicView: {
    concern: [],
    fifths: [],
    respondents: [{ name: '65 and over', asked: 'asked', population: 'living', at }],
  },
});
interface Given {
  readonly percent: number;
  readonly of?: number;
}
const share = (id: string, { percent, of }: Given) =>
  of === undefined
    ? observation('2023-24', { indicator: id, published: { value: percent, decimals: 2 } })
    : observation('2023-24', { indicator: id, numerator: (percent * of) / 100, denominator: of });
const found = (asked: Given | null, living: Given | null) =>
  respondentsOf(
    observed([...(asked ? [share('asked', asked)] : []), ...(living ? [share('living', living)] : [])]),
    base,
  );
const verdict = (asked: Given, living: Given) => found(asked, living).found[0]?.verdict;

describe('respondentsOf', () => {
  // 6 / 24 = 0.25, under four fifths; Wilson's upper limit of 60 of 1,000 is 7.6%.
  it('24% of the population and 6% of those who answered are under-represented', () =>
    expect(found({ percent: 6, of: 1000 }, { percent: 24, of: 100_000 })).toMatchObject({
      found: [
        {
          name: '65 and over',
          ratio: 0.25,
          verdict: 'under-represented',
          asked: { percent: 6, count: 60, base: 1000 },
          population: { percent: 24 },
        },
      ],
      issues: [],
    }));

  // Four fifths of 24 are 19.2, of 0.1 are 0.08; 5/4 of 24 are 30. The line itself is fair.
  it.each([
    [19.1, 24, 'under-represented'],
    [19.2, 24, 'in-line'],
    [0.08, 0.1, 'in-line'],
    [0.64, 0.8, 'in-line'],
    [24, 24, 'in-line'],
    [30, 24, 'in-line'],
    [30.1, 24, 'over-represented'],
  ] as const)('%d beside %d per cent, of unknown numbers: %s', (asked, living, word) => {
    expect(FAIR_RATIO).toBe(0.8);
    expect(verdict({ percent: asked }, { percent: living })).toBe(word);
  });

  // Wilson's limits of 2 of 10 are 5.7% to 51.0%, of 200 of 1,000 17.6% to 22.6%; of 4 of 10 16.8% to 68.7%.
  it.each([
    [{ percent: 20, of: 10 }, 'in-line'],
    [{ percent: 20, of: 1000 }, 'under-represented'],
    [{ percent: 40, of: 10 }, 'in-line'],
    [{ percent: 40, of: 1000 }, 'over-represented'],
  ] as const)('%j beside 30 per cent: %s, since the limits have a say', (asked, word) =>
    expect(verdict(asked, { percent: 30 })).toBe(word),
  );

  it('has no ratio to a group that nobody lives in', () =>
    expect(found({ percent: 6 }, { percent: 0 }).found[0]).toMatchObject({
      ratio: null,
      verdict: 'in-line',
    }));

  it.each([
    ['asked', null, { percent: 24 }],
    ['living', { percent: 6 }, null],
  ] as const)('tells that %s has no percentage, and says nothing of the group', (id, asked, living) => {
    const { found: groups, issues } = found(asked, living);
    expect(groups).toEqual([]);
    expect(issues).toMatchObject([
      {
        code: 'no-respondents',
        severity: 'warning',
        line: 9,
        message: expect.stringContaining(`: ${id} has no`),
      },
    ]);
  });
});
