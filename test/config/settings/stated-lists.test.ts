import { describe, expect, it } from 'vitest';
import { LONGEST_RUN } from '../../../src/config/settings/stated-lists.ts';
import { goodConfiguration, marked, problemsIn, settingsFrom } from '../../support/configuration.ts';

const withItems = (items: string) =>
  `${goodConfiguration}lists:\n  - { name: Indicators, statedCount: 2, items: [${items}] }\n`;
const itemsOf = (items: string) => settingsFrom(withItems(items)).lists?.[0]?.items;

describe('listsOf', () => {
  it('is nothing where there are none', () => {
    expect(settingsFrom(goodConfiguration)).not.toHaveProperty('lists');
  });

  it('knows where the number is written that it states', () => {
    // goodConfiguration has 37 lines: the list is on line 39, its number after `  - { name: Indicators, statedCount: `.
    expect(settingsFrom(withItems('A')).lists).toEqual([
      {
        name: 'Indicators',
        statedCount: 2,
        items: ['A'],
        at: { file: 'assessment.yaml', line: 39, column: 38 },
      },
    ]);
  });

  it.each([
    ['NI 15 to NI 17', ['NI 15', 'NI 16', 'NI 17']],
    ['NI 15-17', ['NI 15', 'NI 16', 'NI 17']],
    ['NI 15 – 16', ['NI 15', 'NI 16']],
    ['NI 9 to NI 11', ['NI 9', 'NI 10', 'NI 11']],
    ['NI 08 to NI 10', ['NI 08', 'NI 09', 'NI 10']],
    ['NI 15 to PSA 17', ['NI 15 to PSA 17']],
    ['Youth Justice Plan 2007-08', ['Youth Justice Plan 2007-08']],
    ['Plan 2014-2017', ['Plan 2014-2017']],
    ['PSA 23', ['PSA 23']],
    ['Fear of crime', ['Fear of crime']],
  ])('writes %s out as %j', (item, expected) => expect(itemsOf(`"${item}"`)).toEqual(expected));

  it('lists the 35 of the plan, which says 34', () => {
    // Plan 2008-11, lines 521-556: NI 15 to NI 49.
    expect(itemsOf('NI 15 to NI 49')).toHaveLength(35);
  });
});

describe('checkLists', () => {
  it.each([
    ['«NI 17 to NI 15', '"NI 17 to NI 15" goes backwards'],
    [`«NI 1 to NI ${LONGEST_RUN + 1}`, `through more than ${LONGEST_RUN} numbers`],
    ['«NI 1 to NI 99999999999999999999', `through more than ${LONGEST_RUN} numbers`],
  ])('refuses %s', (items, message) => {
    const { text, place } = marked(withItems(items));
    expect(problemsIn(text)).toEqual([expect.stringContaining(message)]);
    expect(problemsIn(text)[0]?.startsWith(place)).toBe(true);
  });

  it.each(['NI 15, NI 15', 'NI 15 to NI 17, NI 16'])('refuses %s, where one stands twice', (items) => {
    expect(problemsIn(withItems(items))).toEqual([
      expect.stringMatching(/NI 1[56] stands twice in Indicators$/),
    ]);
  });
});
