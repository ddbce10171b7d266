import { describe, expect, it } from 'vitest';
import type { PartOfDay } from '../../../src/model/hours.ts';
import { parseHours } from '../../../src/model/hours.ts';
import { hasTime, isAbout, isCounted } from '../../../src/observations/events/counted-events.ts';
import { indicator } from '../../support/observations.ts';
import { eventCount } from '../../support/sources.ts';

const atHours = (text: string) => indicator({ hours: parseHours(text)! });

describe('isAbout', () => {
  it.each([
    ['its category', {}, true],
    ['another category', { category: 'robbery' }, false],
    ['another source', { origin: { source: 'fire', file: 'f', firstLine: 1, lastLine: 1 } }, false],
  ])('an event of %s', (_, changes, expected) =>
    expect(isAbout(eventCount(changes), indicator())).toBe(expected),
  );

  it('takes groups of categories too', () =>
    expect(isAbout(eventCount(), indicator({ categories: ['all-crime'] }))).toBe(true));

  it('does not look at the time', () =>
    expect(isAbout(eventCount({ partOfDay: 'unknown' }), atHours('20:00-06:00'))).toBe(true));
});

describe('isCounted', () => {
  it.each<[string, PartOfDay, boolean, boolean]>([
    ['within', ['20:00-06:00'], true, false],
    ['outside', [], false, false],
    ['unknown', 'unknown', false, true],
  ])('an event whose time is %s', (_, partOfDay, night, unknown) => {
    const event = eventCount({ partOfDay });
    expect(isCounted(event, atHours('20:00-06:00'))).toBe(night);
    expect(isCounted(event, atHours('unknown'))).toBe(unknown);
    expect(isCounted(event, indicator())).toBe(true);
    expect(hasTime(event)).toBe(!unknown);
  });

  it('never counts another category', () =>
    expect(isCounted(eventCount({ category: 'robbery', partOfDay: 'unknown' }), atHours('unknown'))).toBe(
      false,
    ));
});
