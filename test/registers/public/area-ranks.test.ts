import { describe, expect, it } from 'vitest';
import type { Area } from '../../../src/model/area.ts';
import type { CommentRecord } from '../../../src/model/registers/comment.ts';
import type { Settings } from '../../../src/model/settings.ts';
import { areaRanksOf } from '../../../src/registers/public/area-ranks.ts';
import { indicator, observation, period } from '../../support/observations.ts';
import { observed } from '../../support/registers.ts';
import { settings } from '../../support/settings.ts';

const area = (code: string): Area => ({ code, name: code, type: 'local-authority', aliases: [] });
const base = settings();
const about = (changes: Partial<Settings> = {}): Settings => ({
  ...base,
  areas: [...base.areas, ...['Hill', 'River', 'Sea'].map(area)],
  indicators: ['crime', 'litter'].map((id) => indicator({ id, name: id, kind: 'percent' })),
  concerns: ['crime', 'litter'],
  ...changes,
});
const share = (code: string, id: string, percent: number) =>
  observation('2023-24', { area: code, indicator: id, numerator: percent, denominator: 100 });
const both = (code: string, crime: number, litter: number) => [
  share(code, 'crime', crime),
  share(code, 'litter', litter),
];
const three = [...both('Hill', 40, 20), ...both('River', 50, 30), ...both('Sea', 60, 10)];
const placesOf = (...args: Parameters<typeof areaRanksOf>) =>
  areaRanksOf(...args).map(({ by, areas, items }) => [
    by,
    areas,
    items.map(({ item, ranks }) => `${item} ${ranks.map(({ rank }) => rank).join('')}`),
  ]);

// Plan 2008-11, line 169: the level of crime was named first in each of three districts.
describe('areaRanksOf', () => {
  it('is first in all three', () =>
    expect(placesOf(observed(three), about())).toEqual([['survey', 3, ['crime 111', 'litter 222']]]));

  it('leaves the partnership itself out, and what it is compared with', () => {
    const whole = [...three, ...both('E99000001', 10, 90), ...both('England', 10, 90), ...both('Twin', 1, 2)];
    const settled = about({
      areas: [...about().areas, area('England'), area('Twin')],
      comparators: [{ id: 'nation', area: area('England'), includesLocal: true }],
      similar: { name: 'Twins', areas: [area('Twin')] },
    });
    expect(placesOf(observed(whole), settled)).toEqual(placesOf(observed(three), about()));
  });

  it('leaves out an area that does not say something of every concern', () =>
    expect(placesOf(observed(three.slice(0, 5)), about())).toEqual([
      ['survey', 2, ['crime 11', 'litter 22']],
    ]));

  it('is nothing of fewer than two areas', () =>
    expect(placesOf(observed(three.slice(0, 2)), about())).toEqual([]));

  it('orders themes by comments: none about a theme is 0, no comment at all is no area', () => {
    const comment = (code: string, theme: string, count: number): CommentRecord => ({
      period: period('2023-24 Q1'),
      themes: [theme],
      area: code,
      areaName: '',
      areaColumn: null,
      count,
      origin: { source: 'log', file: 'log.csv', firstLine: 2, lastLine: 2 },
    });
    const comments = [
      comment('Hill', 'Parking', 5),
      comment('Hill', 'Noise', 2),
      comment('River', 'Parking', 1),
    ];
    expect(placesOf(observed([], { comments }), about())).toEqual([
      ['comments', 2, ['parking 11', 'noise 22']],
    ]);
  });
});
