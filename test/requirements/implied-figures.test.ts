import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { show } from '../../src/cli/show.ts';
import { resultsOf } from '../support/made-partnership.ts';
import { call, copyFixture, edit, optionsFor, removeTemporary } from '../support/run-assess.ts';

afterAll(removeTemporary);

describe('South Worcestershire 2008', () => {
  let said: string;
  let page: string;
  let value: (id: string) => number | null | undefined;
  beforeAll(async () => {
    const folder = copyFixture('south-worcestershire-2008');
    const { measures } = await resultsOf(folder);
    value = (start) => measures.find(({ id }: { id: string }) => id.startsWith(start))?.value;
    const options = optionsFor(folder);
    const { stdout } = await call(() => show('findings', { ...options, failOn: 'never' }));
    said = stdout.replaceAll(/\s+/g, ' ');
    const card = { ...options, failOn: 'never', profile: 'quarterly' } as const;
    page = (await call(() => show('indicators', card))).stdout;
  });

  // Seed 004:362: 1,593 after a rise of 2.2%; 1593 / 1.022 = 1558.7.
  it('S104 the year before: 1,559', () => {
    expect(value('implied/in-drug-treatment/')).toBeCloseTo(1559, 0);
    // What prints as 2.2% is 2.15 to 2.25%: 1593 / 1.0225 = 1557.9 and 1593 / 1.0215 = 1559.5.
    expect(said).toContain(
      'People in drug treatment: 1,593 in 2008-02, 2.2% more than in 2007-02, as printed; that implies 1,559 in 2007-02 (1,558 to 1,559 by rounding), an estimate.',
    );
  });

  // Seed 004:364-366: 236 of 300; 228 of 511; 43% of 446, which is 191.8.
  it('S105 funnel rates: 78.7%, 44.6%, 192', () => {
    expect(value('level/space-entered/')).toBeCloseTo(78.7, 1);
    expect(value('level/wcat-worcester/')).toBeCloseTo(44.6, 1);
    expect(Math.round(value('implied/acjit-attending/') ?? 0)).toBe(192);
    expect(said).toContain('Young people referred to SPACE who entered treatment: 78.7% in 2007-08.');
    expect(said).toContain('treated at the Worcester location: 44.6% in 2007-08.');
    for (const said of ['78.7%', '44.6%', '43%']) expect(page).toContain(`2007-08: ${said}`);
    for (const said of ['236 of 300', '228 of 511', '~192 of 446'])
      expect(page).toContain(`2007-08: ${said}`);
  });
});

// Seed 002:143: about 50 offenders, over 30% less; 100 to 69 offences.
describe('S065 a cohort before and after', () => {
  const page = async (people: number) => {
    const folder = copyFixture('tiny');
    edit(
      folder,
      'assessment.yaml',
      'indicators:\n',
      `indicators:\n  cohort: { name: Offences of the cohort, source: probation, kind: count, cohort: ${people}, group: Offenders }\n`,
    );
    edit(
      folder,
      'assessment.yaml',
      'sources:\n',
      'sources:\n  probation: { partner: Probation, file: input/probation.csv, shape: counts }\n',
    );
    const rows = ['cohort,E99000001,Northvale,2022-23,100', 'cohort,E99000001,Northvale,2023-24,69'];
    const header = 'indicator,area_code,area_name,period,count';
    writeFileSync(join(folder, 'input/probation.csv'), `${[header, ...rows].join('\n')}\n`);
    const { stdout } = await call(() => show('indicators', { ...optionsFor(folder), profile: 'quarterly' }));
    return stdout;
  };

  it('says -31% with its n = 50', async () => {
    const shown = await page(50);
    expect(shown).toContain('down, improving: -31.0% on 2022-23');
    expect(shown).toContain('n = 50: a small group, in which a few people move the figure.');
  });

  it('says the count alone of fewer than 50 people', async () => {
    expect(await page(49)).toContain('down, improving: -31 on 2022-23');
  });

  it('says no more than their number of a large group', async () => {
    expect(await page(400)).toContain('Of 400 people.');
  });
});
