import { describe, expect, it } from 'vitest';
import { parseHours } from '../../../src/model/hours.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { CountRecord, EventCount, IndicatorRecord } from '../../../src/model/source.ts';
import { sharedEvents, sharedEventsIssues } from '../../../src/observations/events/shared-events.ts';
import { indicator, period } from '../../support/observations.ts';

const about = { area: 'E99000001', areaName: 'Northvale', areaColumn: null, period: period('2023-24') };
const origin = { source: 'crime', file: 'crime.csv', firstLine: 4, lastLine: 4 };
const missing = { kind: 'missing' } as const;

const count = (category: string, changes: Partial<CountRecord> = {}): CountRecord => ({
  ...about,
  category,
  count: missing,
  estimated: false,
  origin,
  ...changes,
});
const figure = (category: string, within: readonly string[]): IndicatorRecord => ({
  ...about,
  category,
  within,
  numerator: missing,
  denominator: missing,
  value: missing,
  estimated: false,
  origin,
});
const event = (category: string, partOfDay: readonly string[]): EventCount => ({
  ...about,
  category,
  groups: ['all-crime'],
  partOfDay,
  count: 1,
  origin,
});
const records = (changes: {
  counts?: readonly CountRecord[];
  indicators?: readonly IndicatorRecord[];
  events?: readonly EventCount[];
}) => ({ counts: [], indicators: [], events: [], ...changes });
const having = (id: string, categories: readonly string[], changes: Partial<Indicator> = {}) =>
  indicator({ id, categories, costClass: 'domestic-burglary', ...changes });

const both = records({ counts: [count('homes'), count('shops')] });

describe('sharedEvents', () => {
  it.each([
    ['classes apart', ['homes'], ['shops'], []],
    [
      'one class within the other',
      ['homes'],
      ['homes', 'shops'],
      [{ kind: 'part-of', indicator: 'a', with: 'b' }],
    ],
    [
      'the other within the one',
      ['homes', 'shops'],
      ['shops'],
      [{ kind: 'part-of', indicator: 'b', with: 'a' }],
    ],
    ['the same class twice', ['homes'], ['homes'], [{ kind: 'same', indicator: 'a', with: 'b' }]],
  ])('finds %s', (_, one, other, found) => {
    expect(sharedEvents(both, [having('a', one), having('b', other)], null)).toEqual(found);
  });

  it('finds classes that share a category and each have another', () => {
    const three = records({ counts: [count('homes'), count('shops'), count('sheds')] });
    const pair = [having('a', ['homes', 'sheds']), having('b', ['homes', 'shops'])];
    expect(sharedEvents(three, pair, null)).toEqual([{ kind: 'partly', indicator: 'a', with: 'b' }]);
  });

  it('knows a category that a table counts towards another, or prints within another', () => {
    const grouped = records({ counts: [count('homes', { groups: ['burglary'] }), count('burglary')] });
    const nested = records({ indicators: [figure('homes', ['burglary']), figure('burglary', [])] });
    for (const given of [grouped, nested])
      expect(sharedEvents(given, [having('a', ['homes']), having('b', ['burglary'])], null)).toEqual([
        { kind: 'part-of', indicator: 'a', with: 'b' },
      ]);
  });

  it('knows the hours of the day', () => {
    const given = records({ events: [event('homes', []), event('homes', ['20:00-06:00'])] });
    const night = having('night', ['homes'], { hours: parseHours('20:00-06:00')! });
    expect(sharedEvents(given, [night, having('all', ['homes'])], null)).toEqual([
      { kind: 'part-of', indicator: 'night', with: 'all' },
    ]);
  });

  it('leaves out lenses, all recorded crime, percentages and categories of the same name in other sources', () => {
    const one = having('a', ['homes']);
    const others = [
      having('lens', ['homes'], { lens: true }),
      having('total', ['homes', 'shops']),
      having('share', ['homes'], { kind: 'percent' }),
      having('elsewhere', ['homes'], { sources: ['other'] }),
    ];
    expect(sharedEvents(both, [one, ...others], 'total')).toEqual([]);
  });
});

describe('sharedEventsIssues', () => {
  const issuesOf = (a: readonly string[], b: readonly string[], changes: Partial<Indicator> = {}) => {
    const given = records({ counts: [count('homes'), count('shops'), count('sheds')] });
    const pair = [having('a', a), having('b', b, changes)];
    return sharedEventsIssues(sharedEvents(given, pair, null), given, pair);
  };

  it('says where events are in two costed classes, and what to do', () => {
    const [issue, ...more] = issuesOf(['homes', 'sheds'], ['homes', 'shops']);
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ code: 'shared-events', severity: 'warning', file: 'crime.csv', line: 4 });
    expect(issue?.message).toBe('a and b count some of the same events and both have a cost');
    expect(issue?.hint).toContain('there is no total of harm');
  });

  it('says which of two equal classes is in no total', () => {
    expect(issuesOf(['homes'], ['homes'])[0]?.hint).toContain('b is in no total of harm');
  });

  it('says nothing of a class within another, nor where one has no cost', () => {
    expect(issuesOf(['homes'], ['homes', 'shops'])).toEqual([]);
    expect(issuesOf(['homes', 'sheds'], ['homes', 'shops'], { costClass: null })).toEqual([]);
  });
});
