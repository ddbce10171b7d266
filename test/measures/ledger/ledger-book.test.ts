import { describe, expect, it } from 'vitest';
import { openBook, sumKnown } from '../../../src/measures/ledger/ledger-book.ts';
import { candidateOf, classOf, counts, flagOf, overlapOf, settingsOf } from '../../support/homes.ts';

const settings = settingsOf(
  [
    classOf('violence', { costClass: 'violence-with-injury' }),
    flagOf('alcohol', 'violence', 'alcohol', { costClass: 'violence-with-injury' }),
    flagOf('domestic', 'violence', 'domestic', { costClass: 'violence-with-injury' }),
    overlapOf('both', ['alcohol', 'domestic']),
    classOf('litter'),
  ],
  [candidateOf('v', 'violence'), candidateOf('a', 'alcohol'), candidateOf('d', 'domestic')],
);
// The plan 2014-17: 1,159 violence with injury, 452 of it with alcohol, 185 domestic; 30 with both flags is made up.
const plan = { violence: 1159, alcohol: 452, domestic: 185, both: 30, litter: 7 };
const open = (values: Readonly<Record<string, number>> = plan) => openBook(counts(values), settings);

describe('openBook', () => {
  it('counts all events of a class, wherever they are at home', () => {
    expect(open().count('violence')).toBe(1159);
    expect(open().count('nothing')).toBeNull();
  });

  // 1,159 - (452 - 30) - 185 = 552, at 15,720 pounds each: violence with injury of Home Office 2019/20, data/unit-costs.
  it('writes the events of a home with what of it is at home elsewhere, and its pounds', () => {
    expect(open().line('v', ['violence'])).toEqual({
      candidate: 'v',
      homes: [
        {
          indicator: 'violence',
          count: 552,
          less: [
            { indicator: 'alcohol', count: 422 },
            { indicator: 'domestic', count: 185 },
          ],
        },
      ],
      count: 552,
      harm: 552 * 15_720,
    });
  });

  it('takes events with both flags from the flag that comes later', () => {
    expect(open().line('a', ['alcohol'])).toMatchObject({
      count: 422,
      homes: [{ count: 422, less: [{ indicator: 'both', count: 30 }] }],
    });
    expect(open().line('d', ['domestic'])).toMatchObject({ count: 185, homes: [{ count: 185, less: [] }] });
  });

  it('adds what is known of several homes, and pounds of those that are costed', () => {
    expect(open().line('x', ['domestic', 'litter'])).toMatchObject({ count: 192, harm: 185 * 15_720 });
    expect(open().line('x', ['litter'])).toMatchObject({ count: 7, harm: null });
    expect(open({ litter: 7 }).line('x', ['domestic', 'litter'])).toMatchObject({
      homes: [{ count: null }, { count: 7 }],
      count: 7,
    });
  });

  it('knows nothing of a home that nobody counts, nor of one that a part is not known of', () => {
    expect(open({}).line('v', ['violence'])).toMatchObject({ count: null, harm: null });
    const { domestic: _, ...rest } = plan;
    expect(open(rest).line('v', ['violence'])).toMatchObject({
      homes: [{ count: null, less: [{ count: 422 }, { count: null }] }],
      count: null,
      harm: null,
    });
  });
});

describe('sumKnown', () => {
  it.each([
    [[], null],
    [[null, null], null],
    [[0], 0],
    [[null, 0], 0],
    [[3, null, 4], 7],
    [[5, -2], 3],
  ])('%j: %j', (values, sum) => expect(sumKnown(values)).toBe(sum));
});
