import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { explain } from '../../src/cli/explain.ts';
import { show } from '../../src/cli/show.ts';
import { loadAssessment } from '../../src/index.ts';
import { hasRealData, SHARED } from '../support/real-data.ts';
import { call, copyFixture, edit, optionsFor, parsed, removeTemporary } from '../support/run-assess.ts';

// Expected values: the acceptance column of the list of requirements, and the plans 2008-11 and 2014-17.

const PLAN = 'seeds/002_c138089bb5a4ee27.txt';

let herefordshire: string;
let worcestershire: string;
beforeAll(() => {
  herefordshire = copyFixture('herefordshire-2013-14');
  worcestershire = copyFixture('south-worcestershire-2008');
});
afterAll(removeTemporary);

async function shown(folder: string, section: string, more = {}) {
  const { exit, stdout, stderr } = await call(() =>
    show(section, { ...optionsFor(folder), json: true, ...more }),
  );
  expect([exit, stderr]).toEqual([0, '']);
  return parsed(stdout);
}

async function printed(folder: string, section: string, more = {}) {
  const { exit, stdout } = await call(() => show(section, { ...optionsFor(folder), ...more }));
  expect(exit).toBe(0);
  return stdout;
}

async function issuesOf(folder: string) {
  const { stdout } = await call(() => check({ ...optionsFor(folder), json: true }));
  return parsed(stdout).issues as readonly {
    code: string;
    severity: string;
    line: number;
    message: string;
  }[];
}

describe('S003 domains of the assessment', () => {
  it('are all there in the plan 2014-17', async () => {
    expect((await issuesOf(herefordshire)).filter(({ code }) => code === 'domain-missing')).toEqual([]);
  });

  it('a missing one is a warning that names it, at the plan', async () => {
    const folder = copyFixture('herefordshire-2013-14');
    edit(folder, 'assessment.yaml', 'domains: [crime, substance-misuse]', 'domains: [crime]');
    const found = (await issuesOf(folder)).filter(({ code }) => code === 'domain-missing');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: 'warning', file: 'assessment.yaml' });
    expect(found[0]?.message).toContain('no candidate is about substance misuse');
    expect(found[0]?.line).toBeGreaterThan(100);
  });
});

describe('S003 each of the four domains', () => {
  it('is asked for: all candidates tagged with crime leave three warnings, in words', async () => {
    const folder = copyFixture('herefordshire-2013-14');
    edit(folder, 'assessment.yaml', /domains: \[[^\]]+\]/g, 'domains: [crime]');
    const found = (await issuesOf(folder)).filter(({ code }) => code === 'domain-missing');
    expect(found.map(({ message }) => message.split(':')[0])).toEqual(
      ['disorder', 'anti-social behaviour', 'substance misuse'].map((one) => `no candidate is about ${one}`),
    );
  });
});

describe('S010 S011 the years of a plan', () => {
  it('S010: 2009-10 in the plan 2008-11 is medium term, 2008-09 short and 2010-11 long', async () => {
    const folder = copyFixture('south-worcestershire-2008');
    for (const [candidate, by] of [
      ['criminal-damage', '2008-09'],
      ['alcohol-related-crime', '2009-10'],
      ['anti-social-behaviour', '2010-11'],
    ])
      edit(folder, 'assessment.yaml', `{ candidate: ${candidate},`, `{ candidate: ${candidate}, by: ${by},`);
    const { plan } = await shown(folder, 'plan');
    expect(plan.priorities.slice(0, 4).map((one: { horizon: string }) => one.horizon)).toEqual([
      'short',
      'medium',
      'long',
      null,
    ]);
  });

  it('S011: the plan 2014-2017 in 2015 is in year 2 of 3', async () => {
    expect(await printed(herefordshire, 'plan', { asOf: '2015-06-30' })).toContain(
      'As at 2015-06-30: year 2 of 3; 1 of 2 yearly refreshes due.',
    );
    const { plan } = await shown(herefordshire, 'plan', { asOf: '2015-06-30' });
    expect([plan.year, plan.refreshes]).toEqual([
      { number: 2, of: 3 },
      { due: 1, of: 2 },
    ]);
  });
});

describe('S059 the priority sheet', () => {
  // Plan 2014-17:210-220.
  it('has four rows with objectives, outcomes and lead', async () => {
    const { plan } = await shown(herefordshire, 'plan');
    const rows = plan.priorities as { lead: string; objectives: string[]; outcomes: unknown[] }[];
    expect(rows.map(({ lead }) => lead)).toEqual([
      'Warwickshire and West Mercia Community Rehabilitation Company',
      'West Mercia Police',
      'Public Health, Herefordshire Council',
      'Sustainable Communities, Herefordshire Council',
    ]);
    expect(rows.every(({ objectives, outcomes }) => objectives.length > 0 && outcomes.length > 0)).toBe(true);
  });

  it('a priority without a lead is an error with its line', async () => {
    const folder = copyFixture('herefordshire-2013-14');
    edit(folder, 'assessment.yaml', /\n {6}lead: West Mercia Police/, '');
    const { exit, stderr } = await call(() => show('plan', optionsFor(folder)));
    expect(exit).toBe(2);
    expect(stderr).toMatch(/assessment\.yaml:\d+:\d+/);
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      'the priority "Address the harm caused by domestic violence and abuse" has no lead',
    );
    const loaded = loadAssessment(undefined, folder);
    expect(loaded).toMatchObject({ ok: false, issues: [{ code: 'missing-lead', severity: 'error' }] });
  });
});

describe('S062 S064 horizon scanning, and last year', () => {
  // Plan 2014-17:325, its five bullets, shortened.
  it('S062: five bullets come back as written, and who watches what', async () => {
    const { plan } = await shown(herefordshire, 'plan');
    expect(plan.horizon.map(({ text }: { text: string }) => text)).toEqual([
      'Families with several problems call on many services',
      'Rising: rural crime, hate crime, cybercrime, child trafficking and sexual exploitation',
      'Does offender management still work under the new probation arrangements?',
      'New legislation to comply with',
      'Joint commissioning with the PCC',
    ]);
    const page = (await printed(herefordshire, 'plan')).replace(/\n */g, ' ');
    for (const { text } of plan.horizon) expect(page).toContain(`- ${text}`);
  });

  it.skipIf(!hasRealData(PLAN))('S062: and so do the five of line 325, word for word', async () => {
    // Its bullets are told by their first words: the signs before them are lost in the text.
    const [, ...bullets] = readFileSync(SHARED + PLAN, 'utf8')
      .split('\n')[324]!
      .split(/(?=Certain |Emerging |Need |Ensure |Maximise )/)
      .map((text) => text.replace(/[^\w)]+$/, ''));
    expect(bullets).toHaveLength(5);
    const folder = copyFixture('herefordshire-2013-14');
    const horizon = bullets.map((text) => `    - text: ${JSON.stringify(text)}\n`).join('');
    edit(folder, 'assessment.yaml', / {2}horizon: [\s\S]+? {2}links: /, `  horizon:\n${horizon}  links: `);
    const { plan } = await shown(folder, 'plan');
    expect(plan.horizon.map(({ text }: { text: string }) => text)).toEqual(bullets);
    const page = (await printed(folder, 'plan')).replace(/\n */g, ' ');
    for (const text of bullets) expect(page).toContain(`- ${text}`);
  });

  it('S062: a watching brief has an owner and what brings it back', async () => {
    const folder = copyFixture('herefordshire-2013-14');
    const watched = 'road-safety: { owner: The council, trigger: casualties rise two years running }';
    edit(folder, 'assessment.yaml', /road-safety: \{ owner: [^}]+\}/, watched);
    expect((await printed(folder, 'plan')).replace(/\n */g, ' ')).toContain(
      'Watched: Road safety (KSI) (owner: The council; again when: casualties rise two years running)',
    );
  });

  it('S064: the priorities of 2013/14 live on in those of 2014-17, and none is dropped', async () => {
    const { continuity } = await shown(herefordshire, 'frameworks');
    expect(continuity).toEqual({
      earlier: [
        { name: 'Integrated Offender Management', becomes: ['re-offending'] },
        { name: 'Alcohol Harm Reduction', becomes: ['alcohol-and-drugs'] },
        { name: 'Empowered Localities', becomes: ['asb-and-cohesion'] },
        { name: 'Domestic Violence and Abuse', becomes: ['domestic-abuse'] },
      ],
      dropped: 0,
    });
    expect(await printed(herefordshire, 'frameworks')).toContain('plan before: 4, of which 0 dropped');
  });

  it('S064: one that lives on in nothing is counted as dropped', async () => {
    const folder = copyFixture('herefordshire-2013-14');
    edit(folder, 'assessment.yaml', 'becomes: [asb-and-cohesion] }', 'becomes: [] }');
    const { continuity } = await shown(folder, 'frameworks');
    expect(continuity.dropped).toBe(1);
    expect(await printed(folder, 'frameworks')).toContain('plan before: 4, of which 1 dropped');
  });
});

describe('S067 S111 S112 frameworks and strategies', () => {
  it('S112: PSA 23 has four priority actions and PSA 25 three strands', async () => {
    const { frameworks } = await shown(worcestershire, 'frameworks');
    expect(frameworks.map((one: { id: string; parts: string[] }) => [one.id, one.parts.length])).toEqual([
      ['psa-23', 4],
      ['psa-25', 3],
    ]);
    // Plan 2008-11:562-580, its words shortened.
    const blocks = (await printed(worcestershire, 'frameworks')).split('\n\n');
    const partsOf = (id: string) => blocks.find((block) => block.startsWith(`${id}: `))?.match(/^- .+$/gm);
    expect(partsOf('psa-23')).toHaveLength(4);
    expect(partsOf('psa-25')).toEqual([
      '- young people and families',
      '- people who use drugs, or alcohol harmfully',
      '- communities, through crime and disorder',
    ]);
  });

  it('S067: a priority has its agreements; one without is a warning', async () => {
    const folder = copyFixture('south-worcestershire-2008');
    const { plan } = await shown(folder, 'plan');
    expect(
      plan.priorities.map((one: { candidate: string; frameworks: string[] }) => [
        one.candidate,
        one.frameworks,
      ]),
    ).toEqual([
      ['criminal-damage', ['psa-23']],
      ['alcohol-related-crime', ['psa-25']],
      ['anti-social-behaviour', ['psa-23']],
      ['vehicle-crime', ['psa-23']],
      ['theft-from-the-person-and-robbery', ['psa-23']],
      ['fear-of-crime', ['psa-23']],
    ]);
    expect((await issuesOf(folder)).filter(({ code }) => code === 'unmapped-priority')).toEqual([]);
    edit(folder, 'assessment.yaml', /(candidate: fear-of-crime, [^}]+), frameworks: \[psa-23\]/, '$1');
    const found = (await issuesOf(folder)).filter(({ code }) => code === 'unmapped-priority');
    expect(found).toEqual([expect.objectContaining({ severity: 'warning' })]);
    expect(found[0]?.message).toContain('"Fear of crime" serves none of the frameworks');
  });

  it('S111: alcohol is named by three strategies, listed with its fit', async () => {
    const { fit } = await shown(worcestershire, 'frameworks');
    expect(fit).toHaveLength(1);
    expect([fit[0].candidate, fit[0].strategies.length]).toEqual(['alcohol-related-crime', 3]);
    const { stdout } = await call(() =>
      explain('candidate/alcohol-related-crime', optionsFor(worcestershire)),
    );
    // Plan 2008-11:479-508.
    expect(stdout.replace(/\n */g, ' ')).toContain(
      'Fit: named by 3 strategies: Tackling Substance Misuse in Worcestershire: A Partnership Approach 2008-11; Reducing the harm of drugs and alcohol: A strategy for Worcestershire 2005/08; Safe. Sensible. Social. The next steps in the National Alcohol Strategy.',
    );
  });
});

describe('S114 the plan on a page', () => {
  it('has four columns, horizon scanning and links to the commissioner in 80 lines of 80 columns', async () => {
    const page = await printed(herefordshire, 'plan');
    const lines = page.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(80);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    const heads = lines[lines.indexOf('PRIORITIES') + 1] ?? '';
    expect(heads.split(/ {2,}/)).toEqual([
      'REDUCE',
      'ADDRESS THE HARM',
      'ADDRESS THE HARM',
      'PROMOTE COMMUNITY',
    ]);
    for (const title of ['CONTEXT', 'APPROACH', 'Outcomes', 'LINKS TO THE POLICE AND CRIME PLAN'])
      expect(lines).toContain(title);
    expect(page).toContain('HORIZON SCANNING');
    expect(page).toContain('- reduce the harm caused by business crime');
  });

  it('never cuts a text: where there is too much, it says so', async () => {
    const folder = copyFixture('herefordshire-2013-14');
    const many = Array.from({ length: 60 }, (_, at) => `    - line ${at}\n`).join('');
    edit(folder, 'assessment.yaml', '  links: # 2014-17:326\n', `  links:\n${many}`);
    const page = await printed(folder, 'plan');
    expect(page).toContain('- line 59');
    expect(page).toMatch(/\d+ lines more than a page/);
  });
});
