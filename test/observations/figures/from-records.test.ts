import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area, AreaLink } from '../../../src/model/area.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { financialYear, month } from '../../../src/model/period.ts';
import type { CountRecord } from '../../../src/model/source.ts';
import { indexAreas } from '../../../src/observations/areas/area-index.ts';
import { observeRecords } from '../../../src/observations/figures/from-records.ts';
import { indicatorRecord } from '../../support/figures.ts';
import { indicator, period } from '../../support/observations.ts';
import { countRecord, missing, suppressed, value } from '../../support/sources.ts';

const northvale: Area = {
  code: 'E99000001',
  name: 'Northvale',
  type: 'csp',
  aliases: ['Northvale District'],
};
const vale: Area = { code: 'E99000002', name: 'Vale', type: 'region', aliases: [] };
const elsewhere: AreaLink = {
  lookup: 'csp',
  child: 'E99000009',
  childName: null,
  parent: 'E99000002',
  parentName: null,
};
const index = indexAreas([northvale, vale], [elsewhere]);
const both = indicator({ id: 'all', categories: ['burglary', 'robbery'] });

function observe(records: readonly CountRecord[], indicators: readonly Indicator[] = [indicator()]) {
  return observeRecords(records, [], indicators, index);
}

/** Observations without their lines, in a fixed order. */
function figures(observations: readonly Observation[]) {
  return observations
    .map(
      ({ indicator, area, period, numerator, quality }) =>
        `${indicator} ${area} ${period.from}-${period.to} ${numerator} ${quality}`,
    )
    .sort();
}

describe('observeRecords', () => {
  it('observes a count with where it was read', () => {
    const { observations, issues } = observe([countRecord({ line: 7 })]);
    expect(observations).toEqual([
      {
        indicator: 'burglary',
        area: 'E99000001',
        period: period('2013-14'),
        numerator: 100,
        denominator: null,
        published: null,
        quality: 'complete',
        origins: [{ source: 'crime', file: 'crime.csv', firstLine: 7, lastLine: 7 }],
      },
    ]);
    expect(issues).toEqual([]);
  });

  it.each([
    ['its code', 'E99000001', ''],
    ['its name', '', 'Northvale'],
    ['an alias', '', 'northvale district'],
    ['its name in the column of codes', 'Northvale', ''],
    ['its code beside a name that drifts', 'E99000001', 'Northvale DC'],
  ])('knows an area by %s', (_, area, areaName) => {
    expect(observe([countRecord({ area, areaName })]).observations).toMatchObject([{ area: 'E99000001' }]);
  });

  it('rejects a record of an unknown area, with its line', () => {
    const { observations, issues, rejected } = observe([countRecord({ area: 'E99000003', line: 12 })]);
    expect(observations).toEqual([]);
    expect(issues).toMatchObject([
      {
        code: 'unknown-area',
        severity: 'error',
        file: 'crime.csv',
        line: 12,
        message: expect.stringContaining('"E99000003"'),
      },
    ]);
    expect(rejected).toMatchObject([{ firstLine: 12 }]);
  });

  it.each(['Total', 'All areas', ''])(
    'rejects %j as an area: no total row is taken for a place',
    (areaName) => {
      expect(observe([countRecord({ area: '', areaName })])).toMatchObject({
        observations: [],
        issues: [{ code: 'unknown-area' }],
      });
    },
  );

  it('does not reject an area that a look-up knows: it is another place', () => {
    expect(observe([countRecord({ area: 'E99000009' })])).toMatchObject({
      observations: [],
      issues: [],
      rejected: [],
    });
  });

  it.each([
    ['suppressed', suppressed],
    ['missing', missing],
  ] as const)('has no number for a %s count', (quality, count) => {
    expect(observe([countRecord({ count })]).observations).toMatchObject([{ numerator: null, quality }]);
  });

  it('marks an estimate', () => {
    expect(observe([countRecord({ estimated: true })]).observations).toMatchObject([
      { numerator: 100, quality: 'estimated' },
    ]);
  });

  it('adds categories up only when all are there: 100 + 20 = 120', () => {
    const robbery = countRecord({ category: 'robbery', count: value(20), line: 3 });
    expect(observe([countRecord(), robbery], [both]).observations).toMatchObject([
      { numerator: 120, quality: 'complete' },
    ]);
    expect(observe([countRecord()], [both]).observations).toMatchObject([
      { numerator: null, quality: 'missing' },
    ]);
    expect(observe([countRecord(), { ...robbery, count: suppressed }], [both]).observations).toMatchObject([
      { numerator: null, quality: 'suppressed' },
    ]);
    expect(observe([countRecord(), { ...robbery, count: missing }], [both]).observations).toMatchObject([
      { numerator: null, quality: 'missing' },
    ]);
  });

  it('counts an exact repeat once', () => {
    const { observations, issues, repeated } = observe([countRecord(), countRecord({ line: 5 })]);
    expect(figures(observations)).toEqual(['burglary E99000001 24159-24170 100 complete']);
    expect(issues).toMatchObject([{ code: 'duplicate-row', severity: 'warning', line: 5 }]);
    expect(repeated).toMatchObject([{ firstLine: 5 }]);
  });

  it('uses none of records that disagree, and never their sum', () => {
    const { observations, issues, rejected } = observe([
      countRecord(),
      countRecord({ line: 5, count: value(101) }),
    ]);
    expect(observations).toEqual([]);
    expect(issues).toMatchObject([{ code: 'conflicting-repeat', severity: 'error', line: 5 }]);
    expect(rejected).toHaveLength(2);
  });

  it.each([
    ['the same figure', 100, 'duplicate-row'],
    ['another figure', 101, 'conflicting-repeat'],
  ])('sees a repeat with %s also when the area is written in two ways', (_, count, code) => {
    const again = countRecord({ area: '', areaName: 'Northvale', count: value(count), line: 3 });
    const { observations, issues } = observe([countRecord(), again], [indicator(), both]);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(observations.map(({ numerator }) => numerator)).not.toContain(200);
  });

  it('does not take areas of one name for one area', () => {
    const records = ['E99000001', 'E99000002'].map((area, line) =>
      countRecord({ area, areaName: 'Vale', line }),
    );
    expect(observe(records)).toMatchObject({
      observations: [{ area: 'E99000001' }, { area: 'E99000002' }],
      issues: [],
    });
  });

  it('does not take the year 2010-11 for November 2010', () => {
    const year = countRecord({ period: financialYear(2010), count: value(1200) });
    const november = countRecord({ period: month(2010, 11), count: value(90), line: 3 });
    expect(observe([year, november])).toMatchObject({
      observations: [{ numerator: 1200 }, { numerator: 90 }],
      issues: [],
    });
  });

  describe('with several sources', () => {
    const fire = countRecord({
      count: value(7),
      origin: { source: 'fire', file: 'fire.csv', firstLine: 2, lastLine: 2 },
    });
    const fires = indicator({ id: 'fires', sources: ['fire'] });
    const either = indicator({ id: 'either', sources: ['crime', 'fire'] });

    it('lets each use the same word for something of its own', () => {
      const { observations, issues } = observe([countRecord(), fire], [indicator(), fires]);
      expect(observations).toMatchObject([{ numerator: 100 }, { indicator: 'fires', numerator: 7 }]);
      expect(issues).toEqual([]);
    });

    it('has no figure where an indicator has two that disagree', () => {
      const { observations, issues } = observe([countRecord(), fire], [either]);
      expect(observations).toMatchObject([{ numerator: null, quality: 'missing' }]);
      expect(issues).toMatchObject([{ code: 'conflicting-repeat', severity: 'error' }]);
    });

    it('counts once what two give alike', () => {
      const { observations, issues } = observe([countRecord(), { ...fire, count: value(100) }], [either]);
      expect(observations).toMatchObject([{ numerator: 100, quality: 'complete' }]);
      expect(issues).toMatchObject([{ code: 'duplicate-row' }]);
    });

    it('never adds one category of two sources up in place of two categories', () => {
      const all = { ...both, sources: ['crime', 'fire'] };
      expect(observe([countRecord(), { ...fire, count: value(100) }], [all]).observations).toMatchObject([
        { numerator: null, quality: 'missing' },
      ]);
    });

    it('puts the area of one beside the comparator of another', () => {
      const { observations } = observe([countRecord(), { ...fire, area: 'E99000002' }], [either]);
      expect(observations).toMatchObject([
        { area: 'E99000001', numerator: 100 },
        { area: 'E99000002', numerator: 7 },
      ]);
    });
  });

  it('keeps numerator and base of a published percentage, and a value without them', () => {
    const records = [
      indicatorRecord({ numerator: value(20), denominator: value(67) }),
      indicatorRecord({ value: value(29.9, 1), period: period('2012-13') }),
    ];
    expect(observeRecords([], records, [indicator()], index).observations).toMatchObject([
      { numerator: 20, denominator: 67, published: null, quality: 'complete' },
      { numerator: null, denominator: null, published: { value: 29.9, decimals: 1 }, quality: 'complete' },
    ]);
  });

  it('gives the same figures and issues whatever the order of the rows', () => {
    const any = fc.record({
      category: fc.constantFrom('burglary', 'robbery', 'arson'),
      area: fc.constantFrom('E99000001', 'E99000002', 'E99000003', 'E99000009', 'Northvale'),
      period: fc.constantFrom(period('2012-13'), period('2013-14')),
      count: fc.constantFrom(value(1), value(2), suppressed, missing),
    });
    const rows = fc
      .array(any, { maxLength: 14 })
      .map((all) => all.map((changes, at) => countRecord({ ...changes, line: at + 2 })));
    const shuffled = rows.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    const check = ([rows, other]: readonly [readonly CountRecord[], readonly CountRecord[]]) => {
      const [a, b] = [observe(rows, [indicator(), both]), observe(other, [indicator(), both])];
      expect(figures(b.observations)).toEqual(figures(a.observations));
      expect(b.issues.map(({ code }) => code).sort()).toEqual(a.issues.map(({ code }) => code).sort());
      expect([b.repeated.length, b.rejected.length]).toEqual([a.repeated.length, a.rejected.length]);
    };
    fc.assert(fc.property(shuffled, check), { seed: 9, numRuns: 300 });
  });
});
