import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapsOf } from '../../../src/measures/ledger/overlaps.ts';
import { classOf, flagOf, overlapOf, settingsOf } from '../../support/homes.ts';

const indicators = [
  classOf('violence'),
  classOf('burglary'),
  flagOf('alcohol-violence', 'violence', 'alcohol'),
  flagOf('domestic-violence', 'violence', 'domestic'),
  flagOf('alcohol-burglary', 'burglary', 'alcohol'),
  overlapOf('both', ['alcohol-violence', 'domestic-violence']),
];
const settings = settingsOf(indicators, []);
type Values = Readonly<Record<string, number>>;
const overlaps = (values: Values, about = settings) => overlapsOf(about, (id) => values[id] ?? null);
const plan = { violence: 1159, 'alcohol-violence': 452, 'domestic-violence': 185, both: 30 };

describe('overlapsOf', () => {
  // The plan 2014-17: 452 of 1,159 with alcohol, 185 domestic; nobody says how many burglaries.
  it('says of every flag how many of each class carry it, null where nobody says', () => {
    expect(overlaps(plan)).toEqual([
      { lens: 'alcohol', within: 'violence', count: 452 },
      { lens: 'alcohol', within: 'burglary', count: null },
      { lens: 'domestic', within: 'violence', count: 185 },
      { lens: 'domestic', within: 'burglary', count: null },
      { lens: 'alcohol-violence', within: 'domestic-violence', count: 30 },
    ]);
  });

  it('knows no overlap of flags that nobody counts together, and asks for none of two classes', () => {
    const apart = settingsOf(indicators.slice(0, -1), []);
    expect(overlaps(plan, apart).at(-1)).toMatchObject({ within: 'domestic-violence', count: null });
    expect(overlaps(plan).filter(({ within }) => within.startsWith('alcohol'))).toEqual([]);
  });

  it('names a flag that does not say which it is by its id', () => {
    const { flag: _, ...plain } = flagOf('knives', 'violence', 'alcohol');
    const about = settingsOf([classOf('violence'), plain], []);
    expect(overlaps({ knives: 4 }, about)).toEqual([{ lens: 'knives', within: 'violence', count: 4 }]);
  });

  it('is empty without flags', () => expect(overlaps({}, settingsOf([classOf('violence')], []))).toEqual([]));
});

it('no overlap exceeds the smaller of the two, when events are counted one by one', () => {
  const event = fc.record({ violent: fc.boolean(), alcohol: fc.boolean(), domestic: fc.boolean() });
  fc.assert(
    fc.property(fc.array(event), (events) => {
      const where = (wanted: (one: (typeof events)[number]) => boolean) => events.filter(wanted).length;
      const values: Values = {
        violence: where(({ violent }) => violent),
        burglary: where(({ violent }) => !violent),
        'alcohol-violence': where(({ violent, alcohol }) => violent && alcohol),
        'domestic-violence': where(({ violent, domestic }) => violent && domestic),
        'alcohol-burglary': where(({ violent, alcohol }) => !violent && alcohol),
        both: where(({ violent, alcohol, domestic }) => violent && alcohol && domestic),
      };
      for (const { lens, within, count } of overlaps(values))
        expect(count ?? 0).toBeLessThanOrEqual(Math.min(values[within]!, values[lens] ?? events.length));
    }),
  );
});
