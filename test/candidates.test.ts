import { describe, expect, it } from 'vitest';
import { assess } from '../src/assess.ts';
import { loadAssessment } from '../src/config/load.ts';
import { toResults } from '../src/report/results/to-results.ts';
import { resultsSchema } from '../src/report/schemas/results.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const configuration = `version: 1
partnership: { name: Herefordshire CSP, area: E06000019, officer: Officer }
period: 2012-13
areas:
  E06000019: { name: "Herefordshire, County of", type: csp }
sources:
  police: { partner: Police, file: police.csv, shape: counts, periods: years }
  people: { partner: ONS, file: people.csv, shape: populations }
indicators:
  total: { name: Total recorded crime, source: police }
  violence-with-injury: { name: Violence with injury, source: police, cost: violence-with-injury }
  alcohol-violence: { name: With alcohol, source: police, lens: alcohol, within: violence-with-injury }
  domestic-violence-with-injury: { name: Domestic, source: police, lens: domestic, within: violence-with-injury }
candidates:
  violence-with-injury: {}
catalogue: true
harm: { total: total, multiplier: false }
`;

async function assessed(domestic: number) {
  const folder = temporaryFolder();
  const rows = [
    ['total', 8294],
    ['violence-with-injury', 1159],
    ['alcohol-violence', 452],
    ['domestic-violence-with-injury', domestic],
  ].map(([id, count]) => `${id},E06000019,2012-13,${count}`);
  folder.write('police.csv', `indicator,area_code,period,count\n${rows.join('\n')}\n`);
  folder.write('people.csv', 'area_code,year,population\nE06000019,2012,183477\n');
  folder.write('assessment.yaml', configuration);
  const loaded = loadAssessment(undefined, folder.path);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return assess(loaded.settings, loaded.root);
}

describe('candidates of the catalogue, from files to the ledger', () => {
  // cases/ranking-2013-14, candidate V: 1159 - 452 - 185 = 522 events, 2.845 per 1,000 of 183,477.
  it('scores the events that are left to violence, and lists what has no evidence as gaps', async () => {
    const assessment = await assessed(185);
    expect(assessment.issues).toEqual([]);
    const size = assessment.evidence.find(({ id }) => id === 'violence-with-injury/size/per-1000');
    expect(size?.value).toBeCloseTo(2.845, 3);
    expect(size?.origins[0]).toMatchObject({ file: 'police.csv', firstLine: 3, lastLine: 5 });
    const tiers = new Map(
      assessment.ranking.map(({ candidate, tier, rank }) => [candidate.id, [tier, rank]]),
    );
    expect(tiers.get('robbery')).toEqual(['gap', null]);
    const results = resultsSchema.parse(toResults(assessment));
    expect(results.ledger?.lines.map(({ candidate, count }) => [candidate, count])).toEqual([
      ['violence-with-injury', 522],
      ['domestic-abuse', 185],
      ['alcohol', 452],
    ]);
  });

  it('stops where flags have more events than their class, with file and line', async () => {
    const { issues } = await assessed(800);
    expect(issues).toMatchObject([
      { code: 'ledger-open', severity: 'error', source: 'police', file: 'police.csv', line: 3 },
    ]);
  });
});
