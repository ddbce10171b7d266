import { describe, expect, it } from 'vitest';
import type { EventCount } from '../../../src/model/source.ts';
import { indexAreas } from '../../../src/observations/areas/area-index.ts';
import { countFortnights } from '../../../src/observations/events/count-fortnights.ts';
import { northvale } from '../../support/figures.ts';
import { indicator } from '../../support/observations.ts';
import { eventCount } from '../../support/sources.ts';

const link = (child: string, parent: string) => ({
  lookup: 'lsoa',
  child,
  childName: null,
  parent,
  parentName: null,
});
const index = indexAreas([northvale], [link('E01000001', northvale.code), link('E01000009', 'E99000002')]);
const arson = indicator({ id: 'arson', categories: ['arson'] });
const found = (events: readonly EventCount[], indicators = [indicator()]) =>
  countFortnights(events, indicators, { index, local: northvale.code });

describe('countFortnights', () => {
  // By hand: fortnight 0 has 3 + 4, fortnight 2 has 5; 2 came before the first, 6 have no day.
  it('adds events of one fortnight, and keeps apart those before the first and those without a day', () => {
    const events = [
      eventCount({ fortnight: 0, count: 3, line: 2 }),
      eventCount({ fortnight: 2, count: 5, line: 3 }),
      eventCount({ fortnight: 0, count: 4, line: 4 }),
      eventCount({ fortnight: -1, count: 2, line: 5 }),
      eventCount({ fortnight: null, count: 6, line: 6 }),
    ];
    const origins = [{ source: 'crime', file: 'events.csv', firstLine: 2, lastLine: 6 }];
    expect(found(events)).toEqual([
      {
        indicator: 'burglary',
        bins: new Map([
          [0, 7],
          [2, 5],
        ]),
        before: 2,
        undated: 6,
        origins,
      },
    ]);
  });

  it('counts local events of the category alone', () => {
    const events = [
      eventCount({ fortnight: 1, count: 1 }),
      eventCount({ fortnight: 1, count: 10, area: 'E01000009' }),
      eventCount({ fortnight: 1, count: 100, area: 'E01999999' }),
      eventCount({ fortnight: 1, count: 1000, category: 'arson' }),
    ];
    expect(found(events)).toMatchObject([{ bins: new Map([[1, 1]]) }]);
    expect(found(events, [indicator(), arson])).toMatchObject([
      { indicator: 'burglary', bins: new Map([[1, 1]]) },
      { indicator: 'arson', bins: new Map([[1, 1000]]) },
    ]);
  });

  it('has no entry for an indicator without events, and none where nobody asks for fortnights', () => {
    expect(found([eventCount({ fortnight: 1 })], [arson])).toEqual([]);
    expect(found([eventCount({ count: 7 })])).toEqual([]);
    expect(found([])).toEqual([]);
  });
});
