import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLedger } from '../../../src/measures/ledger/check-ledger.ts';
import { ledgerOf } from '../../../src/measures/ledger/ledger.ts';
import { measure } from '../../../src/measures/measure.ts';
import { candidateOf, classOf, counts, flagOf, overlapOf, settingsOf } from '../../support/homes.ts';

const total = classOf('total');
const violence = classOf('violence', { costClass: 'violence-with-injury' });
const alcohol = flagOf('alcohol-violence', 'violence', 'alcohol', { costClass: 'violence-with-injury' });
const domestic = flagOf('domestic-violence', 'violence', 'domestic', { costClass: 'violence-with-injury' });
const burglary = classOf('burglary', { costClass: 'domestic-burglary' });
const asb = classOf('asb-incidents');
const all = [total, violence, alcohol, domestic, burglary, asb];
const candidates = [
  candidateOf('domestic-abuse', 'domestic-violence'),
  candidateOf('alcohol', 'alcohol-violence'),
  candidateOf('violence', 'violence'),
  candidateOf('disorder', 'asb-incidents'),
];
/** The plan 2014-17: 1,159 violence with injury, 452 of it with alcohol; 185 domestic; 8,294 crimes in all. */
const plan = counts({
  total: 8294,
  violence: 1159,
  'alcohol-violence': 452,
  'domestic-violence': 185,
  burglary: 900,
  'asb-incidents': 7900,
});

describe('ledgerOf', () => {
  const ledger = ledgerOf(plan, settingsOf(all, candidates, 'total'));
  const line = (candidate: string | null) => ledger.lines.find((one) => one.candidate === candidate);

  // 1,159 less 452 less 185 is 522: cases/ranking-2013-14, candidate V.
  it('takes flags with a home out of their class', () => {
    expect(line('violence')).toMatchObject({ count: 522, harm: 522 * 15_720 });
    expect(line('violence')?.homes[0]?.less).toEqual([
      { indicator: 'alcohol-violence', count: 452 },
      { indicator: 'domestic-violence', count: 185 },
    ]);
    expect(line('alcohol')?.count).toBe(452);
  });

  // 8,294 less 1,159 less 900 is 6,235.
  it('lists what is at home with nobody and what is in no class, and closes', () => {
    expect(line(null)).toMatchObject({ count: 900, harm: 900 * 7720 });
    expect(ledger).toMatchObject({ inNoClass: 6235, count: 8294, recorded: 8294 });
    expect(ledger.harm).toBe(1159 * 15_720 + 900 * 7720);
  });

  it('keeps anti-social behaviour apart from recorded crime', () => {
    expect(ledger.apart).toEqual([
      {
        candidate: 'disorder',
        homes: [{ indicator: 'asb-incidents', count: 7900, less: [] }],
        count: 7900,
        harm: null,
      },
    ]);
  });

  it('says that an overlap is not known where nobody gives it', () => {
    expect(ledger.overlaps).toContainEqual({ lens: 'alcohol', within: 'violence', count: 452 });
    expect(ledger.overlaps).toContainEqual({ lens: 'alcohol', within: 'burglary', count: null });
    expect(ledger.overlaps).toContainEqual({
      lens: 'alcohol-violence',
      within: 'domestic-violence',
      count: null,
    });
  });

  // Of 452 with alcohol 30 are domestic too: 422 stay with alcohol, and 1,159 - 422 - 185 = 552.
  it('gives events with both flags one home where their number is known', () => {
    const both = overlapOf('both', ['alcohol-violence', 'domestic-violence']);
    const observations = {
      ...plan,
      observations: [...plan.observations, ...counts({ both: 30 }).observations],
    };
    const found = ledgerOf(observations, settingsOf([...all, both], candidates, 'total'));
    expect(found.lines.map(({ count }) => count)).toEqual([185, 422, 552, 900]);
    expect(found.overlaps.at(-1)).toMatchObject({ count: 30 });
  });

  it('leaves a class without a figure in the rest', () => {
    const found = ledgerOf(counts({ total: 100, burglary: 20 }), settingsOf(all, candidates, 'total'));
    expect(found.lines.find((one) => one.candidate === 'violence')).toMatchObject({
      count: null,
      harm: null,
    });
    expect(found).toMatchObject({ inNoClass: 80, count: 100 });
  });
});

describe('checkLedger', () => {
  const issuesOf = (values: Readonly<Record<string, number>>) => {
    const observations = counts(values);
    const settings = settingsOf(all, candidates, 'total');
    return checkLedger(measure(observations, settings), observations, settings);
  };

  it('is silent when the ledger closes', () => {
    expect(issuesOf({ total: 100, violence: 50, 'alcohol-violence': 20, 'domestic-violence': 30 })).toEqual(
      [],
    );
  });

  it.each([
    [
      'flags with more events than their class',
      { total: 100, violence: 50, 'alcohol-violence': 30, 'domestic-violence': 30 },
      3,
      'the parts of violence that are at home elsewhere have 10 events more than its 50',
    ],
    [
      'one flag with more events than its class',
      { total: 100, violence: 50, 'alcohol-violence': 60, 'domestic-violence': 0 },
      3,
      'alcohol-violence has more events than violence, which it is cut out of',
    ],
    [
      'classes with more events than are recorded',
      { total: 100, violence: 50, 'alcohol-violence': 0, 'domestic-violence': 0, burglary: 70 },
      2,
      'the classes of recorded crime have 20 events more than the 100 of total: violence, burglary',
    ],
  ])('finds %s', (_, values, line, message) => {
    expect(issuesOf(values)).toMatchObject([
      { code: 'ledger-open', severity: 'error', file: 'crime.csv', line, message },
    ]);
  });
});

describe('the ledger', () => {
  const parts = fc.record({
    alcohol: fc.nat(200),
    domestic: fc.nat(200),
    both: fc.nat(50),
    neither: fc.nat(1000),
    burglary: fc.nat(500),
    noClass: fc.nat(500),
    homes: fc.subarray(['violence', 'alcohol-violence', 'domestic-violence', 'burglary']),
  });

  it('adds to all events and all harm, whoever has which homes', () => {
    fc.assert(
      fc.property(parts, ({ alcohol: a, domestic: d, both, neither, burglary: b, noClass, homes }) => {
        const whole = a + d + both + neither;
        const values = {
          total: whole + b + noClass,
          violence: whole,
          'alcohol-violence': a + both,
          'domestic-violence': d + both,
          both,
          burglary: b,
        };
        const overlap = overlapOf('both', ['alcohol-violence', 'domestic-violence']);
        const settings = settingsOf(
          [total, violence, alcohol, domestic, overlap, burglary],
          homes.map((id) => candidateOf(`of-${id}`, id)),
          'total',
        );
        const { lines, inNoClass, count, harm } = ledgerOf(counts(values), settings);
        expect(lines.reduce((sum, line) => sum + (line.count ?? 0), 0)).toBe(whole + b);
        expect(inNoClass).toBe(noClass);
        expect(count).toBe(values.total);
        expect(harm).toBeCloseTo(whole * 15_720 + b * 7720, 3);
        expect(lines.every((line) => line.count !== null && line.count >= 0)).toBe(true);
      }),
    );
  });
});
