import { expect, it } from 'vitest';
import { crossingsOf } from '../../src/compare/crossings.ts';
import { candidateChange } from '../support/recorded-runs.ts';

const slots = { before: 4, after: 4 };
const absent = { scoreChange: null, because: null };

it.each([
  ['nothing', {}, []],
  ['a move that crosses no line', { rankBefore: 6, rankAfter: 5 }, []],
  ['into the first four', { rankBefore: 5, rankAfter: 4 }, [['entered-first', 5, 4]]],
  ['out of the first four', { rankBefore: 4, rankAfter: 5 }, [['left-first', 4, 5]]],
  ['ranked, below the line', { rankBefore: null }, [['ranked', null, 5]]],
  [
    'ranked, above the line',
    { rankBefore: null, rankAfter: 2 },
    [
      ['ranked', null, 2],
      ['entered-first', null, 2],
    ],
  ],
  [
    'ranked no more',
    { rankBefore: 3, rankAfter: null },
    [
      ['unranked', 3, null],
      ['left-first', 3, null],
    ],
  ],
  ['another tier', { tierAfter: 'priority', agreedAfter: 'priority' }, [['tier', 'monitor', 'priority']]],
  ['another agreed tier alone', { agreedAfter: 'priority' }, [['agreed-tier', 'monitor', 'priority']]],
  [
    'a model tier that was overridden both times',
    { tierAfter: 'gap', agreedBefore: 'priority', agreedAfter: 'priority' },
    [['tier', 'monitor', 'gap']],
  ],
  ['a new candidate', { rankBefore: null, scoreBefore: null, ...absent }, [['new', null, 5]]],
  ['one that is gone', { rankAfter: null, scoreAfter: null, ...absent }, [['gone', 5, null]]],
] as const)('%s', (_name, changes, expected) => {
  const found = crossingsOf(candidateChange(changes), slots);
  expect(found.map(({ kind, before, after }) => [kind, before, after])).toEqual(expected);
});

it('measures each run by its own number of slots', () => {
  const fifth = candidateChange({ rankBefore: 5, rankAfter: 5 });
  expect(crossingsOf(fifth, { before: 4, after: 5 }).map(({ kind }) => kind)).toEqual(['entered-first']);
});
