import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/cli/compare.ts';
import { rank } from '../../src/cli/rank.ts';
import { run } from '../../src/cli/run.ts';
import { show } from '../../src/cli/show.ts';
import { SMALLEST_BASE } from '../../src/model/small-numbers.ts';
import { makePartnership, resultsOf, shown } from '../support/made-partnership.ts';
import { call, copyFixture, edit, optionsFor, parsed, removeTemporary } from '../support/run-assess.ts';

afterAll(removeTemporary);

/** A run of the plan 2014-17 as it stood after a quarter. */
async function runOf(quarter: string, before: string): Promise<string> {
  const folder = copyFixture('herefordshire-2013-14');
  edit(folder, 'assessment.yaml', 'period: 2013-14', `period: 2013-14 ${quarter}`);
  edit(folder, 'assessment.yaml', 'bases: [2010-11, 2012-13]', `bases: [2013-14 ${before}]`);
  const out = join(folder, 'out', quarter);
  await call(() => run({ ...optionsFor(folder), out, failOn: 'never' }));
  return out;
}

// Plan 2014-17, line 238; the quarters of repeat MARAC cases are 32, 38, 26 and 21% (lines 313-315), the target is 32%.
describe('S006 a quarter later', () => {
  it('38% to 26%: breach -> met', async () => {
    const [second, third] = [await runOf('Q2', 'Q1'), await runOf('Q3', 'Q2')];
    const text = await call(() => compare(second, third, { color: false, failOn: 'error' }));
    expect(text.stdout.replaceAll(/\s+/g, ' ')).toContain(
      'Repeat MARAC cases, pooled from the quarters: 38% in 2013-14 Q2, 26% in 2013-14 Q3: breach -> met.',
    );
    const json = await call(() => compare(second, third, { color: false, failOn: 'error', json: true }));
    expect(parsed(json.stdout).targets).toContainEqual({
      indicator: 'marac-repeat-quarterly',
      name: 'Repeat MARAC cases, pooled from the quarters',
      kind: 'value',
      before: { period: '2013-14 Q2', actual: 38, percent: true, status: 'not-met' },
      after: { period: '2013-14 Q3', actual: 26, percent: true, status: 'met' },
    });
    const same = await call(() => compare(third, third, { color: false, failOn: 'error', json: true }));
    expect(parsed(same.stdout).targets).toEqual([]);
  });
});

/** Evidence strong enough for the first place. */
const JUDGED = [
  'harm,gbp-per-1000,900000000,1000000,B,economic-and-social,Analyst,as coded,plan',
  'concern,percent-concerned,45,1000,B,,Analyst,as coded,plan',
  'fit,coded,100,,B,,Analyst,as coded,plan',
  'influence,coded,100,,B,,Analyst,as coded,plan',
  'trend,coded,90,,B,,Analyst,as coded,plan',
];
const judgements = (candidates: readonly string[]) =>
  [
    'candidate,criterion,form,value,denominator,grade,cost_basis,author,reason,reference',
    ...candidates.flatMap((id) => JUDGED.map((one) => `${id},${one}`)),
    '',
  ].join('\n');

function ranked(before: number, now: number, more = ''): string {
  return makePartnership({
    indicators: { hate: 'kind: count', theft: 'kind: count' },
    figures: [
      `hate,County,2012-13,${before},,,`,
      `hate,County,2013-14,${now},,,`,
      'theft,County,2012-13,1000,,,',
      'theft,County,2013-14,1000,,,',
    ],
    sources: '  judgements: { partner: Team, file: input/judgements.csv, shape: judgements }\n',
    files: { 'judgements.csv': judgements(['hate', 'theft']) },
    more: `candidates:\n  hate: { name: Hate crime, indicator: hate }\n  theft: { name: Theft, indicator: theft }\n${more}`,
  });
}

interface Place {
  readonly candidate: { readonly id: string };
  readonly tier: string;
  readonly agreedTier: string;
  readonly score: number;
}

const placeOf = async (folder: string, id: string): Promise<Place | undefined> =>
  (await resultsOf(folder)).ranking.find(({ candidate }: Place) => candidate.id === id);

// Plan 2014-17, line 201.
describe('S040 small numbers', () => {
  it('8 to 14 is printed as counts, without a percentage', async () => {
    const said = await shown(ranked(8, 14));
    expect(said).toContain('hate: 14 in 2013-14, 6 more than in 2012-13 (8).');
    expect(said).not.toContain('75%');
    expect(said).toContain(
      'Hate crime: 14 in 2013-14, 8 in 2012-13; fewer than 50 in every period, so that it is at most watched.',
    );
  });

  it('so few are watched at most; 50 in one period are not so few, and the score is the same', async () => {
    expect(SMALLEST_BASE).toBe(50);
    const [few, enough] = [await placeOf(ranked(8, 14), 'hate'), await placeOf(ranked(50, 14), 'hate')];
    expect([few?.tier, enough?.tier]).toEqual(['watching-brief', 'priority']);
    expect(few?.score).toBe(enough?.score);
    expect((await placeOf(ranked(8, 14), 'theft'))?.tier).toBe('priority');
  });

  it('is not printed as a percentage in any row of the scorecard, nor in its place of the ranking', async () => {
    const folder = ranked(8, 14);
    edit(folder, 'assessment.yaml', /(name: "hate",[^}]+kind: count)/, '$1, group: Hate crime');
    const options = { ...optionsFor(folder), failOn: 'never' as const, profile: 'quarterly' as const };
    const card = (await call(() => show('indicators', options))).stdout;
    expect(card).toContain('up, worsening: +6 on 2012-13');
    expect(card).not.toContain('75');
    const { exit, stdout } = await call(() => rank(optionsFor(folder)));
    expect(exit).toBe(0);
    expect(stdout).toMatch(/Hate crime .* watching brief/);
  });

  // 6 of 8 is 75%; 46 of 60 is 76.7%.
  it.each([
    [8, 8, 'priority', '75% more than in 2012-13 (8).'],
    [14, 8, 'priority', '6 more than in 2012-13 (8).'],
    [15, 8, 'watching-brief', '6 more than in 2012-13 (8).'],
    [50, 60, 'priority', '77% fewer than in 2012-13 (60).'],
    [61, 60, 'watching-brief', '46 fewer than in 2012-13 (60).'],
  ] as const)('fewEvents: %d and %d to 14 is a %s', async (fewEvents, before, tier, said) => {
    const folder = ranked(before, 14, `fewEvents: ${fewEvents}\n`);
    expect((await placeOf(folder, 'hate'))?.tier).toBe(tier);
    expect(await shown(folder)).toContain(`hate: 14 in 2013-14, ${said}`);
  });

  it('a decision of the partnership stands beside it', async () => {
    const override =
      'overrides:\n  - { candidate: hate, tier: priority, who: Board, when: "2014-06-01", why: "agreed with residents" }\n';
    expect(await placeOf(ranked(8, 14, override), 'hate')).toMatchObject({
      tier: 'watching-brief',
      agreedTier: 'priority',
    });
  });
});

// Plan 2008-11, line 181: flexible, and reacting to any increase.
describe('S096 the trigger for what is no priority', () => {
  const said = (before: number, now: number, more = '') =>
    shown(
      makePartnership({
        indicators: { shoplifting: 'kind: count' },
        figures: [`shoplifting,County,2012-13,${before},,,`, `shoplifting,County,2013-14,${now},,,`],
        more: `candidates:\n  shoplifting: { name: Shoplifting, indicator: shoplifting }\n${more}`,
      }),
    );
  const note = 'from 20% on, what is no priority is put before the partnership again';

  it('20% more and significant is escalated', async () => {
    expect(await said(1000, 1200)).toContain(
      `Shoplifting (gap): 1,200 in 2013-14, 20% more than in 2012-13 (1,000), statistically significant; ${note}.`,
    );
  });

  it.each([
    ['less than 20%', 1000, 1199],
    ['not significant', 60, 72],
    ['fewer', 1200, 1000],
  ])('%s is not', async (_, before, now) => {
    expect(await said(before, now)).not.toContain(note);
  });

  it('what is agreed as a priority is not', async () => {
    const agreed =
      'overrides:\n  - { candidate: shoplifting, tier: priority, who: Board, when: "2014-06-01", why: agreed }\n';
    expect(await said(1000, 1200, agreed)).not.toContain(note);
  });
});
