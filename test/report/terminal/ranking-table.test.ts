import { beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/model/assessment.ts';
import { rankingTable, rankText } from '../../../src/report/terminal/ranking-table.ts';
import { assessFixture, contribution, plain, ranked, widest } from '../../support/sample-assessment.ts';

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
    expect(lines[5]).toBe('Evidence: share of the weight that has any; below 50% a candidate is not ranked');
  });

  it('prints only ranks up to the top, ties with it, and none that is not ranked', () => {
    expect(tableOf(list, 1)).not.toContain('Second');
    expect(tableOf(list, 2)).toContain('Third');
    expect(tableOf(list, 9)).not.toContain('Last');
  });

  it('names the two criteria that give most points, and never one without evidence', () => {
    const contributions = [
      contribution({ criterion: 'size', points: 3 }),
      contribution({ criterion: 'harm', points: 9, score: null, grade: null }),
      contribution({ criterion: 'fit', points: 4 }),
      contribution({ criterion: 'trend', points: 2 }),
    ];
    expect(tableOf([ranked({ score: 18, contributions })])).toContain('fit 4.0, size 3.0\n');
  });

  it('stays within 80 columns with the longest names of criteria and candidates', () => {
    const contributions = [
      contribution({ criterion: 'concentration', points: 12.5 }),
      contribution({ criterion: 'comparison', points: 11.5 }),
    ];
    const name = 'Violence against the person without injury, and Antisocialbehaviourinthetowncentre';
    const text = tableOf([ranked({ candidate: candidate(name), score: 24, contributions, coverage: 100 })]);
    expect(widest(text)).toBeLessThanOrEqual(80);
    expect(text).toContain('concentration 12.5');
    expect(text).toContain('comparison 11.5');
    expect(text).not.toContain('…');
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
