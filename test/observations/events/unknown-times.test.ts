import { describe, expect, it } from 'vitest';
import { parseHours } from '../../../src/model/hours.ts';
import { indexAreas } from '../../../src/observations/areas/area-index.ts';
import { unknownTimes } from '../../../src/observations/events/unknown-times.ts';
import { indicator } from '../../support/observations.ts';
import { eventCount } from '../../support/sources.ts';

const northvale = { code: 'E99000001', name: 'Northvale', type: 'csp', aliases: [] } as const;
const index = indexAreas([northvale], []);
const night = indicator({ id: 'night', hours: parseHours('20:00-06:00')! });
const area = northvale.code;
const known = eventCount({ area, count: 415, partOfDay: [] });
const unknown = eventCount({ area, count: 37, partOfDay: 'unknown', line: 7 });

describe('unknownTimes', () => {
  it('says how many events of the indicator have no time, and where the first is', () =>
    expect(unknownTimes([known, unknown], [night], index)).toEqual([
      {
        code: 'unknown-time',
        severity: 'warning',
        source: 'crime',
        file: 'events.csv',
        line: 7,
        column: null,
        message:
          '37 of 452 events of indicator night have no time of day: they are in neither the hours 20:00-06:00 nor outside',
        hint: 'Ask the sender of source crime for the times; an indicator with hours: unknown counts these events.',
      },
    ]));

  it.each([
    ['every event has a time', [known], night],
    ['the indicator has no hours', [known, unknown], indicator()],
    ['it counts those without a time', [known, unknown], indicator({ hours: parseHours('unknown')! })],
    ['only another category lacks times', [known, { ...unknown, category: 'robbery' }], night],
    ['only an area that nobody asks about lacks times', [known, { ...unknown, area: 'E99000009' }], night],
  ])('says nothing where %s', (_, events, one) => expect(unknownTimes(events, [one], index)).toEqual([]));
});
