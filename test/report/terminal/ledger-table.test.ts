import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/measures/measure.ts';
import type { Assessment } from '../../../src/model/assessment.ts';
import { ledgerTable } from '../../../src/report/csv/ledger-table.ts';
import { ledgerResults } from '../../../src/report/results/ledger-results.ts';
import { ledgerSchema } from '../../../src/report/schemas/ledger.ts';
import { ledgerLine } from '../../../src/report/terminal/ledger-line.ts';
import { ledgerTables } from '../../../src/report/terminal/ledger-table.ts';
import { candidateOf, classOf, counts, flagOf, settingsOf } from '../../support/homes.ts';
import { assessFixture, plain } from '../../support/sample-assessment.ts';

const base = await assessFixture();
const violence = classOf('violence', { name: 'Violence with injury', costClass: 'violence-with-injury' });
const alcohol = flagOf('alcohol-violence', 'violence', 'alcohol', { costClass: 'violence-with-injury' });
const settings = settingsOf(
  [classOf('total'), violence, alcohol, classOf('burglary'), classOf('asb-incidents')],
  [
    candidateOf('alcohol', 'alcohol-violence'),
    candidateOf('violence', 'violence'),
    candidateOf('asb', 'asb-incidents'),
  ],
  'total',
);
// The plan 2014-17: 1,159 - 452 = 707; 8,294 - 1,159 - 900 = 6,235. 452 x 15,720 = 7,105,440 pounds.
const values = { total: 8294, violence: 1159, 'alcohol-violence': 452, burglary: 900, 'asb-incidents': 7900 };
const assessment: Assessment = { ...base, settings, measures: measure(counts(values), settings) };
const text = ledgerTables(assessment, plain, 80);
const rows = text.split('\n').map((line) => line.split(/\s{2,}/));

describe('ledgerTables', () => {
  it('lists what is at home with whom, down to all recorded crime', () => {
    expect(rows).toContainEqual(['alcohol', '452', '5.4%', '£7.1m']);
    expect(rows).toContainEqual(['violence', '707', '8.5%', '£11.1m']);
    expect(rows).toContainEqual(['At home with no candidate', '900', '10.9%', 'not costed']);
    expect(rows).toContainEqual(['In no class, or in one without a figure', '6,235', '75.2%']);
    expect(rows).toContainEqual(['All recorded crime', '8,294', '100.0%', '£18.2m']);
  });

  it('says what is taken out of a class', () => {
    expect(text).toContain('Violence with injury: 1,159 less 452 (alcohol-violence) = 707');
  });

  it('keeps what is no crime apart, and says which overlaps nobody knows', () => {
    expect(rows).toContainEqual(['asb', '7,900', 'not costed']);
    expect(rows).toContainEqual(['Alcohol', 'Violence with injury', '452', '39%']);
    expect(text).toContain('Overlap of Alcohol not known with: burglary.');
  });

  it('has no line wider than a terminal', () => {
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});

it('tells the ledger in one line', () => {
  expect(ledgerLine(assessment)).toBe(
    'Ledger: 8,294 recorded crimes = 1,159 at home with 2 candidates + 900 with none + 6,235 in no class (assess show ledger).',
  );
});

it('writes a row for each home, which add up to all recorded crime', () => {
  const lines = ledgerTable(assessment)
    .trim()
    .split('\n')
    .map((line) => line.trim().split(','));
  const crimes = lines.filter(([block]) => block === 'recorded-crime');
  expect(crimes.map((cells) => cells[3])).toEqual(['452', '707', '900', '6235']);
  expect(lines.at(-1)?.slice(0, 4)).toEqual(['apart', 'asb', 'asb-incidents', '7900']);
});

it('stands in the results document as its schema says', () => {
  const { ledger } = assessment.measures;
  expect(ledgerSchema.safeParse(ledger && ledgerResults(ledger)).success).toBe(true);
});
