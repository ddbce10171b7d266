import { describe, expect, it } from 'vitest';
import { changeSince } from '../../../src/measures/change/change.ts';
import { trendOf } from '../../../src/measures/change/trend.ts';
import { breaksAcross, breaksOf } from '../../../src/measures/series/breaks.ts';
import { pool } from '../../../src/measures/series/pool.ts';
import type { SeriesBreak } from '../../../src/model/measures/series-break.ts';
import type { SourceSettings } from '../../../src/model/source.ts';
import { indicator, period, series } from '../../support/observations.ts';
import { settings } from '../../support/settings.ts';

const source: SourceSettings = {
  id: 'police',
  partner: 'Police',
  file: 'crime.csv',
  shape: 'counts',
  format: null,
  delimiter: null,
  sheet: null,
  periods: null,
  columns: {},
  constants: {},
  line: 1,
  column: 1,
};

/** Months as the Home Office user guide gives them: violence recording changed through 2014-15. */
function idsFor(about: Partial<SourceSettings>, category: string, area = 'E06000019'): readonly string[] {
  const own = indicator({ sources: ['police'], categories: [category] });
  const found = breaksOf(own, area, settings({ sources: [{ ...source, ...about }] }));
  return found.map(({ id }) => id);
}

describe('breaksOf', () => {
  it.each([
    ['a format of recorded crime', { format: 'ons-csp-tables' } as const, 'violence-with-injury'],
    ['a source that says its series', { series: 'police-recorded-crime' } as const, 'violence-with-injury'],
    [
      'a category in the words of the sender',
      { series: 'police-recorded-crime' } as const,
      'Violence with injury',
    ],
  ])('knows the breaks of %s', (_, about, category) => {
    expect(idsFor(about, category)).toEqual([
      'violence-recording-2014-15',
      'national-crime-recording-standard-2002',
    ]);
  });

  it('says nothing of a source whose series nobody names', () => {
    expect(idsFor({}, 'violence-with-injury')).toEqual([]);
  });

  it('leaves out breaks of other categories', () => {
    expect(idsFor({ format: 'ons-csp-tables' }, 'bicycle-theft')).toEqual([
      'national-crime-recording-standard-2002',
    ]);
  });

  it('keeps categories of police.uk to files of police.uk', () => {
    expect(idsFor({ format: 'police-uk-street' }, 'bicycle-theft')).toContain('police-uk-categories-2013-05');
  });

  it('knows a boundary by the area, whoever counts in it', () => {
    expect(idsFor({}, 'assaults', 'E22000368')).toEqual(['csp-merger-north-worcestershire']);
  });

  it('takes those of the configuration by indicator', () => {
    const own: SeriesBreak = {
      id: 'own-1',
      series: null,
      from: 0,
      to: 0,
      categories: null,
      areas: null,
      indicators: ['burglary'],
      change: 'Sheds are counted apart.',
    };
    expect(breaksOf(indicator(), 'E99000001', settings({ breaks: [own] }))).toEqual([own]);
    expect(breaksOf(indicator({ id: 'arson' }), 'E99000001', settings({ breaks: [own] }))).toEqual([]);
  });
});

const [april, march] = [period('2014-04').from, period('2015-03').from];
const during: SeriesBreak = {
  id: 'through-2014-15',
  series: 'police-recorded-crime',
  from: april,
  to: march,
  categories: null,
  areas: null,
  indicators: null,
  change: 'More was recorded.',
};

describe('breaksAcross', () => {
  it.each([
    ['2013-14', '2015-16', true],
    ['2013-14', '2014-15', true],
    ['2014-15', '2015-16', true],
    ['2015-16', '2016-17', false],
    ['2012-13', '2013-14', false],
  ])('%s to %s: %s', (first, last, expected) => {
    const found = breaksAcross([during], [period(first), period(last)]);
    expect(found.length > 0).toBe(expected);
  });

  it('takes a change that was complete when the series began for none', () => {
    const atOnce = { ...during, to: during.from };
    expect(breaksAcross([atOnce], [period('2014-15'), period('2015-16')])).toEqual([]);
  });
});

describe('measures across a break', () => {
  const counts = { '2013-14': 100, '2014-15': 130, '2015-16': 160 };
  const local = series(counts, { indicator: indicator({ kind: 'count' }), breaks: [during] });

  it('name it and keep the counts', () => {
    const now = pool(local.observations, period('2015-16'));
    expect(changeSince(local, now, period('2013-14'))).toMatchObject({
      before: 100,
      after: 160,
      breaks: [during],
    });
    expect(trendOf(local, period('2015-16'))).toMatchObject({ breaks: [during], quantity: { ok: true } });
  });
});
