import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { explain } from '../../src/cli/explain.ts';
import { show } from '../../src/cli/show.ts';
import { call, edit, optionsFor, parsed, removeTemporary, temporaryFolder } from '../support/run-assess.ts';

afterAll(removeTemporary);

const configuration = `version: 1
partnership: { name: Northvale Community Safety Partnership, area: E99000001, officer: Data Officer }
period: 2024-01
areas:
  E99000001: { name: Northvale, type: csp }
sources:
  crime: { partner: Vale Police, file: crime.csv, shape: events }
  areas: { partner: Vale Council, file: areas.csv, shape: lookup }
  towns: { partner: Vale Council, file: towns.csv, shape: lookup }
  kinds: { partner: Vale Council, file: kinds.csv, shape: classes }
  people: { partner: Vale Council, file: people.csv, shape: populations }
indicators:
  burglary: { name: Burglary, source: crime }
candidates: {}
`;

/** Six small areas of 1,000 residents: A and B in the town of Alton, C and D in Bishop, E and F in neither. */
const places = ['A', 'B', 'C', 'D', 'E', 'F'];
/** Burglaries in January 2023 and in January 2024. */
const events = { A: [40, 70], B: [60, 80], C: [400, 300], D: [300, 200], E: [200, 150], F: [100, 100] };

function made(): string {
  const folder = temporaryFolder();
  const write = (file: string, header: string, rows: readonly string[]) =>
    writeFileSync(join(folder, file), `${[header, ...rows].join('\n')}\n`);
  writeFileSync(join(folder, 'assessment.yaml'), configuration);
  const crimes = Object.entries(events).flatMap(([code, [before = 0, after = 0]]) => [
    ...Array.from({ length: before }, () => `burglary,${code},2023-01`),
    ...Array.from({ length: after }, () => `burglary,${code},2024-01`),
  ]);
  write('crime.csv', 'category,area_code,month', crimes);
  write(
    'areas.csv',
    'child_code,parent_code',
    places.map((code) => `${code},E99000001`),
  );
  write('towns.csv', 'child_code,parent_code,parent_name', [
    'A,T1,Alton',
    'B,T1,Alton',
    'C,T2,Bishop',
    'D,T2,Bishop',
  ]);
  write(
    'people.csv',
    'area_code,year,population',
    places.map((code) => `${code},2024,1000`),
  );
  const kinds = places.map((code, at) => `${code},rural-urban,${at < 4 ? 'urban' : 'rural'}`);
  const ranks = places.map((code, at) => `${code},imd-2019-rank,${places.length - at}`);
  write('kinds.csv', 'area_code,scheme,class', [...kinds, ...ranks]);
  return folder;
}

const sentences = async (folder: string): Promise<string> =>
  (await call(() => show('places', optionsFor(folder)))).stdout.replace(/\s+/g, ' ');

describe('places, through the command line', () => {
  // Alton from 100 to 150, the rest of Northvale from 1,000 to 750. Bishop fell from 700 to 500 while the rest stood
  // still at 400: that bucks nothing.
  it('names the town that bucks the trend', async () => {
    const said = await sentences(made());
    expect(said).toContain(
      'Burglary in 2024-01 against 2023-01: Alton rose by 50% (100 to 150), while the rest of Northvale fell by 25% (1,000 to 750); the difference is statistically significant (p-values adjusted for 2 tests, Benjamini-Hochberg).',
    );
    expect(said).not.toMatch(/Bishop (rose|fell)/);
  });

  // 900 events: the largest, 300 and 200, hold half of them. In towns: 650, of which Bishop alone has 500.
  it('says in how few places half of the events fell', async () =>
    expect(await sentences(made())).toContain(
      'Burglary in 2024-01: half of the 900 in 2 of 6 small areas; half of the 650 in 1 of 2 places of towns.',
    ));

  // 650 of 4,000 and 250 of 2,000: 162.5 and 125 per 1,000.
  it('sets towns against the country', async () =>
    expect(await sentences(made())).toContain(
      'urban small areas have 162.5 per 1,000 compared to 125.0 per 1,000 in rural ones; well above, and statistically significant',
    ));

  // F is the most deprived, A the least. Of six ranks, 5 + 1 - ceiling((7 - rank) 5 / 6) puts two in the first fifth.
  it('explains the gradient with every fifth', async () => {
    const id = 'deprivation-gradient/burglary/E99000001/2024-01/imd-2019-rank';
    const { stdout } = await call(() => explain(id, { ...optionsFor(made()), json: true }));
    const about = parsed(stdout).measure.about;
    const fifths = [1, 2, 3, 4, 5].map((at) => [about[`fifth${at}Places`], about[`fifth${at}Count`]]);
    expect(fifths).toEqual([
      [2, 250],
      [1, 200],
      [1, 300],
      [1, 80],
      [1, 70],
    ]);
  });

  it('names the reason, once, where classes stand without residents', async () => {
    const folder = made();
    edit(folder, 'people.csv', 'F,2024,', 'F,2023,');
    const { exit, stdout } = await call(() => check({ ...optionsFor(folder), json: true }));
    expect(exit).toBe(0);
    const told = parsed(stdout).issues.filter(({ source }: { source: string | null }) => source === 'kinds');
    expect(told).toMatchObject([
      {
        code: 'no-population',
        message:
          '1 of 6 small areas with a class have no population for mid-2024: no rates by class are worked out',
      },
    ]);
    const { stdout: why } = await call(() =>
      explain('rural-urban/burglary/E99000001/2024-01', optionsFor(folder)),
    );
    expect(why.replace(/\s+/g, ' ')).toContain(
      'no ratio: no population for this area and year (small areas have no population for mid-2024)',
    );
    expect(why).toContain('urbanCount: 650');
  });

  it('is silent where no look-up and no classification is there', async () => {
    const folder = made();
    edit(folder, 'assessment.yaml', /^ {2}(towns|kinds|people):.*\n/gm, '');
    expect(await sentences(folder)).not.toMatch(/urban|deprived|towns/);
  });
});
