import { describe, expect, it } from 'vitest';
import { keepFunding } from '../../../src/registers/compliance/funding.ts';
import { compliance } from '../../support/registers.ts';
import { ranked } from '../../support/sample-assessment.ts';
import { settings } from '../../support/settings.ts';

const ranking = [
  ranked({ candidate: { id: 'alcohol', name: 'Alcohol', indicator: null }, agreedTier: 'priority' }),
  ranked({ candidate: { id: 'rural', name: 'Rural crime', indicator: null }, agreedTier: 'mandated' }),
  ranked({ candidate: { id: 'fire', name: 'Fire', indicator: null }, agreedTier: 'monitor' }),
];
const kept = (grant: number, pounds: Readonly<Record<string, number>>) =>
  keepFunding(
    settings({
      compliance: compliance({
        funding: {
          from: 'PCC',
          grant,
          allocations: Object.entries(pounds).map(([priority, own]) => ({ priority, pounds: own })),
        },
      }),
    }),
    ranking,
  );
const messages = (...args: Parameters<typeof kept>) => kept(...args).issues.map(({ message }) => message);

describe('keepFunding', () => {
  it.each([[settings()], [settings({ compliance: compliance() })]])(
    'keeps none where there is no grant',
    (all) => expect(keepFunding(all, ranking)).toEqual({ issues: [] }),
  );

  it('allocations that come to the grant are in order, in the order of the ranking', () =>
    expect(kept(10_000, { rural: 6000, alcohol: 4000 })).toEqual({
      funding: {
        from: 'PCC',
        grant: 10_000,
        lines: [
          { priority: { id: 'alcohol', name: 'Alcohol' }, pounds: 4000 },
          { priority: { id: 'rural', name: 'Rural crime' }, pounds: 6000 },
        ],
        allocated: 10_000,
        left: 0,
      },
      issues: [],
    }));

  // 10,000.10 + 20,000.20 is 30,000.30 on paper, and 30,000.300000000003 in doubles.
  it('adds pennies as a purse does', () => {
    expect(kept(30_000.3, { alcohol: 10_000.1, rural: 20_000.2 })).toMatchObject({
      funding: { allocated: 30_000.3, left: 0 },
      issues: [],
    });
    expect(messages(30_000.31, { alcohol: 10_000.1, rural: 20_000.2 })).toEqual([
      'the allocations come to £30,000.30 of a grant of £30,000.31: £0.01 is not allocated',
    ]);
  });

  it.each([
    [10_000, 'the allocations come to £9,000 of a grant of £10,000: £1,000 is not allocated'],
    [8000, 'the allocations come to £9,000 of a grant of £8,000: £1,000 too much'],
  ])('9,000 of a grant of %d is told', (grant, message) =>
    expect(messages(grant, { alcohol: 4000, rural: 5000 })).toEqual([message]),
  );

  it('a priority without money is told, with 0 or with no line; what is only monitored is not', () => {
    const { funding, issues } = kept(100, { alcohol: 0, fire: 100 });
    expect(issues).toMatchObject([
      { code: 'unfunded-priority', line: 13, message: 'Alcohol is a priority and gets nothing of the grant' },
      { message: 'Rural crime is a priority and gets nothing of the grant' },
    ]);
    // Nobody gave Rural crime a line: that is not 0.
    expect(funding?.lines.map(({ pounds }) => pounds)).toEqual([0, null, 100]);
  });
});
