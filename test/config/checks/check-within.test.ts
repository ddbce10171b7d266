import { describe, expect, it } from 'vitest';
import { checkWithin, isAlike } from '../../../src/config/checks/check-within.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import { candidateOf, classOf, flagOf, overlapOf } from '../../support/homes.ts';

const violence = classOf('violence');
const alcohol = flagOf('alcohol-violence', 'violence', 'alcohol');
const domestic = flagOf('domestic-violence', 'violence', 'domestic');
const messages = (indicators: readonly Indicator[], homes: readonly string[] = []) =>
  checkWithin(indicators, [candidateOf('own', ...homes)], 'total').map(({ path, message }) => [
    path[1],
    message,
  ]);

describe('checkWithin', () => {
  it('takes a flag of a class, and events of two flags of it', () => {
    const both = overlapOf('both', ['alcohol-violence', 'domestic-violence']);
    expect(messages([violence, alcohol, domestic, both], ['alcohol-violence'])).toEqual([]);
  });

  it.each<[string, readonly Indicator[], string]>([
    [
      'an unknown class',
      [flagOf('a', 'violense', 'alcohol'), violence],
      '"violense" is not in indicators. Did',
    ],
    ['itself', [classOf('a', { within: ['a'] })], 'a is cut out of itself'],
    [
      'all crime',
      [classOf('total'), flagOf('a', 'total', 'alcohol')],
      'total counts all recorded crime: it is no class',
    ],
    [
      'a class of another kind',
      [violence, flagOf('a', 'violence', 'alcohol', { kind: 'count' })],
      'a is of kind count for residents, violence of kind rate for residents',
    ],
    [
      'a flag that does not say which',
      [
        violence,
        domestic,
        classOf('plain', { within: ['violence'] }),
        overlapOf('a', ['plain', domestic.id]),
      ],
      'a is of events with several flags, and plain does not say which flag it is',
    ],
    [
      'one flag twice',
      [violence, domestic, flagOf('again', 'violence', 'domestic'), overlapOf('a', ['again', domestic.id])],
      'a names one flag twice',
    ],
    [
      'flags of two classes',
      [
        violence,
        classOf('theft'),
        domestic,
        flagOf('x', 'theft', 'alcohol'),
        overlapOf('a', ['x', domestic.id]),
      ],
      'those are of different classes',
    ],
  ])('refuses what is within %s', (_, indicators, message) => {
    const found = messages(indicators);
    expect(found).toHaveLength(1);
    expect(found[0]?.[1]).toContain(message);
  });

  it('refuses a ring at each of its members, and no member of a chain that leads to it', () => {
    const ring = [classOf('a', { within: ['b'] }), classOf('b', { within: ['a'] })];
    const leading = classOf('c', { within: ['a'] });
    expect(messages([...ring, leading])).toEqual([
      ['a', 'a is cut out of itself'],
      ['b', 'b is cut out of itself'],
    ]);
  });

  it('refuses another cost than that of the class, of a flag that is at home somewhere', () => {
    const costed = classOf('violence', { costClass: 'violence-with-injury' });
    const free = flagOf('a', 'violence', 'alcohol', { costClass: null });
    expect(messages([costed, free])).toEqual([]);
    expect(messages([costed, free], ['a'])[0]?.[1]).toContain(
      'a is costed as nothing and its class violence as violence-with-injury',
    );
  });
});

describe('isAlike', () => {
  it.each([{ kind: 'count' }, { per: 'households' }, { polarity: 'high-is-good' }] as const)(
    'tells %j from the other',
    (change) => {
      expect(isAlike(violence, { ...violence, ...change })).toBe(false);
      expect(isAlike({ ...violence, ...change }, { ...violence, ...change })).toBe(true);
    },
  );
});
