import { afterAll, describe, expect, it } from 'vitest';
import { checked, makePartnership, resultsOf, shown } from '../support/made-partnership.ts';
import { copyFixture, edit, removeTemporary } from '../support/run-assess.ts';

afterAll(removeTemporary);

interface Shown {
  readonly kind: string;
  readonly period: string;
  readonly value: number | null;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  readonly about: Readonly<Record<string, unknown>>;
}

/** The targets of a made-up county with one indicator, as results.json has them. */
async function targets(block: string, figures: readonly string[], made = {}): Promise<readonly Shown[]> {
  const folder = makePartnership({ indicators: { x: block }, figures, ...made });
  return (await resultsOf(folder)).measures.filter(({ kind }: Shown) => kind === 'target');
}

const said = (block: string, figures: readonly string[], made = {}) =>
  shown(makePartnership({ indicators: { x: block }, figures, ...made }));

// The expected values are those of the plans 2008-11 and 2014-17 and of the acceptance examples.
describe('S054 maintain levels', () => {
  const block = 'kind: percent, polarity: high-is-good, target: { kind: maintain, since: 2012-13 Q4 }';

  it('91% to 88% of 1,000 each is -3 points (-5.7 to -0.3): not maintained', async () => {
    const figures = ['x,County,2012-13 Q4,910,1000,,', 'x,County,2013-14 Q3,880,1000,,'];
    const [found] = await targets(block, figures);
    expect(found?.value).toBeCloseTo(-3, 9);
    expect(found?.interval?.lower.toFixed(1)).toBe('-5.7');
    expect(found?.interval?.upper.toFixed(1)).toBe('-0.3');
    expect(found?.about['status']).toBe('not-met');
    expect(await said(block, figures)).toContain(
      'x: 88.0% in 2013-14 Q3, to be maintained at 91.0% in 2012-13 Q4: -3.0 percentage points (95% limits -5.7 to -0.3): not maintained.',
    );
  });

  it('without the numbers asked it is -3 points, not tested', async () => {
    const figures = ['x,County,2012-13 Q4,,,91%,', 'x,County,2013-14 Q3,,,88%,'];
    const [found] = await targets(block, figures);
    expect(found).toMatchObject({ value: -3, interval: null, about: { status: null, rag: 'grey' } });
    expect(await said(block, figures)).toContain(
      'x: 88% in 2013-14 Q3, to be maintained at 91% in 2012-13 Q4: -3 percentage points, not tested.',
    );
    const folder = makePartnership({ indicators: { x: block }, figures });
    expect(await shown(folder, 'targets')).toContain('x 2013-14 Q3 88% maintain 91% grey');
  });

  it('is kept up within the tolerance, and by a fall that chance explains', async () => {
    const published = ['x,County,2012-13 Q4,,,91%,', 'x,County,2013-14 Q3,,,88%,'];
    const wide = block.replace('Q4 }', 'Q4, tolerance: 3 }');
    expect((await targets(wide, published))[0]?.about).toMatchObject({ status: 'met', tolerance: 3 });
    // 3 points of 100 each: the limits reach far beyond 0.
    const few = ['x,County,2012-13 Q4,91,100,,', 'x,County,2013-14 Q3,88,100,,'];
    expect((await targets(block, few))[0]?.about['status']).toBe('met');
  });
});

describe('S057 kinds of targets', () => {
  it('a count against what was predicted: 520 and 540', async () => {
    const block = 'kind: count, target: { kind: predicted }';
    expect((await targets(block, ['x,County,2013-14,520,,,540']))[0]).toMatchObject({
      value: -20,
      about: { of: 'predicted', actual: 520, target: 540, status: 'met', rag: 'green' },
    });
    expect(await said(block, ['x,County,2013-14,520,,,540'])).toContain(
      'x: 520 in 2013-14, predicted 540 or less: met.',
    );
  });

  it('the prediction may be another indicator, and one that is not there is named', async () => {
    const indicators = {
      x: 'kind: count, target: { kind: predicted, indicator: forecast }',
      forecast: 'kind: count, polarity: no-judgement',
    };
    const figures = ['x,County,2013-14,520,,,', 'forecast,County,2013-14,540,,,'];
    expect((await targets('', figures, { indicators }))[0]?.about).toMatchObject({
      target: 540,
      status: 'met',
    });
    const [missing] = await targets('', figures.slice(0, 1), { indicators });
    expect(missing?.about).toMatchObject({ target: null, status: null, rag: 'grey' });
  });

  it('at the outturn of the year before: 30 and 30, stabilised', async () => {
    const block = 'kind: count, target: { kind: baseline, since: 2012-13 }';
    const figures = ['x,County,2012-13,30,,,', 'x,County,2013-14,30,,,'];
    expect((await targets(block, figures))[0]?.about).toMatchObject({ of: 'baseline', status: 'met' });
    expect(await said(block, figures)).toContain(
      'x: 30 in 2013-14, wanted no higher than 30 in 2012-13: met (stabilised).',
    );
    const fewer = ['x,County,2012-13,30,,,', 'x,County,2013-14,29,,,'];
    expect(await said(block, fewer)).toContain('wanted no higher than 30 in 2012-13: met.');
    const more = ['x,County,2012-13,30,,,', 'x,County,2013-14,31,,,'];
    expect((await targets(block, more))[0]?.about['status']).toBe('not-met');
  });
});

describe('S058 direction alone', () => {
  it('a rate of 34 and then 30 is reducing: met', async () => {
    const block = 'kind: percent, target: { kind: direction, since: year to 2013-06 }';
    const figures = ['x,County,year to 2013-06,,,34%,', 'x,County,2013-14,,,30%,'];
    expect((await targets(block, figures))[0]?.about).toMatchObject({ towards: 'reducing', status: 'met' });
    expect(await said(block, figures)).toContain('from 34% in year to 2013-06: reducing: met.');
  });

  it('more victims who are supported is increasing; as many is not', async () => {
    const block = 'kind: count, polarity: high-is-good, target: { kind: direction }';
    const of = async (now: number) =>
      (await targets(block, ['x,County,2012-13,100,,,', `x,County,2013-14,${now},,,`]))[0]?.about;
    expect(await of(101)).toMatchObject({ towards: 'increasing', status: 'met' });
    expect(await of(100)).toMatchObject({ status: 'not-met', rag: 'amber' });
  });
});

describe('S072 an increase in per cent', () => {
  const block = 'kind: count, polarity: high-is-good, target: { change: 2 }';
  const counts = (now: number) => ['x,County,2007-08,1000,,,', `x,County,2008-09,${now},,,`];
  const year = { period: '2008-09', bases: '2007-08' };

  it('1,000 to 1,015 is 1.5%: not met; 1,020 meets it', async () => {
    const [missed] = await targets(block, counts(1015), year);
    expect(missed?.about).toMatchObject({ target: 2, status: 'not-met', rag: 'amber' });
    expect(missed?.about['actual']).toBeCloseTo(1.5, 9);
    expect((await targets(block, counts(1020), year))[0]?.about['status']).toBe('met');
    expect((await targets(block, counts(1019), year))[0]?.about['status']).toBe('not-met');
    expect(await said(block, counts(1015), year)).toContain(
      'x: 1.5% increase in 2008-09 since 2007-08, target a 2% increase to 1,020: not met.',
    );
  });
});

describe('S088 achievement', () => {
  it('19% less against 16%: exceeded by 3 points', async () => {
    expect(await shown(copyFixture('south-worcestershire-2008'))).toContain(
      'Total recorded crime: 19% reduction in 2007-08 since 2003-04, target a 16% reduction: exceeded by 3 percentage points.',
    );
  });

  it('19% and 16% stand in results.json, the difference 3 beside them', async () => {
    const { measures } = await resultsOf(copyFixture('south-worcestershire-2008'));
    expect(measures.filter(({ kind }: Shown) => kind === 'target')).toMatchObject([
      { value: -3, about: { actual: -19, target: -16 } },
    ]);
  });
});

// cases/21-derbyshire-rag-rule: input.csv and expected.csv, row by row.
describe('case 21: the traffic light of the Derbyshire rule', () => {
  it.each([
    ['a', 100, 100, 'lower', 'green'],
    ['b', 104, 100, 'lower', 'amber'],
    ['c', 105, 100, 'lower', 'amber'],
    ['d', 106, 100, 'lower', 'red'],
    ['e', 96, 100, 'higher', 'amber'],
    ['f', 94, 100, 'higher', 'red'],
    ['g', 30, 32, 'lower', 'green'],
    ['h', 38, 32, 'lower', 'red'],
    ['i', null, 32, 'lower', 'grey'],
    ['j', 88, null, 'higher', 'grey'],
  ] as const)('%s: %s against %s, %s is better: %s', async (_, actual, target, better, rag) => {
    const polarity = better === 'lower' ? 'low-is-good' : 'high-is-good';
    const set = target === null ? '' : `, target: ${target}`;
    const folder = makePartnership({
      indicators: { x: `kind: score, polarity: ${polarity}${set}`, y: 'kind: count, target: 5' },
      figures: [actual === null ? 'x,County,2011-12,,,5,' : `x,County,2013-14,,,${actual},`],
    });
    const { registers } = await resultsOf(folder);
    const [first] = registers.targets;
    expect(first).toMatchObject({ indicator: 'x', target, rag });
    expect(first.actual).toBe(actual);
    expect((await shown(folder, 'targets')).toLowerCase()).toContain(rag);
  });
});

describe('a target that cannot be used', () => {
  it.each([
    ['{ kind: maintian }', 'kind: «maintian', '"maintian" is no kind of target. Did you mean "maintain"?'],
    ['{ kind: sideways }', 'kind: «sideways', 'Use one of: value, change, predicted, baseline,'],
    ['{ kind: baseline, tolerance: 2 }', 'tolerance: «2', 'has no use for tolerance'],
    ['{ kind: value }', 'target: «{', 'is of kind value and has no value'],
    ['{ tolerance: 2, value: 3 }', 'tolerance: «2', 'is of kind maintain alone'],
    ['{ kind: baseline, since: 2013-14 }', 'since: «2013-14', 'which is not before 2013-14'],
    ['{ kind: predicted, indicator: y }', 'indicator: «y', '"y" is not in indicators'],
    ['{ kind: predicted, indicator: x }', 'indicator: «x', 'x cannot be its own prediction'],
  ])('%s is refused at its place', async (target, place, message) => {
    const block = `kind: count, target: ${target}`;
    const { exit, stderr } = await checked(makePartnership({ indicators: { x: block } }));
    const line = `  x: { name: "x", source: figures, ${block} }`;
    const column = line.indexOf(place.replace('«', '')) + place.indexOf('«') + 1;
    expect(exit).toBe(2);
    expect(stderr).toContain(`assessment.yaml:13:${column} `);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(message);
  });
});

it('a target of the plan 2014-17 is shown with its words beside the colour', async () => {
  const folder = copyFixture('herefordshire-2013-14');
  edit(folder, 'assessment.yaml', 'period: 2013-14', 'period: 2013-14 Q2');
  edit(folder, 'assessment.yaml', 'bases: [2010-11, 2012-13]', 'bases: [2013-14 Q1]');
  // 38 against 32 is 18.75% off.
  expect(await shown(folder, 'targets')).toMatch(/38% 32% or less red: more than/);
});
