import { describe, expect, it } from 'vitest';
import type { Observations } from '../../src/model/observation.ts';
import type { FortnightCounts, PlaceSettings } from '../../src/model/registers/place-view.ts';
import { keepPlaces } from '../../src/registers/place-register.ts';
import { indicator, observation, period } from '../support/observations.ts';
import { at, observed, registerInput } from '../support/registers.ts';
import { settings } from '../support/settings.ts';

const asked = (changes: Partial<PlaceSettings>): PlaceSettings => ({
  beforeAfter: [],
  topAreas: [],
  fortnights: null,
  ...changes,
});
const kept = (placeView: PlaceSettings, observations: Observations = observed([]), asOf = '2008-04-28') =>
  keepPlaces(
    registerInput({
      observations,
      settings: settings({ placeView, asOf, indicators: [indicator({ kind: 'percent' })] }),
    }),
  );
const told = (...args: Parameters<typeof kept>) =>
  kept(...args).issues.map(({ code, line, message }) => `${code}:${line} ${message}`);

it('keeps nothing where nothing is asked about places', () =>
  expect(keepPlaces(registerInput())).toEqual({ registers: {}, issues: [] }));

describe('fortnights', () => {
  const view = asked({ fortnights: { from: '2008-04-01', indicators: ['burglary'], at } });
  const counted = (changes: Partial<FortnightCounts> = {}) =>
    observed([], {
      fortnights: [
        { indicator: 'burglary', bins: new Map([[1, 3]]), before: 2, undated: 0, origins: [], ...changes },
      ],
    });

  // On the calendar: 1 to 14 April and 15 to 28 April 2008 are 28 days.
  it('28 days are 2, from the first day of the plan; one without events between is 0', () =>
    expect(kept(view, counted()).registers.places?.fortnights).toMatchObject([
      {
        bins: [
          { from: '2008-04-01', to: '2008-04-14', count: 0, over: true },
          { from: '2008-04-15', to: '2008-04-28', count: 3, over: true },
        ],
        before: 2,
      },
    ]));

  it('one that has a day to go is not over', () => {
    const { fortnights = [] } = kept(view, counted(), '2008-04-27').registers.places ?? {};
    expect(fortnights[0]?.bins.map(({ over }) => over)).toEqual([true, false]);
  });

  it.each([
    [1, 'no-day:9 1 event of burglary has a month and no day: in no fortnight'],
    [1200, 'no-day:9 1,200 events of burglary have a month and no day: in no fortnight'],
  ])('%d without a day', (undated, message) => expect(told(view, counted({ undated }))).toEqual([message]));

  it('no event there is told: it is no row of noughts', () => {
    const elsewhere = observed([observation('2008-04', { area: 'K04000001', numerator: 7 })]);
    expect(told(view, elsewhere)).toEqual([
      'no-fortnights:9 burglary has no event in the area, so that there is no fortnight to show',
    ]);
    expect(kept(view, elsewhere).registers.places?.fortnights).toEqual([]);
  });

  it('what has no record at all is told where its records are looked for', () =>
    expect(told(view)).toEqual([]));
});

describe('before and after', () => {
  const [before, after] = [period('2007-08'), period('2008-09')];
  const view = asked({
    beforeAfter: [{ name: 'Playing field', indicator: 'burglary', area: 'E1', before, after, at }],
  });
  const counts = (...numerators: readonly (number | null)[]) =>
    observed(
      numerators.map((numerator, index) =>
        observation(index === 0 ? '2007-08' : '2008-09', { area: 'E1', numerator }),
      ),
    );

  // 40 complaints to 1 are 39 fewer: -97.5%.
  it('40 to 1 is -97.5%, by small numbers', () =>
    expect(kept(view, counts(40, 1)).registers.places?.beforeAfter).toMatchObject([
      { change: -39, percent: -97.5, smallNumbers: true },
    ]));

  it.each([
    ['withheld', counts(40, null)],
    ['missing', counts(40)],
  ])('a count that is %s is told, and nothing is compared', (_, observations) => {
    expect(told(view, observations)).toEqual([
      'no-before-after:9 Playing field: burglary has no count there for 2007-08 or for 2008-09, so that they are not compared',
    ]);
    expect(kept(view, observations).registers.places?.beforeAfter).toEqual([]);
  });

  it('none after is a count, not a gap', () =>
    expect(kept(view, counts(40, 0)).registers.places?.beforeAfter).toMatchObject([{ percent: -100 }]));
});

describe('the highest area', () => {
  const view = (...indicators: readonly string[]) =>
    asked({ topAreas: [{ name: 'Localities', indicators, areas: ['E1', 'E2'], at }] });
  const share = (area: string, numerator: number) =>
    observation('2023-24', { area, numerator, denominator: 100 });

  it('is told where every area has a rate', () => {
    const both = observed([share('E1', 10), share('E2', 20)]);
    expect(kept(view('burglary'), both).registers.places?.topAreas).toMatchObject([
      { leads: 'E2', lacking: [] },
    ]);
    expect(told(view('burglary'), both)).toEqual([]);
  });

  it.each([
    [['burglary'], 'burglary lacks a rate'],
    [['burglary', 'robbery'], 'burglary, robbery lack a rate'],
  ])('is not known where one has none: %j', (indicators, words) =>
    expect(told(view(...indicators), observed([share('E1', 10)]))).toEqual([
      `no-top-area:9 Localities: ${words} in at least one of the areas, so that the highest is not known`,
    ]),
  );
});
