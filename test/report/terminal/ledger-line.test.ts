import { expect, it } from 'vitest';
import { measure } from '../../../src/measures/measure.ts';
import { ledgerLine } from '../../../src/report/terminal/ledger-line.ts';
import { candidateOf, classOf, counts, settingsOf } from '../../support/homes.ts';

const lineOf = (values: Readonly<Record<string, number>>, classes: readonly string[], total?: string) => {
  const settings = settingsOf(
    classes.map((id) => classOf(id)),
    [candidateOf('violence', 'violence')],
    ...(total === undefined ? [] : [total]),
  );
  return ledgerLine({ measures: measure(counts(values), settings) });
};

// Plan 2014-17: 8,294 recorded crimes, 1,159 of them violence with injury: 7,135 in no class.
it('says in one line where all recorded crime is at home', () => {
  expect(lineOf({ total: 8294, violence: 1159 }, ['total', 'violence'], 'total')).toBe(
    'Ledger: 8,294 recorded crimes = 1,159 at home with 1 candidate + 0 with none + 7,135 in no class (assess show ledger).',
  );
});

it('says so where no recorded crime is counted', () => {
  expect(ledgerLine({ measures: { measures: [], costCoverage: null } })).toBe(
    'Ledger: no recorded crime is counted (assess show ledger).',
  );
});
