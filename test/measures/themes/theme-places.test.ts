import { describe, expect, it } from 'vitest';
import { themePlaces } from '../../../src/measures/themes/theme-places.ts';
import type { PlaceCount } from '../../../src/model/place.ts';
import { candidateOf, classOf, flagOf, settingsOf } from '../../support/homes.ts';

function at(indicator: string, place: string, count: number): PlaceCount {
  const origin = { source: 'street', file: 'street.csv', firstLine: 2, lastLine: 9 };
  return { indicator, place, placeName: place, count, origins: [origin] };
}

function themeOf(places: readonly PlaceCount[], candidates = [candidateOf('both', 'violence', 'robbery')]) {
  const flag = flagOf('alcohol', 'violence', 'alcohol');
  const { indicators } = settingsOf([classOf('violence'), classOf('robbery'), flag], candidates);
  const theme = indicators.find((one) => one.theme !== undefined);
  return themePlaces(theme!, places).map(({ place, count }) => [place, count]);
}

describe('themePlaces', () => {
  it('adds the events of homes in each place', () => {
    const places = [at('violence', 'A', 3), at('violence', 'B', 1), at('robbery', 'A', 2)];
    expect(themeOf(places)).toEqual([
      ['A', 5],
      ['B', 1],
    ]);
  });

  it('has none where the events of a home are not placed', () => {
    expect(themeOf([at('violence', 'A', 3)])).toEqual([]);
  });

  const taken = [candidateOf('v', 'violence'), candidateOf('a', 'alcohol')];

  it('takes away what is at home elsewhere, and leaves out places where nothing is left', () => {
    const places = [
      at('violence', 'A', 3),
      at('violence', 'B', 2),
      at('alcohol', 'A', 1),
      at('alcohol', 'B', 2),
    ];
    expect(themeOf(places, taken)).toEqual([['A', 2]]);
  });

  it('has none where more is taken away than there is', () => {
    expect(themeOf([at('violence', 'A', 3), at('alcohol', 'A', 4)], taken)).toEqual([]);
  });
});
