import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explain } from '../../src/cli/explain.ts';
import { rank } from '../../src/cli/rank.ts';
import { show } from '../../src/cli/show.ts';
import { call, copyFixture, edit, optionsFor, parsed, removeTemporary } from '../support/run-assess.ts';

// Expected values: the acceptance column of the list of requirements; the words are those of the plan 2014-17.

let folder: string;
beforeAll(() => {
  folder = copyFixture('herefordshire-2013-14');
});
afterAll(removeTemporary);

async function sentences(section: string, from = folder): Promise<string> {
  const { exit, stdout } = await call(() => show(section, optionsFor(from)));
  expect(exit).toBe(0);
  return stdout.replace(/\n */g, ' ');
}

async function ranking(from: string) {
  const { stdout } = await call(() => rank({ ...optionsFor(from), json: true }));
  return parsed(stdout).ranking as readonly {
    candidate: { id: string };
    rank: number | null;
    score: number;
    coverage: number;
    tier: string;
    contributions: readonly { criterion: string; grade: string | null }[];
  }[];
}

describe('S004 five sections', () => {
  it.each(['findings', 'gaps', 'emerging', 'places', 'people'])(
    '%s has something to say',
    async (section) => {
      expect(await sentences(section)).toMatch(/^\S.*: Herefordshire, County of, 2013-14\s+- /);
    },
  );

  // Plan 2014-17:193, 197 and 201.
  it('gaps hold the questions of hot spots, of referrals and of hate crime', async () => {
    const gaps = await sentences('gaps');
    expect(gaps).toContain('certain hot spots bucking the trend? (plan 2014-17:197)');
    expect(gaps).toContain(
      'is it a change in the way agencies refer or a change in need? (plan 2014-17:193)',
    );
    expect(gaps).toContain('What are the reasons for the increase in hate crime? (plan 2014-17:201)');
  });
});

describe('S026 a change nobody can explain', () => {
  it('is a gap with an owner', async () => {
    expect(await sentences('gaps')).toContain(
      'Sexual offences: cause not known. More victims with complex mental health needs are referred; is it a change in the way agencies refer or a change in need? (plan 2014-17:193). Owner: Partnership team.',
    );
  });

  it('without an owner is refused at its line', async () => {
    const wrong = copyFixture('herefordshire-2013-14');
    edit(wrong, 'assessment.yaml', /\n {4}owner: Partnership team/, '');
    const { exit, stderr } = await call(() => show('gaps', optionsFor(wrong)));
    expect(exit).toBe(2);
    expect(stderr).toMatch(/assessment\.yaml:\d+:\d+/);
    expect(stderr).toContain('this note of kind unknown-cause has no owner');
  });
});

describe('S024 a change of recording', () => {
  it('is told with an asterisk', async () => {
    expect(await sentences('findings')).toContain(
      '- * Sexual offences: the increase may be due to reporting of non-recent offences (plan 2014-17:193); the trend is graded C at best.',
    );
    const { stdout } = await call(() => explain('candidate/sexual-offences', optionsFor(folder)));
    expect(stdout).toContain('* The increase may be due to reporting of non-recent offences');
  });

  it('lowers the grade of a trend to C and moves no score', async () => {
    const noted = copyFixture('herefordshire-2013-14');
    const caveat =
      '  - { kind: caveat, about: asb-and-cohesion, text: Recording changed }\n  - kind: place\n';
    edit(noted, 'assessment.yaml', '  - kind: place\n', caveat);
    const trendOf = async (from: string) => {
      const found = (await ranking(from)).find(({ candidate }) => candidate.id === 'asb-and-cohesion');
      return [found?.contributions.find(({ criterion }) => criterion === 'trend')?.grade, found?.score];
    };
    const [before, score] = await trendOf(folder);
    expect(before).toBe('B');
    expect(await trendOf(noted)).toEqual(['C', score]);
  });
});

describe('S039 a hypothesis', () => {
  it('is printed as what is thought, never as a cause', async () => {
    const said = await sentences('findings');
    expect(said).toContain(
      'thought to be explained by more offences detected, year after year, and fewer settled by community resolution',
    );
    expect(said).toContain('a hypothesis, not tested here.');
    expect(said).not.toMatch(/because|caused by|due to (?!reporting)/);
  });

  // Plan 2014-17:200.
  it('stands among the findings about what it would explain', async () => {
    const noted = copyFixture('herefordshire-2013-14');
    edit(
      noted,
      'assessment.yaml',
      /text: more offences detected[^\n]+/,
      'text: The sustained significantly higher detection rate',
    );
    const { stdout } = await call(() => show('findings', { ...optionsFor(noted), json: true }));
    const found = parsed(stdout).findings.filter(({ sentence }: { sentence: string }) =>
      sentence.includes('detection rate'),
    );
    expect(found.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
      'Re-offending & first-time entrants: thought to be explained by the sustained significantly higher detection rate (plan 2014-17:200); a hypothesis, not tested here.',
    ]);
  });
});

describe('S042 emerging issues', () => {
  // Plan 2014-17:208, 325: child exploitation and cybercrime, with evidence for 15% of the weight.
  it('are listed with their coverage, and never ranked', async () => {
    const two = (await ranking(folder)).filter(({ candidate: { id } }) =>
      ['child-exploitation', 'cybercrime'].includes(id),
    );
    expect(two.map(({ rank, coverage, tier }) => [rank, coverage, tier])).toEqual([
      [null, 15, 'emerging'],
      [null, 15, 'emerging'],
    ]);
    const said = await sentences('emerging');
    for (const name of ['Child trafficking / sexual exploitation', 'Cybercrime'])
      expect(said).toContain(`${name}: emerging and not ranked, evidence for 15% of the weight only.`);
  });

  it('one without any data is emerging once the plan has it on its horizon, else a gap', async () => {
    const without = copyFixture('herefordshire-2013-14');
    edit(
      without,
      'assessment.yaml',
      '\n  rural-crime: {',
      '\n  modern-slavery: { name: Modern slavery }\n  rural-crime: {',
    );
    const tier = async () =>
      (await ranking(without)).find(({ candidate }) => candidate.id === 'modern-slavery')?.tier;
    expect(await tier()).toBe('gap');
    edit(
      without,
      'assessment.yaml',
      'candidates: [rural-crime,',
      'candidates: [modern-slavery, rural-crime,',
    );
    expect(await tier()).toBe('emerging');
  });
});

describe('S073 reference facts', () => {
  it('stand in a section of their own with their citation', async () => {
    const facts = await sentences('references');
    expect(facts).toContain(
      'Victims call the police after 35 assaults, on average (Source: Crime in England and Wales 2006/07',
    );
    for (const section of ['findings', 'gaps', 'emerging', 'places', 'people'])
      expect(await sentences(section)).not.toContain('35 assaults');
  });

  // Plan 2008-11:157-162.
  it('are a table of as many as there are, and none is evidence', async () => {
    const noted = copyFixture('herefordshire-2013-14');
    const source = 'Crime in England and Wales 2006/07 report';
    const facts = ['16% of all violent crime', '1 in 4 women and 1 in 6 men'];
    const notes = facts.map(
      (text) => `  - { kind: reference-fact, about: domestic-abuse, text: ${text}, source: ${source} }\n`,
    );
    edit(noted, 'assessment.yaml', '  - kind: place\n', `${notes.join('')}  - kind: place\n`);
    const page = await sentences('references', noted);
    for (const text of [...facts.map((fact) => `${fact} (Source: ${source})`), '35 assaults'])
      expect(page).toContain(text);
    const why = (await call(() => explain('candidate/domestic-abuse', optionsFor(noted)))).stdout;
    for (const said of [why, await sentences('findings', noted), await sentences('indicators', noted)])
      expect(said).not.toMatch(/16% of all violent crime|1 in 4 women/);
    expect(await ranking(noted)).toEqual(await ranking(folder));
  });

  it('without a citation are refused', async () => {
    const wrong = copyFixture('herefordshire-2013-14');
    edit(wrong, 'assessment.yaml', /\n {4}source: Crime in England[^\n]+/, '');
    const { exit, stderr } = await call(() => show('references', optionsFor(wrong)));
    expect(exit).toBe(2);
    expect(stderr).toContain('this note of kind reference-fact has no source');
  });
});
