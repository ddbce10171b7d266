import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLedger } from '../../../src/measures/ledger/check-ledger.ts';
import { ledgerOf } from '../../../src/measures/ledger/ledger.ts';
import { candidateOf, classOf, counts, flagOf, overlapOf, settingsOf } from '../../support/homes.ts';

const flags = ['alcohol', 'domestic', 'hate'] as const;
const indicators = [
  classOf('total'),
  classOf('violence'),
  ...flags.map((flag) => flagOf(flag, 'violence', flag)),
  overlapOf('both', ['alcohol', 'domestic']),
  overlapOf('hate-too', ['alcohol', 'hate']),
];
const settings = settingsOf(
  indicators,
  ['violence', ...flags].map((id) => candidateOf(`of-${id}`, id)),
  'total',
);
type Values = Readonly<Record<string, number>>;
const none = { total: 500, violence: 100, alcohol: 0, domestic: 0, hate: 0, both: 0, 'hate-too': 0 };

const issuesOf = (values: Values) => {
  const observations = counts(values);
  const measures = { measures: [], costCoverage: null, ledger: ledgerOf(observations, settings) };
  return checkLedger(measures, observations, settings);
};
const messages = (values: Values) => issuesOf(values).map(({ message }) => message);

describe('checkLedger', () => {
  // Alcohol and domestic meet in 20 of 100: 100 - (30 - 20) - 50 stay with violence.
  it('is silent where pieces fit what they are cut out of, to the last event', () => {
    expect(issuesOf({ ...none, alcohol: 30, domestic: 50, both: 20 })).toEqual([]);
    expect(issuesOf({ ...none, alcohol: 20, domestic: 80, both: 20 })).toEqual([]);
    expect(issuesOf({ ...none, alcohol: 50, domestic: 50 })).toEqual([]);
  });

  // 40 events that carry both flags cannot be among 30 that carry the one, though all would fit the class.
  it('finds an overlap with more events than a flag that it is of', () => {
    expect(issuesOf({ ...none, alcohol: 30, domestic: 50, both: 40 })).toMatchObject([
      {
        code: 'ledger-open',
        severity: 'error',
        message: 'both has more events than alcohol, which it is cut out of',
        file: 'crime.csv',
        line: 4,
      },
    ]);
  });

  // Of 30 with alcohol 20 are domestic and 20 hate crime, and no event is said to be both: 10 too many.
  it('finds overlaps that are too large together', () => {
    const values = { ...none, alcohol: 30, domestic: 40, hate: 30, both: 20, 'hate-too': 20 };
    expect(messages(values)).toEqual([
      'the parts of alcohol that are at home elsewhere have 10 events more than its 30',
    ]);
  });

  it('names every piece that is too large, not the first alone', () => {
    expect(messages({ ...none, violence: 10, alcohol: 11, domestic: 12, total: 10 })).toEqual([
      'alcohol has more events than violence, which it is cut out of',
      'domestic has more events than violence, which it is cut out of',
    ]);
  });

  it('says nothing of counts that are not known', () => {
    const { violence: _, ...rest } = none;
    expect(issuesOf({ ...rest, alcohol: 30 })).toEqual([]);
    expect(issuesOf({ violence: 100, alcohol: 30 })).toEqual([]);
  });
});

describe('a ledger of real events', () => {
  const events = fc.record({
    alcohol: fc.nat(50),
    domestic: fc.nat(50),
    both: fc.nat(50),
    neither: fc.nat(50),
  });
  const valuesOf = ({ alcohol, domestic, both, neither }: Values) => {
    const violence = alcohol! + domestic! + both! + neither!;
    return {
      ...none,
      total: violence,
      violence,
      alcohol: alcohol! + both!,
      domestic: domestic! + both!,
      both: both!,
    };
  };

  it('closes', () => {
    fc.assert(
      fc.property(events, (given) => {
        expect(issuesOf(valuesOf(given))).toEqual([]);
      }),
    );
  });

  it('is open as soon as an overlap exceeds the smaller of its flags', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 50 }), (given, more) => {
        const values = valuesOf(given);
        const both = Math.min(values.alcohol, values.domestic) + more;
        expect(issuesOf({ ...values, both }).length).toBeGreaterThan(0);
      }),
    );
  });
});
