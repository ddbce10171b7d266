import { describe, expect, it } from 'vitest';
import { parseHours } from '../../../src/model/hours.ts';
import type { EventCount } from '../../../src/model/source.ts';
import { indexAreas } from '../../../src/observations/areas/area-index.ts';
import { observeEvents } from '../../../src/observations/events/from-events.ts';
import { quietMonths } from '../../../src/observations/events/quiet-months.ts';
import { indicator, period } from '../../support/observations.ts';
import { eventCount } from '../../support/sources.ts';

const northvale = { code: 'E99000001', name: 'Northvale', type: 'csp', aliases: [] } as const;
const index = indexAreas([northvale], []);
const night = indicator({ id: 'night', hours: parseHours('20:00-06:00')! });
const unknown = indicator({ id: 'unknown', hours: parseHours('unknown')! });
const at = (label: string, partOfDay: EventCount['partOfDay'], category = 'burglary') =>
  eventCount({ area: northvale.code, period: period(label), category, partOfDay: partOfDay ?? [] });
const inside = ['20:00-06:00'];

function counts(...events: readonly EventCount[]): Readonly<Record<string, number | null>> {
  const { observations } = observeEvents(events, [night, unknown], index, northvale.code, period('2014'));
  return Object.fromEntries(
    observations.map(({ indicator: id, period: { label }, numerator }) => [`${id} ${label}`, numerator]),
  );
}

describe('quietMonths', () => {
  it('has nothing to add where every month has its events', () => {
    const events = [at('2014-01', inside)];
    const { observations } = observeEvents(events, [night], index, northvale.code, period('2014'));
    expect(quietMonths(events, [night], observations, index)).toEqual([]);
  });

  it('has a true zero in a month whose events are all outside the hours', () =>
    expect(counts(at('2014-01', inside), at('2014-02', []))).toEqual({
      'night 2014-01': 1,
      'night 2014-02': 0,
      'unknown 2014-01': 0,
      'unknown 2014-02': 0,
    }));

  it('has a true zero where no event at all is within the hours, and all have a time', () =>
    expect(counts(at('2014-01', []))).toMatchObject({ 'night 2014-01': 0 }));

  it('knows nothing of a month that the file has no time of day for', () => {
    const found = counts(at('2014-01', inside), at('2014-02', 'unknown'));
    expect(found).toEqual({ 'night 2014-01': 1, 'unknown 2014-01': 0, 'unknown 2014-02': 1 });
  });

  it('knows nothing of an indicator none of whose events has a time', () => {
    const found = counts(at('2014-01', 'unknown'), at('2014-01', inside, 'robbery'));
    expect(found).toEqual({ 'unknown 2014-01': 1 });
  });

  it('takes the times of other categories for a sign that the file has times for a month', () => {
    const found = counts(at('2014-01', inside), at('2014-02', [], 'robbery'));
    expect(found).toMatchObject({ 'night 2014-02': 0 });
  });
});
