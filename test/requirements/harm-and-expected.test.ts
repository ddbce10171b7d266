import { afterAll, describe, expect, it } from 'vitest';
import { type MadePartnership, makePartnership, resultsOf, shown } from '../support/made-partnership.ts';
import { removeTemporary } from '../support/run-assess.ts';

afterAll(removeTemporary);

interface Shown {
  readonly id: string;
  readonly kind: string;
  readonly indicator: string;
  readonly value: number;
  readonly interval: { readonly lower: number; readonly upper: number };
  readonly about: Readonly<Record<string, unknown>>;
}

const measureOf = async (folder: string, kind: string): Promise<Shown> =>
  (await resultsOf(folder)).measures.find((one: Shown) => one.kind === kind);
const people = ['County,2013,186000', 'England,2013,56000000'];

// Plan 2014-17, lines 192-193: 1,159 and 209 crimes of 8,294; unit costs of the acceptance example.
describe('S021, S022 and S023 harm', () => {
  const made: MadePartnership = {
    indicators: {
      crime: '',
      injury: 'cost: injury, crime: true',
      sexual: 'cost: sexual, crime: true',
      other: 'cost: other, crime: true',
    },
    figures: [
      'crime,County,2013-14,8294,,,',
      'injury,County,2013-14,1159,,,',
      'sexual,County,2013-14,209,,,',
      'other,County,2013-14,6926,,,',
    ],
    people,
    sources:
      '  own: { partner: Finance, file: input/costs.csv, shape: costs, set: { priceYear: 2015/16, basis: economic-and-social } }\n',
    files: {
      'costs.csv':
        'cost_class,unit_cost_gbp,anticipation_gbp,consequence_gbp,response_gbp\ninjury,14050,50,11000,3000\nsexual,16372,72,12300,4000\nother,400,100,200,100\n',
    },
    more: 'candidates:\n  injury: { name: Injury, indicator: injury }\n  sexual: { name: Sexual, indicator: sexual }\n  other: { name: Other, indicator: other }\nharm: { costSet: own, multiplier: false, total: crime }',
  };

  it('1,159 x 14,050 is 16.28m and 209 x 16,372 is 3.42m: first and second', async () => {
    const folder = makePartnership(made);
    const { harm } = await resultsOf(folder);
    const first = harm.classes
      .slice(0, 2)
      .map(({ indicator, pounds }: { indicator: string; pounds: number }) => [indicator, pounds]);
    expect(first).toEqual([
      ['injury', 16_283_950],
      ['sexual', 3_421_748],
    ]);
    // The table of the terminal has the same order, to three figures.
    expect(await shown(folder, 'harm')).toMatch(
      /injury 1,159 £16\.3m .*sexual 209 £3\.4m .*other 6,926 £2\.8m /,
    );
  });

  it('anticipation, consequence and response add up to the total', async () => {
    const { harm } = await resultsOf(makePartnership(made));
    // 1,159 x 50 + 209 x 72 + 6,926 x 100, and so on: on paper.
    expect(harm.parts.map(({ name, pounds }: { name: string; pounds: number }) => [name, pounds])).toEqual([
      ['anticipation', 765_598],
      ['consequence', 16_704_900],
      ['response', 5_005_600],
    ]);
    expect(harm.parts.reduce((sum: number, { pounds }: { pounds: number }) => sum + pounds, 0)).toBe(
      16_283_950 + 3_421_748 + 2_770_400,
    );
  });

  it('sexual offences are 2.5% of crimes and flagged: low volume, high harm', async () => {
    const folder = makePartnership(made);
    const { harm } = await resultsOf(folder);
    const sexual = harm.classes.find(({ indicator }: Shown) => indicator === 'sexual');
    expect(sexual.crimePercent.toFixed(1)).toBe('2.5');
    // 3,421,748 of 22,476,098 is 15.2%, more than twice 2.5%; 2,770,400 is 12.3%, less than twice 83.5%.
    expect(sexual.harmPercent.toFixed(1)).toBe('15.2');
    expect(sexual.lowVolumeHighHarm).toBe(true);
    expect(harm.classes.find(({ indicator }: Shown) => indicator === 'other').lowVolumeHighHarm).toBe(false);
    expect(await shown(folder, 'harm')).toContain('low volume, high harm');
  });
});

describe('S029, S036 and S038 beside others', () => {
  /** Counts among so many people of the age that the rate is of. */
  const rates = (local: number, here: number, nation: number, there: number): MadePartnership => ({
    indicators: { rate: '' },
    figures: [`rate,County,2013-14,${local},,,`, `rate,England,2013-14,${nation},,,`],
    people: [`County,2013,${here}`, `England,2013,${there}`],
  });

  it('S036 a nation inside the interval is judged similar: 7.9 to 9.6 contains 8.4', async () => {
    // 404 of 46,330 are 8.72 per 1,000; Byar, worked out in Python: 7.89 to 9.61.
    const folder = makePartnership(rates(404, 46_330, 294_000, 35_000_000));
    const { measures } = await resultsOf(folder);
    const { interval } = measures.find(({ id }: Shown) => id === 'level/rate/E99000001/2013-14/rate');
    expect([interval.lower.toFixed(1), interval.upper.toFixed(1)]).toEqual(['7.9', '9.6']);
    const found = measures.find(({ kind }: Shown) => kind === 'comparison');
    expect(found).toMatchObject({ judgement: 'similar', about: { other: 8.4, significant: false } });
    expect(found.interval.lower).toBeLessThan(1);
    expect(found.interval.upper).toBeGreaterThan(1);
    expect(await shown(folder)).toContain(
      '8.7 per 1,000 compared to 8.4 per 1,000 in England and Wales; slightly above, although not statistically significant.',
    );
  });

  it('S038 first time entrants per 100,000 of those aged 10 to 17 are significantly higher', async () => {
    // 130 of 17,000 are 765 per 100,000, Byar 639 to 908 (in Python), and 441 in England: 7.6, 6.4 to 9.1 and 4.4 per 1,000.
    const folder = makePartnership({
      ...rates(130, 17_000, 22_050, 5_000_000),
      indicators: { rate: 'ratePer: 100000, target: 441' },
    });
    const { measures } = await resultsOf(folder);
    const level = measures.find(({ id }: Shown) => id === 'level/rate/E99000001/2013-14/rate');
    const each = [level.value, level.interval.lower, level.interval.upper];
    expect(each.map((value) => (value * 100).toFixed(0))).toEqual(['765', '639', '908']);
    const found = measures.find(({ kind }: Shown) => kind === 'comparison');
    expect(found).toMatchObject({
      judgement: 'worse',
      about: { other: 4.41, significant: true, verdict: 'well above' },
    });
    expect(found.interval.lower).toBeGreaterThan(1);
    expect(await shown(folder)).toContain(
      '765 per 100,000 compared to 441 per 100,000 in England and Wales; well above, and statistically significant.',
    );
    expect(await shown(folder)).toContain('765 per 100,000 in 2013-14, target 441 or less: not met');
    expect(await shown(folder, 'indicators')).toMatch(/2013-14 +130 +765 per 100,000 +639 to 908/);
    expect(await shown(folder, 'targets')).toMatch(/2013-14 +765 +441 or less/);
  });

  it('S029 inside the limits of the force is comparable to its other areas', async () => {
    const folder = makePartnership({
      ...rates(1860, 186_000, 504_000, 56_000_000),
      people: ['County,2013,186000', 'England,2013,56000000'],
      sources:
        '  force: { partner: Police, file: input/force.csv, shape: counts, columns: { category: i, area: a, period: p, count: n } }\n  more-people: { partner: ONS, file: input/force-people.csv, shape: populations }\n',
      files: {
        'force.csv':
          'i,a,p,n\nasb,E99000001,2013-14,1860\nasb,E99000002,2013-14,2010\nasb,E99000003,2013-14,1985\n',
        'force-people.csv': 'area_code,year,population\nE99000002,2013,200000\nE99000003,2013,200000\n',
      },
      more: '  asb: { name: Anti-social behaviour, source: force }',
      areas: '  E99000002: { name: North, type: csp }\n  E99000003: { name: South, type: csp }\n',
      similar: '{ name: the force, areas: [E99000002, E99000003] }',
    });
    // 3,995 of 400,000 in the other two are 9.99 per 1,000.
    expect(await shown(folder)).toContain(
      'Anti-social behaviour in 2013-14: the 2nd highest rate of 3 in the force, 10.00 per 1,000 compared to 9.99 per 1,000 in the other 2 together; similar; inside the control limits.',
    );
  });
});

describe('S035 level and movement together (2014-17:198)', () => {
  it('rising and below is rising from low', async () => {
    const folder = makePartnership({
      indicators: { sexual: '' },
      figures: [
        'sexual,County,2012-13,140,,,',
        'sexual,County,2013-14,209,,,',
        'sexual,England,2013-14,84000,,,',
      ],
      people,
    });
    expect(await shown(folder)).toContain(
      'sexual in 2013-14: rising from low; 49% more than in 2012-13 (140), and 1.1 per 1,000 compared to 1.5 per 1,000 in England and Wales, both statistically significant.',
    );
  });
});

describe('S037 actual and expected (2014-17:199)', () => {
  it('60 of 500 against 50, three years alike: z = 1.49', async () => {
    const folder = makePartnership({
      indicators: { again: 'kind: percent' },
      figures: ['2011-12', '2012-13', '2013-14'].map((year) => `again,County,${year},60,500,,10%`),
    });
    const found = await measureOf(folder, 'expected');
    expect(Number(found.about['z']).toFixed(2)).toBe('1.49');
    expect(await shown(folder)).toContain(
      'again: 60 in 2013-14 against 50 expected; consistently higher than expected (in all 3 periods from 2011-12 to 2013-14), although not statistically significant in any of them.',
    );
  });
});

describe('S031 a share of demand (2014-17:197)', () => {
  it('7,900 and 15% imply 52,667 (50,968 to 54,483)', async () => {
    const folder = makePartnership({
      indicators: { asb: 'kind: percent' },
      figures: ['asb,County,2013-14,7900,,15%,'],
    });
    const found = await measureOf(folder, 'implied');
    expect(Math.round(found.value)).toBe(52_667);
    // 7,900 / 14.5% is 54,482.8: the largest whole number that prints so is 54,482.
    expect(found.about).toMatchObject({ lowest: 50_968, highest: 54_482 });
    expect(await shown(folder)).toContain(
      'asb: 7,900 in 2013-14, 15% as printed; that implies 52,667 in all (50,968 to 54,482 by rounding), an estimate.',
    );
  });
});

describe('S097 the largest contributor (2008-11:183)', () => {
  it('is named with its share of the basket, before the others in their order', async () => {
    const folder = makePartnership({
      indicators: {
        damage: 'kind: count',
        burglary: 'kind: count',
        robbery: 'kind: count',
        basket: 'kind: count, category: [damage, burglary, robbery]',
      },
      figures: [
        'damage,County,2013-14,4000,,,',
        'burglary,County,2013-14,800,,,',
        'robbery,County,2013-14,200,,,',
      ],
    });
    expect(await shown(folder)).toContain(
      'basket in 2013-14: damage is the largest single contributor, 4,000 of 5,000 (80%); then burglary 800 (16%), robbery 200 (4%).',
    );
    const { findings } = await resultsOf(folder);
    const [one] = findings.filter(({ sentence }: { sentence: string }) => /largest single/.test(sentence));
    expect(one.measures).toEqual(
      ['damage', 'basket', 'burglary', 'robbery'].map((id) => `level/${id}/E99000001/2013-14/count`),
    );
  });
});
