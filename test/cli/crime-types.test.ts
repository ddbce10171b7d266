import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { explain } from '../../src/cli/explain.ts';
import { run } from '../../src/cli/run.ts';
import { hasRealData, SHARED } from '../support/real-data.ts';
import { call, edit, optionsFor, parsed, removeTemporary, temporaryFolder } from '../support/run-assess.ts';

afterAll(removeTemporary);

const others = Array.from({ length: 14 }, (_, at) => `type-${String(at + 4).padStart(2, '0')}`);
const types = ['non-domestic-burglary', 'sexual-offences', 'miscellaneous-crimes', ...others];
const names = ['Non-domestic burglary', 'Sexual offences', 'Miscellaneous crimes against society'];
/** Made counts among 186,004: 1 per 1,000 elsewhere, so 186 are expected of each type. */
const local = [240, 231, 205, ...Array<number>(13).fill(140), 180];

const configuration = `version: 1
partnership: { name: Herefordshire, area: E06000019, officer: Officer }
period: 2012-13
areas:
  E06000019: { name: Herefordshire, type: csp }
  K04000001: { name: England and Wales, type: country }
  E99000003: { name: Other, type: csp }
  E99000004: { name: Another, type: csp }
comparators: { nation: K04000001, similar: { name: the most similar group, areas: [E99000003, E99000004] } }
sources:
  crime: { partner: Police, file: crime.csv, shape: counts }
  published: { partner: ONS, file: published.csv, shape: indicators }
  people: { partner: ONS, file: people.csv, shape: populations }
indicators:
  total-recorded-crime: { name: Total recorded crime, source: [crime, published] }
${types.map((id, at) => `  ${id}: { name: ${names[at] ?? `Type ${at + 1}`}, source: crime }`).join('\n')}
candidates:
${types.map((id, at) => `  ${id}: { name: ${names[at] ?? id}, indicator: ${id} }`).join('\n')}
harm: { total: total-recorded-crime }
`;

function headline(): string {
  const folder = temporaryFolder();
  const write = (file: string, lines: readonly string[]) =>
    writeFileSync(join(folder, file), `${lines.join('\n')}\n`);
  write('assessment.yaml', [configuration]);
  write('crime.csv', [
    'indicator,area_code,area_name,period,count',
    'total-recorded-crime,E06000019,Herefordshire,2012-13,9114',
    ...types.flatMap((id, at) => [
      `${id},E06000019,Herefordshire,2012-13,${local[at]}`,
      `${id},K04000001,England and Wales,2012-13,56567`,
      `${id},E99000003,Other,2012-13,150`,
      `${id},E99000004,Another,2012-13,250`,
    ]),
  ]);
  write('published.csv', [
    'indicator,area_code,area_name,period,value,denominator',
    'total-recorded-crime,K04000001,England and Wales,2012-13,64,',
  ]);
  write('people.csv', [
    'area_code,area_name,year,population',
    'E06000019,Herefordshire,2012,186004',
    'K04000001,England and Wales,2012,56567000',
    'E99000003,Other,2012,200000',
    'E99000004,Another,2012,200000',
  ]);
  return folder;
}

async function documentOf(folder: string) {
  const { stdout, stderr } = await call(() => run({ ...optionsFor(folder), json: true }));
  if (stdout === '') throw new Error(stderr);
  return parsed(stdout);
}

const explained = async (folder: string, id: string) =>
  (await call(() => explain(id, optionsFor(folder)))).stdout;

describe('case 06, the headline of the Strategic Plan 2014-17', () => {
  const folder = headline();

  // The plan: 3 of 17 types above England and Wales. Significance: scipy 1.17, 2*min(binom.cdf, binom.sf) of the count
  // among 56,567 with share 186,004/56,567,000, then false_discovery_control: 0.00061, 0.0018 and 0.19.
  it('says that 3 of 17 crime types are above, and which of them significantly', async () => {
    const { findings } = await documentOf(folder);
    const sentences = findings.map(({ sentence }: { sentence: string }) => sentence);
    const [nation] = sentences.filter((one: string) => /^Above the rate of England and Wales/.test(one));
    expect(nation).toMatch(
      /^Above the rate of England and Wales in 3 of 17 crime types in 2012-13: miscellaneous crimes against society, non-domestic burglary and sexual offences; significantly so in 2 \(non-domestic burglary and sexual offences\) \(p-values adjusted for 17 tests, Benjamini-Hochberg\)\. Below it in 14: .* significantly so in 13, all but type 17\.$/,
    );
    // 400 of 400,000 elsewhere is 1 per 1,000 again; the local 240 of 186,004 is 1.29.
    expect(sentences).toContainEqual(
      expect.stringMatching(
        /^Non-domestic burglary in 2012-13: the highest rate of 3 in the most similar group, 1\.3 per 1,000 compared to 1\.0 per 1,000 in the other 2 together;/,
      ),
    );
  });

  it('prints 17.6%, and 49 against 64 as 0.766 and 23.4% below', async () => {
    const standing = await explained(folder, 'standing/crime-types/E06000019/2012-13/nation');
    expect(standing).toContain('17.647 percent   method count-above');
    const total = await explained(folder, 'comparison/total-recorded-crime/E06000019/2012-13/nation');
    expect(total).toContain('0.766 ratio   method fixed-comparator-ratio');
    expect(total).toContain('percentDifference: -23.4');
  });

  it('lets the most similar group answer the comparison', async () => {
    const { evidence, similar, method } = await documentOf(folder);
    const answers = evidence.filter(({ criterion }: { criterion: string }) => criterion === 'comparison');
    expect(answers).toHaveLength(17);
    expect(answers[0].measure).toBe('position/non-domestic-burglary/E06000019/2012-13/similar');
    expect(similar.areas.map(({ code }: { code: string }) => code)).toEqual(['E99000003', 'E99000004']);
    expect(method.significance).toEqual({ adjust: 'benjamini-hochberg', rule: 'single95' });
  });
});

describe('a group in the configuration', () => {
  it.each([
    ['E99000003, E99000004]', 'E99000003, E99000005]', '"E99000005" is not in areas. Did you mean'],
    ['E99000003, E99000004]', 'E99000003, E06000019]', "E06000019 is the partnership's own area"],
    ['E99000003, E99000004]', 'E99000003, E99000003]', 'E99000003 is named twice'],
  ])('%s, not %s', async (from, to, message) => {
    const folder = headline();
    edit(folder, 'assessment.yaml', from, to);
    const { exit, stderr } = await call(() => check(optionsFor(folder)));
    expect(exit).toBe(2);
    expect(stderr.replace(/\s+/g, ' ')).toContain(message);
    // "comparators: { nation: K04000001, similar: { name: the most similar group, areas: [E99000003, " is 94 characters.
    expect(stderr).toContain('assessment.yaml:9:95');
  });
});

const ONS = 'samples/ons-csp-tables';
const offences =
  'violence-against-the-person homicide death-or-serious-injury-by-illegal-driving violence-with-injury violence-without-injury stalking-and-harassment sexual-offences robbery theft-offences burglary residential-burglary non-residential-burglary vehicle-offences theft-from-the-person bicycle-theft shoplifting all-other-theft-offences criminal-damage-and-arson drug-offences possession-of-weapons-offences public-order-offences miscellaneous-crimes-against-society'.split(
    ' ',
  );

/** Residents of mid-2022 as table C4 gives them; for England and Wales the sum of its partnerships. */
const people = { E22000326: 188_700, E22000002: 479_000, E22000001: 195_600, K04000001: 60_238_300 };

function ofPartnership(code: keyof typeof people): string {
  const folder = temporaryFolder();
  for (const table of ['C2', 'P1'])
    copyFileSync(`${SHARED}${ONS}/ye-dec-2024_Table-${table}.csv`, join(folder, `${table}.csv`));
  const rows = Object.entries(people).map(([area, value]) => `${area},,2024,${value}`);
  writeFileSync(join(folder, 'people.csv'), `area_code,area_name,year,population\n${rows.join('\n')}\n`);
  writeFileSync(
    join(folder, 'assessment.yaml'),
    `version: 1
partnership: { name: The partnership, area: ${code}, officer: Officer }
period: '2024'
areas:
  ${code}: { name: The partnership, type: csp }
  K04000001: { name: England and Wales, type: country }
comparators: { nation: K04000001 }
sources:
  c2: { partner: ONS, file: C2.csv, format: ons-csp-tables }
  p1: { partner: ONS, file: P1.csv, format: ons-csp-tables }
  people: { partner: ONS, file: people.csv, shape: populations }
indicators:
${['total-recorded-crime', ...offences].map((id) => `  ${id}: { name: ${id}, source: [c2, p1] }`).join('\n')}
candidates:
${offences.map((id) => `  ${id}: { name: ${id}, indicator: ${id} }`).join('\n')}
harm: { total: total-recorded-crime }
`,
  );
  return folder;
}

// Counted by a script of another kind over tables C2 and P1: p = 2*min(binom.cdf(a, b, A/B), binom.sf(a - 1, b, A/B)) of
// scipy 1.17 over all 23 columns, scipy.stats.false_discovery_control, and Byar's limits of a against b A/B.
describe.skipIf(!hasRealData(ONS))('offences of the year ending December 2024, from the ONS tables', () => {
  it.each([
    [
      'E22000326',
      'in 1 of 22 crime types in 2024: death-or-serious-injury-by-illegal-driving; significantly so (p-values',
    ],
    ['E22000002', 'in 18 of 22 crime types in 2024: '],
    ['E22000001', 'in 4 of 22 crime types in 2024: '],
  ] as const)('%s: %s', async (code, words) => {
    const document = await documentOf(ofPartnership(code));
    const sentence = document.findings.find(({ sentence: one }: { sentence: string }) =>
      one.startsWith('Above the rate of England and Wales'),
    );
    expect(sentence.sentence).toContain(words);
    expect(sentence.sentence).toContain('p-values adjusted for 23 tests, Benjamini-Hochberg');
    const standing = document.measures.find(({ kind }: { kind: string }) => kind === 'standing');
    const expected = { E22000326: 1, E22000002: 16, E22000001: 3 } as const;
    expect(standing.about.significantlyAbove.split('; ')).toHaveLength(expected[code]);
  });
});
