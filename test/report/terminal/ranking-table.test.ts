import { beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/model/assessment.ts';
import { rankingTable, rankText } from '../../../src/report/terminal/ranking-table.ts';
import { assessFixture, plain, ranked, widest } from '../../support/sample-assessment.ts';

let assessment: Assessment;
beforeAll(async () => {
  assessment = await assessFixture();
});

const candidate = (name: string) => ({ id: name, name, indicator: null });
const tableOf = (ranking: Assessment['ranking'], top?: number) =>
  rankingTable({ ...assessment, ranking }, plain, 80, top);

const list = [
  ranked({ candidate: candidate('First') }),
  ranked({ candidate: candidate('Second'), rank: 2, tied: true, score: 10 }),
  ranked({ candidate: candidate('Third'), rank: 2, tied: true, score: 10 }),
  ranked({ candidate: candidate('Last'), rank: null, coverage: 49.6, reason: 'too-little-evidence' }),
];

describe('rankText', () => {
  it.each([
    [1, false, '1'],
    [2, true, '=2'],
    [null, false, 'n/r'],
  ])('rank %j, tied %j is %s', (rank, tied, text) => {
    expect(rankText(ranked({ rank, tied }))).toBe(text);
  });
});

describe('rankingTable', () => {
  it('prints ranks, ties, scores and those not ranked last', () => {
    const lines = tableOf(list).split('\n');
    expect(
      lines.slice(1, 5).map((line) =>
        line
          .trim()
          .split(/\s{2,}/)
          .slice(0, 4),
      ),
    ).toEqual([
      ['1', 'First', '15.0', '80%'],
      ['=2', 'Second', '10.0', '80%'],
      ['=2', 'Third', '10.0', '80%'],
      ['n/r', 'Last', '15.0', '49%'],
    ]);
    expect(lines[5]).toBe('Places: 5th to 95th of 100 draws; top 4: how many of 100 put it there. Evidence:');
  });

  it('prints only ranks up to the top, ties with it, and none that is not ranked', () => {
    expect(tableOf(list, 1)).not.toContain('Second');
    expect(tableOf(list, 2)).toContain('Third');
    expect(tableOf(list, 9)).not.toContain('Last');
  });

  it('prints how firm a place is, and the tier', () => {
    const firm = ranked({ rankRange: [3, 10], probabilityTopN: 0.286, tier: 'contested-slot' });
    expect(tableOf([firm])).toContain('3-10    29%  contested slot\n');
    expect(tableOf([ranked({ rankRange: [1, 1], probabilityTopN: 1, tier: 'priority' })])).toMatch(
      / 1 {3}100% {2}priority\n/,
    );
  });

  it('stays within 80 columns with the longest name and tier', () => {
    const name = 'Violence against the person without injury, and Antisocialbehaviourinthetowncentre';
    const long = ranked({
      candidate: candidate(name),
      score: 100,
      coverage: 100,
      rankRange: [10, 15],
      probabilityTopN: 1,
      tier: 'watching-brief',
    });
    const text = tableOf([long]);
    expect(widest(text)).toBeLessThanOrEqual(80);
    expect(text).not.toContain('…');
  });

  it('puts what was agreed beside it', () => {
    const decision = { who: 'Partnership board', when: '2014-03-31', why: 'Councils can act here.' };
    const override = { candidate: 'First', tier: 'priority', decision } as const;
    const text = tableOf([
      ranked({ candidate: candidate('First'), tier: 'contested-slot', agreedTier: 'priority', override }),
    ]);
    expect(text).toContain("The model's list and the agreed list");
    expect(text.replace(/\s+/g, ' ')).toContain(
      'First: priority instead of contested slot, decided by Partnership board on 2014-03-31: Councils can act here.',
    );
  });

  it('says so when no candidate is configured', () => {
    expect(tableOf([])).toMatch(/^No candidates/);
  });

  it('lets no control character of a name through', () => {
    expect(tableOf([ranked({ candidate: candidate('a\u001b[2Jb') })]).replaceAll('\n', '')).not.toMatch(
      /\p{Cc}/u,
    );
  });
});
