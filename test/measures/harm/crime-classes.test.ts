import { describe, expect, it } from 'vitest';
import { crimeClasses, freeClasses, isOfCrime } from '../../../src/measures/harm/crime-classes.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import { candidateOf, classOf, flagOf, settingsOf } from '../../support/homes.ts';

const total = classOf('total');

function classes(...indicators: readonly Indicator[]): readonly string[] {
  return crimeClasses(settingsOf([total, ...indicators], [], 'total')).map(({ id }) => id);
}

describe('crimeClasses', () => {
  it.each([
    ['a rate from the source of the total', classOf('noise'), ['noise']],
    ['a rate from elsewhere', classOf('fires', { sources: ['fire'] }), []],
    [
      'a known offence from elsewhere',
      classOf('x', { sources: ['ons'], categories: ['Domestic burglary'] }),
      ['x'],
    ],
    ['a count of a known offence', classOf('x', { kind: 'count', categories: ['burglary'] }), ['x']],
    ['another count', classOf('casualties', { kind: 'count' }), []],
    ['a percentage', classOf('worry', { kind: 'percent' }), []],
    ['anti-social behaviour', classOf('x', { categories: ['Anti-social behaviour'] }), []],
    ['what is said to be none', classOf('noise', { crime: false }), []],
    ['what is said to be one', classOf('fires', { sources: ['fire'], crime: true }), ['fires']],
    ['a flag', flagOf('alcohol', 'noise', 'alcohol'), []],
    ['a part of another', classOf('part', { within: ['noise'] }), []],
    ['some hours of the day', classOf('nights', { hours: { kind: 'unknown', label: 'unknown' } }), []],
  ])('%s', (_, indicator, expected) => expect(classes(indicator)).toEqual(expected));

  it('counts the same events once', () => {
    const twin = classOf('twin', { categories: ['noise'], per: 'households' });
    expect(classes(classOf('noise'), twin)).toEqual(['noise']);
    const settings = settingsOf([total, classOf('noise'), twin], [candidateOf('a', 'twin')], 'total');
    expect(freeClasses(settings)).toEqual([]);
  });
});

it('takes a part for what its class is', () => {
  const settings = settingsOf(
    [total, classOf('asb-incidents'), flagOf('rowdy', 'asb-incidents', 'alcohol')],
    [],
    'total',
  );
  expect(isOfCrime('rowdy', settings)).toBe(false);
  expect(isOfCrime('nobody', settings)).toBe(false);
});
