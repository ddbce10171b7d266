import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { explain } from '../../src/cli/explain.ts';
import { rank } from '../../src/cli/rank.ts';
import { show } from '../../src/cli/show.ts';
import { makePartnership } from '../support/made-partnership.ts';
import {
  call,
  copyFixture,
  edit,
  optionsFor,
  parsed,
  removeTemporary,
  temporaryFolder,
} from '../support/run-assess.ts';

// Expected values: the acceptance column of the list of requirements; scores are those of the worked ranking 2013/14.

afterAll(removeTemporary);

interface Row {
  readonly candidate: { readonly id: string };
  readonly rank: number | null;
  readonly score: number;
  readonly tier: string;
  readonly agreedTier: string;
}

async function ranking(folder: string): Promise<readonly Row[]> {
  const { exit, stdout, stderr } = await call(() => rank({ ...optionsFor(folder), json: true }));
  expect([exit, stderr]).toEqual([0, '']);
  return parsed(stdout).ranking;
}

function withGates(gates: Readonly<Record<string, string>>): string {
  const folder = copyFixture('herefordshire-2013-14');
  for (const [id, gate] of Object.entries(gates))
    edit(folder, 'assessment.yaml', new RegExp(`(\\n  ${id}: \\{ name: [^}]+) \\}`), `$1, gate: ${gate} }`);
  return folder;
}

const commissioner =
  '{ kind: mandated, who: Police and Crime Commissioner, when: "2014-06-01", why: his strategy (plan 2014-17:226) }';

describe('S060 what the commissioner asks for', () => {
  it('is mandated whatever its score, and says by whom', async () => {
    const folder = withGates({ 'rural-crime': commissioner, 'shoplifting-and-business-crime': commissioner });
    const found = (await ranking(folder)).filter(({ tier }) => tier === 'mandated');
    expect(found.map(({ candidate }) => candidate.id).sort()).toEqual([
      'rural-crime',
      'shoplifting-and-business-crime',
    ]);
    expect(found.map((one) => one.rank)).toEqual([null, null]);
    // Whatever they score: as in the worked ranking, where one of them is ranked and one is not.
    for (const { candidate, score } of found) {
      const free = (await ranking(copyFixture('herefordshire-2013-14'))).find(
        (one) => one.candidate.id === candidate.id,
      );
      expect(score).toBe(free?.score);
    }
    const { stdout } = await call(() => show('plan', optionsFor(folder)));
    expect(stdout).toContain('- Rural crime: mandated (Police and Crime Commissioner)');
    expect(stdout).toContain('- Shoplifting and business crime: mandated (Police and Crime Commissioner)');
  });
});

describe('S061 what others lead on', () => {
  it('is a watching brief with its reason, whatever its score', async () => {
    const why = 'partners are presently working together';
    const folder = withGates({
      'road-safety': `{ kind: led-elsewhere, who: The partnership, when: "2014-06-01", why: ${why} }`,
    });
    const road = (await ranking(folder)).find(({ candidate }) => candidate.id === 'road-safety');
    expect(road?.score).toBeCloseTo(49.7, 1);
    expect([road?.rank, road?.tier]).toEqual([null, 'watching-brief']);
    const { stdout } = await call(() => explain('candidate/road-safety', optionsFor(folder)));
    expect(stdout.replace(/\n */g, ' ')).toContain(
      `Led elsewhere. Decided by The partnership on 2014-06-01: ${why}.`,
    );
    const page = (await call(() => show('plan', optionsFor(folder)))).stdout.replace(/\n */g, ' ');
    expect(page).toContain(`Watched: Road safety (KSI), ${why}`);
  });
});

const JUDGED_COLUMNS = 'candidate,criterion,form,value,denominator,grade,cost_basis,author,reason,reference';
const judgedHigh = (id: string) => [
  `${id},harm,gbp-per-1000,900000000,1000000,B,economic-and-social,Analyst,as coded,plan`,
  `${id},concern,percent-concerned,45,1000,B,,Analyst,as coded,plan`,
  `${id},fit,coded,100,,B,,Analyst,as coded,plan`,
  `${id},influence,coded,100,,B,,Analyst,as coded,plan`,
  `${id},trend,coded,90,,B,,Analyst,as coded,plan`,
];
const five = ['offender-management', 'drug-and-alcohol-harm', 'road-deaths', 'reassurance', 'tasking'];

describe('S063 a small number of priorities', () => {
  // Five candidates with the same evidence: each may be among the first four, and there is room for four.
  it.each([4, 3])('is at most %d: who comes next is watched', async (slots) => {
    const folder = makePartnership({
      sources: '  judgements: { partner: Team, file: input/judgements.csv, shape: judgements }\n',
      files: { 'judgements.csv': `${[JUDGED_COLUMNS, ...five.flatMap(judgedHigh)].join('\n')}\n` },
      more: `candidates:\n${five.map((id) => `  ${id}: { name: ${id} }`).join('\n')}\nranking: { slots: ${slots} }\n`,
    });
    const tiers = (await ranking(folder)).map(({ agreedTier }) => agreedTier);
    expect(tiers.filter((tier) => tier === 'priority')).toHaveLength(slots);
    expect(tiers.filter((tier) => tier === 'watching-brief')).toHaveLength(5 - slots);
  });

  it('is four: who comes fifth is watched, and influence counts', async () => {
    const rows = await ranking(copyFixture('herefordshire-2013-14'));
    const inTier = (tier: string) =>
      rows.filter((one) => one.agreedTier === tier).map(({ candidate }) => candidate.id);
    expect(inTier('priority')).toEqual([
      're-offending',
      'domestic-abuse',
      'alcohol-and-drugs',
      'asb-and-cohesion',
    ]);
    expect(inTier('watching-brief')[0]).toBe('sexual-offences');
    const folder = copyFixture('herefordshire-2013-14');
    const { stdout } = await call(() => explain('candidate/domestic-abuse', optionsFor(folder)));
    expect(stdout).toMatch(/influence +coded 80\.0 +C +80\.0 +5 +4\.0/);
  });
});

/** Plan 2008-11 of Herefordshire, :48-59: five priorities, two themes within each. */
function planWithThemes(): string {
  const folder = temporaryFolder();
  const text = `version: 1
partnership: { name: Herefordshire, area: E06000019, officer: Officer }
period: 2007-08
areas: { E06000019: { name: "Herefordshire, County of", type: csp } }
sources: {}
candidates:
${five.map((id) => `  ${id}: { name: ${id} }`).join('\n')}
plan:
  years: 2008-2011
  priorities:
${five.map((id) => `    - { candidate: ${id}, lead: Officer }`).join('\n')}
  themes: [{ name: Violent crime }, { name: Young people }]
`;
  writeFileSync(join(folder, 'assessment.yaml'), text);
  return folder;
}

describe('S066 cross-cutting themes', () => {
  it('are tags on each of five priorities, and no rows of the ranking', async () => {
    const folder = planWithThemes();
    expect((await ranking(folder)).map(({ candidate }) => candidate.id).sort()).toEqual([...five].sort());
    const { stdout } = await call(() => show('plan', { ...optionsFor(folder), json: true }));
    const { priorities } = parsed(stdout).plan;
    expect(priorities).toHaveLength(5);
    for (const { themes } of priorities) expect(themes).toEqual(['Violent crime', 'Young people']);
    const page = (await call(() => show('plan', optionsFor(folder)))).stdout.replace(/\s+/g, ' ');
    expect(page).toContain('Violent crime');
    expect(page).toContain('Young people');
  });
});

/** Three categories of vehicle crime, of which the plan leaves one out. */
function vehicleCrime(without: string): string {
  const folder = temporaryFolder();
  const rows = ['Theft of,210', 'Theft from,640', 'Vehicle interference,95'];
  const lines = rows.map((row) => `E99000008,2007-08,${row}`);
  writeFileSync(join(folder, 'police.csv'), `area_code,period,indicator,count\n${lines.join('\n')}\n`);
  const text = `version: 1
partnership: { name: South Worcestershire, area: E99000008, officer: Officer }
period: 2007-08
areas: { E99000008: { name: South Worcestershire, type: csp } }
sources:
  police: { partner: Police, file: police.csv, shape: counts, periods: years }
indicators:
  vehicles: { name: Vehicles, source: police, kind: count, category: [Theft of, Theft from, Vehicle interference] }
candidates:
  vehicle-crime: { indicator: vehicles, scope: not including vehicle interference, without: [${without}] }
plan:
  years: 2008-2011
  priorities: [{ candidate: vehicle-crime, lead: Officer }]
`;
  writeFileSync(join(folder, 'assessment.yaml'), text);
  return folder;
}

describe('S089 scope notes', () => {
  it('leave a category out of the count, and are printed', async () => {
    const folder = vehicleCrime('Vehicle interference');
    const { stdout } = await call(() => show('indicators', { ...optionsFor(folder), json: true }));
    // 210 + 640, without 95.
    expect(parsed(stdout).measures[0]).toMatchObject({ indicator: 'vehicles', value: 850 });
    const page = await call(() => show('plan', optionsFor(folder)));
    expect(page.stdout).toContain('Scope: not including vehicle interference');
    const why = await call(() => explain('candidate/vehicle-crime', optionsFor(folder)));
    expect(why.stdout).toContain('Scope: not including vehicle interference.');
  });

  it('stand in the plan of 2008-11', async () => {
    const folder = copyFixture('south-worcestershire-2008');
    const { stdout } = await call(() => show('plan', { ...optionsFor(folder), json: true }));
    const { priorities } = parsed(stdout).plan;
    expect(priorities).toHaveLength(6);
    expect(priorities[3]).toMatchObject({
      candidate: 'vehicle-crime',
      scope: 'not including vehicle interference',
    });
  });

  it.each([
    ['Vehicle interferance', 'Did you mean "Vehicle interference"?'],
    ['Theft of, Theft from, Vehicle interference', 'leaves out everything'],
  ])('%s is refused', async (without, message) => {
    const { exit, stderr } = await call(() => show('plan', optionsFor(vehicleCrime(without))));
    expect(exit).toBe(2);
    expect(stderr).toMatch(/assessment\.yaml:\d+:\d+/);
    expect(stderr.replace(/\s+/g, ' ')).toContain(message);
  });
});
