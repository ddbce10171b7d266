import { describe, expect, it } from 'vitest';
import { listOf, significantlyIn, typeWords } from '../../../src/findings/words/types-by-name.ts';
import { indicator } from '../../support/observations.ts';

const names = { b: 'Burglary', r: 'Robbery', a: 'Arson', asb: 'ASB incidents' };
const indicators = Object.entries(names).map(([id, name]) => indicator({ id, name, categories: [id] }));

describe('listOf', () => {
  it.each([
    [[], ''],
    [['r'], 'robbery'],
    [['r', 'b', 'a'], 'arson, burglary and robbery'],
    // A capital that stays comes before every small letter.
    [['a', 'asb'], 'ASB incidents and arson'],
    [['r', 'not-known'], 'not-known and robbery'],
  ])('%j is "%s"', (ids, said) => expect(listOf(ids, indicators)).toBe(said));
});

describe('significantlyIn', () => {
  const six = ['a', 'b', 'c', 'd', 'e', 'r'];
  it.each([
    [['a'], ['a'], 'significantly so'],
    [[], ['a'], 'not significantly so'],
    [[], ['a', 'b'], 'significantly so in none'],
    [['a', 'b'], ['a', 'b'], 'significantly so in all'],
    [['b'], ['a', 'b'], 'significantly so in 1 (burglary)'],
    [six.slice(0, 5), six, 'significantly so in 5, all but robbery'],
  ])('%j of %j: %s', (significant, all, said) =>
    expect(significantlyIn(significant, all, indicators)).toBe(said),
  );
});

it('typeWords: a list with anti-social behaviour in is not one of crime types', () => {
  expect(typeWords(['a', 'b'], indicators)).toBe('crime types');
  expect(typeWords(['a', 'asb'], indicators)).toBe('types of crime and disorder');
});
