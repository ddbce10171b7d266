import { afterAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../support/made-folder.ts';
import { shown, shownJson } from '../support/made-partnership.ts';
import { removeTemporary } from '../support/run-assess.ts';

afterAll(removeTemporary);

describe('S034 areas against the trend', () => {
  it('names the area that rose by 12% while the county fell by 10%', async () => {
    // The county from 4,000 to 3,600; Alton from 500 to 560; the rest from 3,500 to 3,040, which is -13.1%.
    const counts = { A: [500, 560], C: [2000, 1740], D: [1500, 1300] };
    const folder = makeFolder(
      `version: 1
partnership: { name: County CSP, area: E99000001, officer: Officer }
period: 2014-01
areas: { E99000001: { name: County, type: csp } }
sources:
  incidents: { partner: Police, file: input/incidents.csv, shape: events }
  areas: { partner: Council, file: input/areas.csv, shape: lookup }
  towns: { partner: Council, file: input/towns.csv, shape: lookup }
indicators: { asb: { name: Anti-social behaviour, source: incidents, kind: count } }
`,
      {
        'incidents.csv': [
          'category,area_code,month',
          ...Object.entries(counts).flatMap(([code, [before = 0, after = 0]]) => [
            ...Array<string>(before).fill(`asb,${code},2013-01`),
            ...Array<string>(after).fill(`asb,${code},2014-01`),
          ]),
        ],
        'areas.csv': ['child_code,parent_code', ...Object.keys(counts).map((code) => `${code},E99000001`)],
        'towns.csv': ['child_code,parent_code,parent_name', 'A,T1,Alton', 'C,T2,Bishop', 'D,T2,Bishop'],
      },
    );
    expect(await shown(folder, 'places')).toContain(
      'Alton rose by 12% (500 to 560), while the rest of County fell by 13% (3,500 to 3,040); the difference is statistically significant',
    );
  });
});

describe('S027 alcohol as a flag on violence with injury', () => {
  // Strategic Plan 2014-17: 452 alcohol-related offences are 39% of violence with injury; 452 / 0.39 = 1,159.
  const counts = {
    'all-crime': 8294,
    'violence-with-injury': 1159,
    'alcohol-violence': 452,
    'domestic-violence': 185,
    homicide: 2,
  };
  const folder = makeFolder(
    `version: 1
partnership: { name: County CSP, area: E99000001, officer: Officer }
period: 2013-14
areas: { E99000001: { name: County, type: csp } }
sources:
  police: { partner: Police, file: input/police.csv, shape: counts }
indicators:
  all-crime: { name: All recorded crime, source: police }
  violence-with-injury: { name: Violence with injury, source: police }
  homicide: { name: Homicide, source: police }
  alcohol-violence: { name: With alcohol, source: police, lens: alcohol, within: violence-with-injury }
  domestic-violence: { name: Domestic, source: police, lens: domestic, within: violence-with-injury }
harm: { total: all-crime }
candidates:
  violence: { name: Violence, homes: [violence-with-injury, homicide] }
  alcohol: { name: Alcohol, homes: [alcohol-violence] }
  domestic-abuse: { name: Domestic abuse, homes: [domestic-violence] }
`,
    {
      'police.csv': [
        'indicator,area_code,area_name,period,count',
        ...Object.entries(counts).map(([id, count]) => `${id},E99000001,,2013-14,${count}`),
      ],
    },
  );

  it('is 452 of 1,159, 39%', async () => {
    const { overlaps } = (await shownJson(folder, 'ledger')).ledger;
    expect(overlaps).toContainEqual({ lens: 'alcohol', within: 'violence-with-injury', count: 452 });
    const text = await shown(folder, 'ledger');
    expect(text).toMatch(/Alcohol Violence with injury 452 39%/);
    expect(text).toContain('1,159 less 452 (With alcohol) less 185 (Domestic) = 522');
  });

  it('adds to a theme the events of its homes, and each once', async () => {
    const { lines, count } = (await shownJson(folder, 'ledger')).ledger;
    const of = (id: string) =>
      lines.find(({ candidate }: { candidate: string | null }) => candidate === id)?.count;
    // 1,159 - 452 - 185 + 2 of the homes; the flagged ones are where the flag is at home.
    expect([of('violence'), of('alcohol'), of('domestic-abuse')]).toEqual([524, 452, 185]);
    expect(count).toBe(8294);
  });
});
