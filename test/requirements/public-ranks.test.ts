import { afterAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../support/made-folder.ts';
import { makePartnership, resultsOf, shown, shownJson } from '../support/made-partnership.ts';
import { county } from '../support/made-survey.ts';
import { copyFixture, removeTemporary } from '../support/run-assess.ts';

afterAll(removeTemporary);

const survey = copyFixture('south-worcestershire-2008');

describe('S009 public rank beside the statistical rank', () => {
  it('shows underage drinking, first with 64%, beside the rank of its candidate by all else', async () => {
    const { ranks } = await shownJson(survey, 'concern');
    const [first] = ranks.toSorted(
      (a: { publicRank: number }, b: { publicRank: number }) => a.publicRank - b.publicRank,
    );
    expect(first).toMatchObject({
      candidate: 'alcohol-related-crime',
      asked: 'underage-drinking',
      publicRank: 1,
      ofConcerns: 8,
      percent: 64,
    });
    const { ranking } = await shownJson(survey, 'ranking');
    const scores = ranking
      .filter(({ rank }: { rank: number | null }) => rank !== null)
      .map(({ candidate, score, contributions }: Scored) => ({
        id: candidate.id,
        rest: score - (contributions.find(({ criterion }) => criterion === 'concern')?.points ?? 0),
      }));
    const own = scores.find(({ id }: { id: string }) => id === 'alcohol-related-crime');
    const rank = own && 1 + scores.filter(({ rest }: { rest: number }) => rest > own.rest + 0.05).length;
    expect(first.statisticalRank).toBe(rank ?? null);
    expect(first.gap).toBe(rank === undefined ? null : rank - 1);
    expect(await shown(survey, 'concern')).toMatch(/Underage drinking is a 64% 1 of 8 n\/r/);
  });

  // All five other criteria have one coded score, so that the order by them is that of the scores: 90, 60, 20.
  it('shows it first of three for residents and third by all else: 2 places further up', async () => {
    const candidates = { 'underage-drinking': [64, 20], burglary: [40, 90], damage: [30, 60] } as const;
    const ids = Object.keys(candidates);
    const coded = Object.entries(candidates).flatMap(([id, [, score]]) =>
      ['size', 'trend', 'comparison', 'fit', 'influence'].map(
        (criterion) => `${id},${criterion},coded,${score},,B,,Analyst,as coded,plan`,
      ),
    );
    const folder = makePartnership({
      indicators: Object.fromEntries(ids.map((id) => [id, 'kind: percent'])),
      figures: Object.entries(candidates).map(([id, [share]]) => `${id},County,2013-14,,2952,${share},`),
      sources: '  judged: { partner: Team, file: input/judgements.csv, shape: judgements }\n',
      files: {
        'judgements.csv': `${['candidate,criterion,form,value,denominator,grade,cost_basis,author,reason,reference', ...coded].join('\n')}\n`,
      },
      more: `concerns: [${ids.join(', ')}]\ncandidates:\n${ids.map((id) => `  ${id}: { name: ${id}, indicator: ${id} }`).join('\n')}`,
    });
    const { ranks } = await shownJson(folder, 'concern');
    expect(
      ranks.map((one: Ranks) => [one.candidate, one.percent, one.publicRank, one.statisticalRank, one.gap]),
    ).toEqual([
      ['underage-drinking', 64, 1, 3, 2],
      ['burglary', 40, 2, 1, -1],
      ['damage', 30, 3, 2, -1],
    ]);
    expect(await shown(folder, 'concern')).toMatch(
      /underage-drinking underage-drinking 64% 1 of 3 3 of 3 \+2/,
    );
  });
});

interface Ranks {
  readonly candidate: string;
  readonly percent: number;
  readonly publicRank: number;
  readonly statisticalRank: number | null;
  readonly gap: number | null;
}

interface Scored {
  readonly candidate: { readonly id: string };
  readonly score: number;
  readonly contributions: readonly { readonly criterion: string; readonly points: number }[];
}

describe('S093 ranks over three districts', () => {
  const places = ['E99000002', 'E99000003', 'E99000004'];
  const percents = { 'level-of-crime': [70, 66, 61], parks: [20, 31, 25], litter: [30, 22, 24] };
  const folder = makeFolder(
    `version: 1
partnership: { name: County CSP, area: E99000001, officer: Officer }
period: 2013-14
areas:
  E99000001: { name: County, type: csp }
${places.map((code, at) => `  ${code}: { name: District ${at + 1}, type: local-authority }`).join('\n')}
sources: { survey: { partner: Council, file: input/survey.csv, shape: indicators } }
indicators:
${Object.keys(percents)
  .map((id) => `  ${id}: { name: ${id.replaceAll('-', ' ')}, source: survey, kind: percent }`)
  .join('\n')}
concerns: [${Object.keys(percents).join(', ')}]
`,
    {
      'survey.csv': [
        'indicator,area_code,area_name,period,value',
        ...Object.entries(percents).flatMap(([id, values]) =>
          values.map((value, at) => `${id},${places[at]},,2013-14,${value}`),
        ),
      ],
    },
  );

  it('says first in all 3 districts of what is first in each', async () => {
    expect(await shown(folder, 'concern')).toContain('Survey, level of crime: first in all 3 districts.');
    const { overAreas } = await shownJson(folder, 'concern');
    // Ranks 1,1,1; 3,2,2; 2,3,3: sums 3, 7, 8; W = 12 (9 + 1 + 4) / (9 (27 - 3)) = 0.778.
    expect(overAreas[0].items.map(({ item, sum }: { item: string; sum: number }) => [item, sum])).toEqual([
      ['level-of-crime', 3],
      ['parks', 7],
      ['litter', 8],
    ]);
    expect(overAreas[0].items[0].ranks.map(({ rank }: { rank: number }) => rank)).toEqual([1, 1, 1]);
    expect(overAreas[0].agreement).toBeCloseTo(0.778, 3);
  });
});

const four = {
  'worry-damage': ['criminal-damage', '45'],
  'worry-burglary': ['domestic-burglary', '41'],
  'worry-vehicles': ['theft-from-vehicles', '38'],
  'worry-disorder': ['drunken-disorder', '36'],
} as const;

describe('S094 four concerns feed the public criterion of four candidates', () => {
  it('gives each candidate its percentage as evidence of concern', async () => {
    const candidates = Object.entries(four).map(
      ([id, [name]]) => `  ${name}: { name: ${name}, indicator: ${id} }`,
    );
    const asked = Object.fromEntries(Object.entries(four).map(([id, [, value]]) => [id, `,2952,${value}`]));
    const folder = county(
      asked,
      `concerns: [${Object.keys(four).join(', ')}]\ncandidates:\n${candidates.join('\n')}\n`,
    );
    const { evidence } = await resultsOf(folder);
    const found = evidence.filter(({ criterion }: { criterion: string }) => criterion === 'concern');
    expect(found.map((one: { candidate: string; value: number }) => [one.candidate, one.value])).toEqual(
      Object.values(four).map(([name, value]) => [name, Number(value)]),
    );
    const { ranks } = await shownJson(folder, 'concern');
    expect(
      ranks.map((one: { candidate: string; publicRank: number }) => [one.candidate, one.publicRank]),
    ).toEqual(Object.values(four).map(([name], at) => [name, at + 1]));
  });
});

describe('S098 low volume, high concern', () => {
  it('flags robbery, 1% of crimes and 40% concerned, and not burglary, 12% of crimes', async () => {
    const folder = makeFolder(
      `version: 1
partnership: { name: County CSP, area: E99000001, officer: Officer }
period: 2013-14
areas: { E99000001: { name: County, type: csp } }
sources:
  crime: { partner: Police, file: input/crime.csv, shape: counts }
  survey: { partner: Council, file: input/survey.csv, shape: indicators }
indicators:
  all-crime: { name: All crime, source: crime }
  robbery: { name: Robbery, source: crime }
  burglary: { name: Burglary, source: crime }
  fear-robbery: { name: Robbery is a problem, source: survey, kind: percent }
  fear-burglary: { name: Burglary is a problem, source: survey, kind: percent }
harm: { total: all-crime }
concerns: [fear-robbery, fear-burglary]
concern: { robbery: [fear-robbery], burglary: [fear-burglary] }
candidates:
  robbery: { name: Robbery, indicator: robbery }
  burglary: { name: Burglary, indicator: burglary }
`,
      {
        'crime.csv': [
          'indicator,area_code,area_name,period,count',
          'all-crime,E99000001,,2013-14,10000',
          'robbery,E99000001,,2013-14,100',
          'burglary,E99000001,,2013-14,1200',
        ],
        'survey.csv': [
          'indicator,area_code,area_name,period,value,denominator',
          'fear-robbery,E99000001,,2013-14,40,1000',
          'fear-burglary,E99000001,,2013-14,45,1000',
        ],
      },
    );
    const { lowVolume } = await shownJson(folder, 'concern');
    expect(lowVolume).toMatchObject([
      { candidate: 'burglary', countPercent: 12, concernPercent: 45, flagged: false },
      { candidate: 'robbery', countPercent: 1, concernPercent: 40, flagged: true },
    ]);
    const text = await shown(folder, 'concern');
    expect(text.match(/low volume, high concern/g)).toHaveLength(1);
    expect(text).toContain(
      'Robbery: low volume, high concern: 100 of 10,000 recorded crimes (1.0%), but 40% of those asked call it a problem.',
    );
  });
});
