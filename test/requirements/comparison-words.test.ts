import { afterAll, describe, expect, it } from 'vitest';
import { checked, makePartnership, resultsOf, shown } from '../support/made-partnership.ts';
import { copyFixture, removeTemporary } from '../support/run-assess.ts';

afterAll(removeTemporary);

/** A million here, so that the rate per 1,000 is the count over 1,000, and 56 million in all. */
const years = [2008, 2009, 2010, 2011, 2012, 2013];
const million = years.flatMap((year) => [`County,${year},1000000`, `England,${year},56000000`]);

// Expected values are those of the acceptance examples (plan 2014-17, lines in brackets).
describe('S013 per cent with a named base (line 43)', () => {
  it('8,294 is 9% fewer than in 2012-13 (9,114) and 15% fewer than in 2010-11 (9,758)', async () => {
    expect(await shown(copyFixture('herefordshire-2013-14'))).toContain(
      'Total recorded crime: 8,294 in 2013-14, 15% fewer than in 2010-11 (9,758) and 9% fewer than in 2012-13 (9,114).',
    );
  });
});

describe('S014 a rate and its ratio (line 189)', () => {
  it('9,114 among 186,004 is 49.0, 0.766 of 64: 23% lower', async () => {
    const folder = makePartnership({
      period: '2012-13',
      bases: '2011-12',
      indicators: { crime: '' },
      figures: ['crime,County,2012-13,9114,,,', 'crime,England,2012-13,,,64,'],
      people: ['County,2012,186004'],
    });
    const { measures } = await resultsOf(folder);
    const value = (id: string): number => measures.find((one: { id: string }) => one.id === id).value;
    expect(value('level/crime/E99000001/2012-13/rate').toFixed(1)).toBe('49.0');
    const ratio = value('comparison/crime/E99000001/2012-13/nation');
    expect(ratio.toFixed(3)).toBe('0.766');
    expect(((1 - ratio) * 100).toFixed(0)).toBe('23');
    expect(await shown(folder)).toContain(
      'crime in 2012-13: 49 per 1,000 compared to 64 per 1,000 in England and Wales; below, and statistically significant.',
    );
  });
});

describe('S016 how many types are above (line 189)', () => {
  it('3 of 17, by name and in the order of the alphabet, whatever the ratios', async () => {
    const types = [
      'burglary other',
      'sexual offences',
      'miscellaneous',
      ...Array.from({ length: 14 }, (_, at) => `t${at}`),
    ];
    const ids = types.map((name) => name.replace(' ', '-'));
    const folder = makePartnership({
      indicators: { crime: '', ...Object.fromEntries(ids.map((id) => [id, 'crime: true'])) },
      figures: [
        'crime,County,2013-14,60000,,,',
        ...ids.flatMap((id, at) => [
          `${id},County,2013-14,${[1500, 3000, 2000][at] ?? 900},,,`,
          `${id},England,2013-14,56000,,,`,
        ]),
      ],
      people: million,
      more: `candidates:\n${ids.map((id) => `  ${id}: { name: ${id}, indicator: ${id} }`).join('\n')}\nharm: { total: crime }`,
    });
    expect(await shown(folder)).toContain(
      'Above the rate of England and Wales in 3 of 17 crime types in 2013-14: burglary-other, miscellaneous and sexual-offences; significantly so in all',
    );
  });
});

describe('S017 convergence (line 189)', () => {
  const verdict = async (local: readonly number[], nation: readonly number[]) => {
    const folder = makePartnership({
      bases: '2010-11',
      indicators: { crime: '' },
      figures: local.flatMap((rate, at) => [
        `crime,County,${2010 + at}-${11 + at},${rate * 1000},,,`,
        `crime,England,${2010 + at}-${11 + at},${nation[at]! * 56_000},,,`,
      ]),
      people: million,
    });
    const { measures } = await resultsOf(folder);
    const { about } = measures.find(({ kind }: { kind: string }) => kind === 'convergence');
    const ratios = [about.localFirst / about.otherFirst, about.localLast / about.otherLast];
    return { said: await shown(folder), ratios: ratios.map((ratio) => ratio.toFixed(3)) };
  };

  it('57 to 49 against 77 to 64 converges from below', async () => {
    const { said, ratios } = await verdict([57, 54, 51, 49], [77, 72, 67, 64]);
    // 57/77 and 49/64.
    expect(ratios).toEqual(['0.740', '0.766']);
    expect(said).toContain('converging from below');
    // S019: both the absolute and the relative change, and the caution.
    expect(said).toContain(
      'from 57.0 to 49.0 per 1,000 (-8.0, -14%) here, from 77.0 to 64.0 per 1,000 (-13.0, -17%)',
    );
    expect(said).toContain('Caution, low base');
  });

  it('a ratio of 0.855 that falls to 0.779 diverges', async () => {
    const { said, ratios } = await verdict([65.8, 60.5, 55, 49.86], [77, 72.7, 68, 64]);
    expect(ratios).toEqual(['0.855', '0.779']);
    expect(said).toContain('crime against England and Wales, 2010-11 to 2013-14: diverging below;');
  });
});

describe('S025 words of a ratio (line 193)', () => {
  const against = (count: number, more = '') =>
    makePartnership({
      indicators: { crime: '' },
      figures: [`crime,County,2013-14,${count * 10},,,`, 'crime,England,2013-14,,,10,'],
      people: million,
      more,
    });
  const wordsOf = async (folder: string) => {
    const { measures, method } = await resultsOf(folder);
    const found = measures.find(({ kind }: { kind: string }) => kind === 'comparison');
    return { said: found.about.verdict, from: method.words };
  };

  // METHOD 3: slightly from 2%, above from 10%, well above from 25%, and on a threshold the word of that threshold.
  it.each([
    [1050, 'slightly above'],
    [1000, 'similar'],
    [1019, 'similar'],
    [1260, 'well above'],
    [1150, 'above'],
    [1020, 'slightly above'],
    [980, 'slightly below'],
    [1100, 'above'],
    [900, 'below'],
    [1250, 'well above'],
    [750, 'well below'],
  ])('%d against 1,000 is %s', async (count, words) => {
    expect(await wordsOf(against(count))).toEqual({
      said: words,
      from: { slightly: 2, plain: 10, well: 25 },
    });
  });

  it('1,300 is well above, and above where the configuration has well from 40%', async () => {
    expect(await shown(against(1300))).toContain('; well above, and statistically significant');
    const own = against(1300, 'words: { well: 40 }');
    expect(await wordsOf(own)).toEqual({ said: 'above', from: { slightly: 2, plain: 10, well: 40 } });
    expect(await shown(own)).toContain('; above, and statistically significant');
  });

  it('thresholds that do not rise are refused by line', async () => {
    const { exit, stderr } = await checked(against(1300, 'words: { plain: 30 }'));
    expect(exit).toBe(2);
    expect(stderr).toContain('assessment.yaml:15:17');
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(
      'words.plain is 30 and words.well 25: each must be more than the one before',
    );
  });
});

describe('S028 and S030 trends (lines 194, 197)', () => {
  const trend = async (counts: readonly number[]) => {
    const folder = makePartnership({
      indicators: { asb: 'kind: count' },
      figures: counts.map(
        (count, at) => `asb,County,${2014 - counts.length + at}-${15 - counts.length + at},${count},,,`,
      ),
    });
    const { measures } = await resultsOf(folder);
    return {
      said: await shown(folder),
      words: measures.find(({ kind }: { kind: string }) => kind === 'trend')?.about.words,
    };
  };

  it('two points are too few', async () => {
    const { said, words } = await trend([120, 100]);
    expect(words).toBe('too few points');
    expect(said).not.toMatch(/decrease|trend|falling/);
  });

  it('three falls are a continual decrease, one rise is none', async () => {
    const fell = await trend([9800, 9200, 8500, 7900]);
    expect(fell.words).toBe('continual decrease');
    expect(fell.said).toContain('a continual decrease of the count over the 4 years to 2013-14');
    const rose = await trend([9800, 9200, 9300, 7900]);
    expect(rose.words).not.toContain('continual');
    expect(rose.said).not.toContain('continual');
  });
});

describe('S018 what rises (line 190)', () => {
  const up = [
    'domestic-burglary',
    'drug-offences',
    'miscellaneous-crimes',
    'non-domestic-burglary',
    'shoplifting',
    'violence-without-injury',
  ];
  const down = Array.from({ length: 11 }, (_, at) => `type-${at + 10}`);
  const made = (types: readonly string[], last: (id: string) => number) =>
    makePartnership({
      bases: '2010-11',
      indicators: Object.fromEntries(types.map((id) => [id, 'kind: count, crime: true'])),
      figures: types.flatMap((id) => [`${id},County,2010-11,1000,,,`, `${id},County,2013-14,${last(id)},,,`]),
    });

  it('lists the six of 17 types that increased, and the others as decreased', async () => {
    // As the plan has them, in another order.
    const types = [...down, ...up.toReversed()];
    const said = await shown(made(types, (id) => (up.includes(id) ? 1200 : 800)));
    expect(said).toContain(
      '6 of 17 crime types increased from 2010-11 to 2013-14: domestic-burglary, drug-offences, miscellaneous-crimes, non-domestic-burglary, shoplifting and violence-without-injury; significantly so in all (p-values adjusted for 17 tests, Benjamini-Hochberg). 11 decreased: type-10, type-11, ',
    );
    for (const id of up) expect(said).toContain(`${id}: 1,200 in 2013-14, 20% more than in 2010-11 (1,000).`);
    expect(said.match(/20% more than in 2010-11/g)).toHaveLength(6);
    expect(said.match(/20% fewer than in 2010-11/g)).toHaveLength(11);
  });

  it('names what stayed the same, and says none where none moved that way', async () => {
    const said = await shown(made(['a', 'b'], (id) => (id === 'a' ? 1001 : 1000)));
    expect(said).toContain(
      '1 of 2 crime types increased from 2010-11 to 2013-14: a; not significantly so (p-values adjusted for 2 tests, Benjamini-Hochberg). None decreased. The same in b.',
    );
  });
});
