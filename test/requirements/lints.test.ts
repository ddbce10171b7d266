import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import {
  checked,
  type MadePartnership,
  makePartnership,
  resultsOf,
  shown,
} from '../support/made-partnership.ts';
import { call, copyFixture, optionsFor, removeTemporary } from '../support/run-assess.ts';
import { told } from '../support/told.ts';

afterAll(removeTemporary);

// Expected values are those of the acceptance examples and of the plans (lines in brackets).
describe('S015 the year of the denominator (2014-17:189)', () => {
  const made = (denominator: string): MadePartnership => ({
    period: '2012-13',
    bases: '2011-12',
    indicators: { crime: '' },
    figures: [`crime,County,2012-13,9114,${denominator},,`],
    people: ['County,2011,183477', 'County,2012,186004'],
  });

  it('9,114 on the census of 2011 is 49.7 and prints 50, not 49', async () => {
    expect(await told(made('183477'), 'denominator-year')).toEqual([
      'warning input/figures.csv:2 crime, 2012-13: 183,477 is the population of 2011, not the mid-2012 estimate, 186,004: 49.7 per 1,000, which prints 50; on the estimate 49.0 per 1,000, which prints 49',
    ]);
    expect(await told(made('186004'), 'denominator-year')).toEqual([]);
    expect(await told(made(''), 'denominator-year')).toEqual([]);
  });
});

describe('S045 two figures of one thing (2014-17:294)', () => {
  const twice = {
    indicators: { crime: 'kind: count' },
    figures: ['crime,County,2013-14 Q2,2132,,,', 'crime,County,2013-14 Q2,2152,,,'],
  };

  it('2,132 and 2,152: none is used, and the run stops', async () => {
    const [found] = await told(twice, 'conflicting-repeat');
    expect(found).toMatch(/^error input\/figures\.csv:3 .*2132.*line 2.*2152 in line 3: none is used$/);
    const folder = makePartnership(twice);
    expect((await checked(folder)).exit).toBe(1);
    const stopped = await call(() => run(optionsFor(folder)));
    expect([stopped.exit, stopped.stdout, existsSync(join(folder, 'out'))]).toEqual([1, '', false]);
    expect(stopped.stderr).toContain('Nothing was calculated from these inputs.');
    const once = { ...twice, figures: twice.figures.slice(0, 1) };
    const resolved = makePartnership(once);
    expect((await checked(resolved)).exit).toBe(0);
    expect((await call(() => run(optionsFor(resolved)))).exit).toBe(0);
  });
});

describe('S047 a latest quarter that may be incomplete (2014-17:297)', () => {
  it('29 of 196: p = 0.0004', async () => {
    expect(await told(copyFixture('herefordshire-2013-14'), 'incomplete-period')).toEqual([
      'warning input/public-health.csv:5 Alcohol related incidents recorded by the A&E database: 29 of 196 in 2013-14 Q4, the latest quarter, which may be incomplete (p = 0.0004 by chance alone)',
    ]);
    expect(await shown(copyFixture('herefordshire-2013-14'))).toContain(
      'The latest quarter may be incomplete.',
    );
  });
});

describe('S055 an unusual quarter (2014-17:318)', () => {
  it('24 of 61: p = 0.009, unusually high', async () => {
    const { measures } = await resultsOf(copyFixture('herefordshire-2013-14'));
    const found = measures.find(
      ({ id }: { id: string }) => id === 'quarter/killed-or-seriously-injured/E06000019/2013-14-Q3',
    );
    expect(found.about).toMatchObject({ count: 24, total: 61, verdict: 'unusually high quarter' });
    expect(found.about.pValue.toPrecision(1)).toBe('0.009');
    expect(await shown(copyFixture('herefordshire-2013-14'))).toContain(
      'in the four quarters to 2013-14 Q3 (61): unusually high in 2013-14 Q3 (24).',
    );
  });
});

describe('S092 a stated number (2008-11:110, 521-556)', () => {
  const lists = (items: string) =>
    makePartnership({
      more: `lists:\n  - { name: New national indicators, statedCount: 34, items: [${items}] }`,
    });

  it('NI 15 to NI 49 are 35, and 34 are stated', async () => {
    expect(await told(lists('NI 15 to NI 49'), 'stated-count')).toEqual([
      'warning assessment.yaml:15 New national indicators: 35 are listed (NI 15 to NI 49), and 34 are stated',
    ]);
    expect(await told(lists('NI 15 to NI 47, NI 49'), 'stated-count')).toEqual([]);
    expect(await told(copyFixture('south-worcestershire-2008'), 'stated-count')).toHaveLength(1);
  });

  it('an indicator that is listed twice is refused', async () => {
    const { exit, stderr } = await checked(lists('NI 15 to NI 47, NI 17'));
    expect([exit, stderr]).toEqual([
      2,
      expect.stringContaining('NI 17 stands twice in New national indicators'),
    ]);
  });
});

describe('running totals, withheld figures and breaks', () => {
  const quarters = (counts: readonly number[]): MadePartnership => ({
    indicators: { crime: 'kind: count' },
    figures: counts.map((count, at) => `crime,County,2013-14 Q${at + 1},${count},,,`),
  });

  it('100, 210, 290, 400 look like a running total; the quarters of the plan do not', async () => {
    expect(await told(quarters([100, 210, 290, 400]), 'cumulative-series')).toEqual([
      'warning input/figures.csv:5 crime: the quarters to 2013-14 Q4 (100, 210, 290, 400) look like a running total, which would be added up again',
    ]);
    expect(await told(quarters([2302, 2132, 1974, 1886]), 'cumulative-series')).toEqual([]);
  });

  it('a withheld figure is said, and is no nought', async () => {
    const made = { indicators: { crime: 'kind: count' }, figures: ['crime,County,2013-14,*,,,'] };
    expect(await told(made, 'suppressed')).toHaveLength(1);
    expect(await shown(makePartnership(made))).not.toContain('0 in 2013-14');
  });

  it('a change across a known break is noted once', async () => {
    const made = {
      indicators: { crime: 'kind: count' },
      figures: ['crime,County,2012-13,100,,,', 'crime,County,2013-14,90,,,'],
      more: 'breaks:\n  - { indicators: [crime], from: 2013-04, change: "Counted by incident, no longer by victim." }',
    };
    expect(await told(made, 'series-break')).toEqual([
      'note input/figures.csv:3 figures before and after a known break are set against each other (crime): Counted by incident, no longer by victim.',
    ]);
  });
});
