import { describe, expect, it } from 'vitest';
import { policeUkOutcomes } from '../../../src/sources/formats/police-uk-outcomes.ts';
import { countsOf, plainCells, plainLines, readShared, readText } from '../../support/read-format.ts';
import { hasRealData } from '../../support/real-data.ts';
import { tally } from '../../support/street.ts';

const FILE = 'samples/police-uk/2023-05-west-mercia-outcomes.first-rows.csv';
const HEADER =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Outcome type';
const row = (month: string, outcome: string) =>
  `f3f6,${month},West Mercia Police,West Mercia Police,,,No location,,,${outcome}`;

describe('policeUkOutcomes', () => {
  it('never counts an outcome as a crime', async () => {
    const { records } = await readText(
      'police-uk-outcomes',
      `${HEADER}\n${row('2023-05', 'Suspect charged')}\n`,
    );
    expect(records.events).toMatchObject([{ category: 'outcome-suspect-charged', groups: [], count: 1 }]);
  });

  it('keeps two outcomes of one crime, and equal rows: an outcome has no id', async () => {
    const lines = [HEADER, row('2023-05', 'Suspect charged'), row('2023-05', 'Suspect charged'), ''];
    expect((await readText('police-uk-outcomes', lines.join('\n'))).records.events).toMatchObject([
      { count: 2 },
    ]);
  });

  it('names the line of an outcome that it does not know', async () => {
    const lines = [HEADER, row('2023-05', 'Local resolution'), row('2023-05', 'Drawn and quartered'), ''];
    const read = await readText('police-uk-outcomes', lines.join('\n'));
    expect(countsOf(read)).toEqual([2, 1, 1, 0]);
    expect(read.issues).toMatchObject([{ code: 'unmapped-category', line: 3 }]);
  });

  it('has an id for each outcome', () =>
    expect(policeUkOutcomes.categoryOf('Investigation complete; no suspect identified')?.id).toBe(
      'outcome-investigation-complete-no-suspect-identified',
    ));

  it.skipIf(!hasRealData(FILE))('reads the real rows', async () => {
    const cells = plainLines(FILE).slice(1).map(plainCells);
    const read = await readShared('police-uk-outcomes', FILE);
    expect(countsOf(read)).toEqual([cells.length, cells.length, 0, 0]);
    const counted = read.records.events.map(({ area, count }) => [area, count]);
    expect(Object.fromEntries(counted)).toEqual(tally(cells.map((cell) => cell[7]!)));
  });
});
