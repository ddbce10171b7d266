import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/observations/figures/figure.ts';
import { isOverHundred, overHundred } from '../../../src/observations/figures/over-hundred.ts';
import { indicator } from '../../support/observations.ts';
import { value } from '../../support/sources.ts';

const none = { kind: 'missing' } as const;
const worry = indicator({ id: 'worry', kind: 'percent', sources: ['survey'], categories: ['worry'] });
const figure = (changes: Partial<Figure>): Figure => ({
  source: 'survey',
  category: 'worry',
  area: { code: 'E99000001', name: 'Northvale', type: 'csp', aliases: [] },
  areaCode: 'E99000001',
  areaName: 'Northvale',
  record: {} as Figure['record'],
  numerator: none,
  denominator: none,
  value: none,
  origin: { source: 'survey', file: 's.csv', firstLine: 7, lastLine: 7 },
  ...changes,
});

describe('isOverHundred', () => {
  it.each<[string, Partial<Figure>, boolean]>([
    ['all', { value: value(100) }, false],
    ['more than all', { value: value(100.1, 1) }, true],
    ['all of them', { numerator: value(5), denominator: value(5) }, false],
    ['6 of 5', { numerator: value(6), denominator: value(5) }, true],
    ['6 of nobody knows how many', { numerator: value(6) }, false],
    ['nothing', {}, false],
    ['another source', { value: value(120), source: 'crime' }, false],
    ['another category', { value: value(120), category: 'calls' }, false],
    ['an area that nobody asked for', { value: value(120), area: null }, false],
  ])('%s', (_, changes, expected) => expect(isOverHundred(figure(changes), [worry])).toBe(expected));

  it('is of percentages alone', () => {
    const rate = { ...worry, kind: 'rate' as const };
    expect(isOverHundred(figure({ value: value(120) }), [rate])).toBe(false);
    expect(isOverHundred(figure({ value: value(120) }), [rate, worry])).toBe(true);
  });
});

describe('overHundred', () => {
  it.each([
    [{ value: value(120) }, 'worry: 120 is more than 100 per cent'],
    [{ numerator: value(6), denominator: value(5) }, 'worry: 6 is more than the 5 that it is of'],
  ])('says what was found and where', (changes, message) => {
    expect(overHundred(figure(changes))).toMatchObject({
      code: 'constraint-error',
      severity: 'error',
      file: 's.csv',
      line: 7,
      message: expect.stringContaining(message),
    });
  });
});
