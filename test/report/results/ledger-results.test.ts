import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/measures/measure.ts';
import type { Ledger } from '../../../src/model/ledger.ts';
import { candidateResults, homeResults, ledgerResults } from '../../../src/report/results/ledger-results.ts';
import { ledgerSchema } from '../../../src/report/schemas/ledger.ts';
import { candidateOf, classOf, counts, flagOf, settingsOf } from '../../support/homes.ts';

// Plan 2014-17:194: 452 of 1,159 violence with injury carry an alcohol flag; 1,159 - 452 = 707.
const settings = settingsOf(
  [classOf('total'), classOf('violence'), flagOf('alcohol-violence', 'violence', 'alcohol')],
  [candidateOf('alcohol', 'alcohol-violence'), candidateOf('violence', 'violence')],
  'total',
);
const { ledger } = measure(counts({ total: 8294, violence: 1159, 'alcohol-violence': 452 }), settings);

describe('ledgerResults', () => {
  const results = ledgerResults(ledger as Ledger);

  it('is as the schema says', () => expect(ledgerSchema.safeParse(results).success).toBe(true));

  it('has each event at home once, and what was taken out of a class', () => {
    expect(results.lines.map(({ candidate, count }) => [candidate, count])).toEqual([
      ['alcohol', 452],
      ['violence', 707],
    ]);
    expect(results.lines[1]?.homes[0]?.less).toMatchObject([{ indicator: 'alcohol-violence', count: 452 }]);
    expect(results.inNoClass).toBe(8294 - 1159);
  });
});

describe('homeResults', () => {
  it('has no key for what is not there', () => expect(homeResults(undefined, undefined)).toEqual({}));

  it('copies what an indicator is cut out of', () => {
    expect(homeResults(['violence'], undefined)).toEqual({ within: ['violence'] });
  });
});

describe('candidateResults', () => {
  it('keeps homes and lenses, and has no key for what is not there', () => {
    const candidate = { id: 'alcohol', name: 'Alcohol', indicator: null, homes: ['alcohol-violence'] };
    expect(candidateResults(candidate)).toEqual(candidate);
  });
});
