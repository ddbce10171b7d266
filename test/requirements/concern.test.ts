import { afterAll, describe, expect, it } from 'vitest';
import { explain } from '../../src/cli/explain.ts';
import { show } from '../../src/cli/show.ts';
import { checked, issuesOf, resultsOf, shown, shownJson } from '../support/made-partnership.ts';
import { county } from '../support/made-survey.ts';
import { call, copyFixture, optionsFor, removeTemporary } from '../support/run-assess.ts';

afterAll(removeTemporary);

const survey = copyFixture('south-worcestershire-2008');

interface Concern {
  readonly id: string;
  readonly indicator: string;
  readonly value: number;
  readonly interval: { readonly lower: number; readonly upper: number };
  readonly about: { readonly rank: number; readonly ratio: number };
}

const measuresOf = async (kind: string): Promise<readonly Concern[]> =>
  (await resultsOf(survey)).measures.filter((one: { kind: string }) => one.kind === kind);

// cases/05-perception-gap/expected.csv
describe('S099 perception gap', () => {
  it('is 39 points and 3.29 times, with the limits of 56% and 17% of 2,952', async () => {
    const [gap] = (await measuresOf('gap')).filter(({ id }) => id.startsWith('gap/fear-of-crime/'));
    expect(gap?.value).toBe(39);
    expect(gap?.about.ratio).toBeCloseTo(3.29, 2);
    expect(gap?.about).toMatchObject({
      ofLimits: '54.2 to 57.8 (wilson)',
      againstLimits: '15.7 to 18.4 (wilson)',
      ofBase: 2952,
      againstBase: 2952,
    });
  });

  it('explain prints both percentages with their limits', async () => {
    const id = 'gap/fear-of-crime/E99000008/2007';
    const { exit, stdout } = await call(() => explain(id, optionsFor(survey)));
    expect(exit).toBe(0);
    for (const line of [
      '39 percentage-points',
      'ofPercent: 56',
      'ofLimits: 54.2 to 57.8 (wilson)',
      'againstPercent: 17',
      'againstLimits: 15.7 to 18.4 (wilson)',
    ])
      expect(stdout).toContain(`\n  ${line}`);
    expect(stdout).toMatch(/^ {2}ratio: 3\.29/m);
  });
});

describe('S080 perception and reality', () => {
  it('says both percentages and how many times as many', async () => {
    expect(await shown(survey, 'concern')).toContain(
      '56% (worried about becoming a victim of crime) against 17% (had been a victim in the previous 12 months), 39 percentage points apart and 3.3 times as many',
    );
  });
});

describe('S100 two scales of one perception', () => {
  it('is 23 percentage points between 53% and 30%', async () => {
    const [gap] = (await measuresOf('gap')).filter(({ id }) => id.startsWith('gap/anti-social-behaviour/'));
    expect(gap?.value).toBe(23);
    const text = await shown(survey, 'concern');
    expect(text).toMatch(
      /53% \([^)]* in the district\) against 30% \([^)]* in the neighbourhood\), 23 percentage points apart/,
    );
  });
});

describe('S103 concerns in order', () => {
  it('puts 64, 55, 50, 48 and 47% in that order', async () => {
    const five = ['drunken-disorder', 'underage-drinking', 'alcohol-violence', 'drug-use', 'drug-dealing'];
    const concerns = (await measuresOf('concern')).filter(({ indicator }) => five.includes(indicator));
    const ordered = concerns.toSorted((a, b) => a.about.rank - b.about.rank);
    expect(ordered.map(({ value }) => value)).toEqual([64, 55, 50, 48, 47]);
    const [, sentence = ''] =
      /from most to least: (.*?)\. The order/.exec(await shown(survey, 'concern')) ?? [];
    const printed = [...sentence.matchAll(/ (\d+)%/g)].map(([, percent]) => Number(percent));
    // The plan prints three more answers of the same survey: 56, 53 and 30%.
    expect(printed).toEqual([64, 56, 55, 53, 50, 48, 47, 30]);
  });
});

describe('S032 limits of a percentage of people', () => {
  // Wilson, 140 of 1,000 by hand: (0.14 + 1.92/1000 ± 1.96 sqrt(0.14 x 0.86/1000 + 0.96/1e6)) / (1 + 3.84/1000).
  it('is 12.0 to 16.3 of 1,000, and none where the number is not given', async () => {
    const folder = county(
      { fearful: ',1000,14', 'fearful-elsewhere': ',,14' },
      'concerns: [fearful, fearful-elsewhere]\n',
    );
    const { measures } = await resultsOf(folder);
    const share = (id: string) =>
      measures.find((one: Concern & { kind: string }) => one.kind === 'concern' && one.indicator === id);
    expect(share('fearful').interval.lower).toBeCloseTo(12.0, 1);
    expect(share('fearful').interval.upper).toBeCloseTo(16.3, 1);
    expect([share('fearful-elsewhere').value, share('fearful-elsewhere').interval]).toEqual([14, null]);
    const table = await shown(folder, 'concern');
    expect(table).toContain('fearful 14% 12.0 to 16.3 1,000');
    expect(table).toContain('fearful elsewhere 14% n not given');
  });
});

describe('S033 a survey by fifth of deprivation', () => {
  it('names the highest fifth with its ratio to the lowest', async () => {
    const fifths = ['most-deprived', 'second', 'third', 'fourth', 'least-deprived'];
    const counts = [62, 50, 41, 36, 31];
    const folder = county(
      Object.fromEntries(fifths.map((id, at) => [id, `${counts[at]},200,`])),
      `fifths: [{ name: ASB is an issue, groups: [${fifths.join(', ')}] }]\n`,
    );
    // 62/200 = 31%, 31/200 = 15.5%, twice as many.
    expect(await shown(folder, 'concern')).toContain(
      'ASB is an issue in 2013-14, from the most deprived fifth to the least: 31%, 25%, 20.5%, 18%, 15.5%. Highest: most deprived, 2.0 times the lowest (least deprived); not tested.',
    );
  });

  it('warns of a fifth without an answer, with the place of the configuration', async () => {
    const folder = county(
      { most: '62,200,', least: '*,200,' },
      'fifths: [{ name: ASB, groups: [most, least] }]\n',
    );
    const found = (await issuesOf(folder)).find(({ code }) => code === 'missing-fifth');
    expect(found).toMatchObject({ severity: 'warning', file: 'assessment.yaml' });
    expect(found?.line).toBeGreaterThan(0);
  });
});

describe('S078 who answered', () => {
  it('flags 65 and over: 24% of the population, 6% of those who answered', async () => {
    const folder = county(
      { old: '60,1000,', 'old-residents': '46000,191666,' },
      'respondents: [{ name: Aged 65 and over, asked: old, population: old-residents }]\n',
    );
    expect(await shown(folder, 'concern')).toContain(
      'Aged 65 and over: 6% of those who answered, 24.0% of the population: under-represented.',
    );
    const { respondents } = await shownJson(folder, 'concern');
    // 6 / 24.
    expect(respondents).toMatchObject([{ ratio: expect.closeTo(0.25, 3), verdict: 'under-represented' }]);
  });

  it('flags the percentages alone, where nobody said of how many', async () => {
    const folder = county(
      { old: ',,6', 'old-residents': ',,24' },
      'respondents: [{ name: Aged 65 and over, asked: old, population: old-residents }]\n',
    );
    expect(await shown(folder, 'concern')).toContain(
      'Aged 65 and over: 6% of those who answered, 24% of the population: under-represented.',
    );
  });

  it('does not flag 2 of 10, whose limits take 24% in', async () => {
    const folder = county(
      { old: '2,10,', 'old-residents': ',,24' },
      'respondents: [{ name: Aged 65 and over, asked: old, population: old-residents }]\n',
    );
    const { respondents } = await shownJson(folder, 'concern');
    expect(respondents[0].verdict).toBe('in-line');
    expect(await shown(folder, 'concern')).toContain('2 of 10 of those who answered');
  });

  it('refuses a name that is no percentage, at its place', async () => {
    const folder = county(
      { old: '2,10,' },
      'respondents: [{ name: Aged 65, asked: old, population: odl }]\n',
    );
    const { exit, stderr } = await checked(folder);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/assessment\.yaml:\d+:\d+ {2}"odl" is not in indicators\./);
  });
});

it('is no wider than a terminal', async () => {
  const { stdout } = await call(() => show('concern', optionsFor(survey)));
  expect(stdout).toContain('Underage drinking');
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});
