import { describe, expect, it } from 'vitest';
import { checkShownOnly, withoutShownOnly } from '../../../src/config/settings/shown-only.ts';
import type { IndicatorListing } from '../../../src/model/indicator-listing.ts';
import { candidateOf } from '../../support/homes.ts';

const listings = new Map<string, IndicatorListing>([
  ['control', { status: 'control' }],
  ['later', { status: 'not-yet-defined' }],
  ['aim', { status: 'target' }],
  ['listed', { code: 'NI 16' }],
]);
const paths = (
  written: Parameters<typeof checkShownOnly>[0],
  candidates: Parameters<typeof checkShownOnly>[1] = [],
) => checkShownOnly(written, candidates, listings).map(({ path }) => path.join('.'));

describe('checkShownOnly', () => {
  it('refuses a candidate that stands on what is never scored, wherever it names it', () => {
    const written = {
      a: { indicator: 'control' },
      b: { homes: ['aim', 'later'] },
      c: { homes: ['aim'], indicators: ['listed', 'control'] },
    };
    expect(paths(written)).toEqual([
      'candidates.a.indicator',
      'candidates.b.homes.1',
      'candidates.c.indicators.1',
    ]);
  });

  it('tells a home from the catalogue at the indicator, once', () => {
    expect(paths({ a: {} }, [candidateOf('a', 'control', 'aim')])).toEqual(['indicators.control.status']);
    expect(paths({ a: { homes: ['control'] } }, [candidateOf('a', 'control')])).toEqual([
      'candidates.a.homes.0',
    ]);
  });

  it('takes a target and a consideration', () => {
    expect(paths({ a: { homes: ['aim'], indicators: ['listed', 'unlisted'] } })).toEqual([]);
  });
});

describe('withoutShownOnly', () => {
  it('takes out evidence that is shown only, and the key with the last of it', () => {
    const candidate = candidateOf('a', 'aim');
    const left = (indicators: readonly string[]) =>
      withoutShownOnly([{ ...candidate, indicators }], listings);
    expect(left(['aim', 'control'])).toEqual([{ ...candidate, indicators: ['aim'] }]);
    expect(left(['control', 'later'])).toEqual([candidate]);
    expect(withoutShownOnly([candidate], listings)).toEqual([candidate]);
  });
});
