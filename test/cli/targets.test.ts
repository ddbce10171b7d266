import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyFixture, edit, parsed, removeTemporary, runAssess } from '../support/run-assess.ts';

/** The Herefordshire plan with the target that its Appendix 2 sets: 32% repeat cases. */
let folder: string;
beforeAll(() => {
  folder = copyFixture('herefordshire-2013-14');
});
afterAll(removeTemporary);

interface Target {
  readonly id: string;
  readonly indicator: string;
  readonly period: string;
  readonly about: { readonly status: string };
}

const statuses = (indicator: string) => {
  const { measures } = parsed(runAssess(folder, ['run', '--json', '--fail-on', 'never']).stdout) as {
    readonly measures: readonly Target[];
  };
  const targets = measures.filter((one) => one.id.startsWith('target/') && one.indicator === indicator);
  return Object.fromEntries(targets.map(({ period, about }) => [period, about.status]));
};

// cases/02-marac-rolling-vs-quarterly/expected.csv: the four lines of the metric "vs_target".
describe('repeat MARAC cases against 32%', () => {
  it('breaches in the second quarter', () => {
    expect(statuses('marac-repeat-quarterly')).toEqual({
      '2013-14': 'met',
      '2013-14 Q1': 'met',
      '2013-14 Q2': 'not-met',
      '2013-14 Q3': 'met',
      '2013-14 Q4': 'met',
    });
  });

  it('meets it in the years to the second and, by equality, the third quarter, not to the first', () => {
    expect(statuses('marac-repeat-annual')).toEqual({
      'year to 2013-06': 'not-met',
      'year to 2013-09': 'met',
      'year to 2013-12': 'met',
      '2013-14': 'met',
    });
  });

  it('says so', () => {
    const { stdout } = runAssess(folder, ['show', 'findings']);
    const said = stdout.replaceAll(/\s+/g, ' ');
    expect(said).toContain('29.9% in 2013-14, target 32% or less: met; not met in 2013-14 Q2 (38%).');
    expect(said).toContain('30% in 2013-14, target 32% or less: met; not met in year to 2013-06 (34%).');
  });
});

it('meets counts and predictions through files: 60 of 500 three years running against 10%', () => {
  const made = copyFixture('tiny');
  edit(
    made,
    'assessment.yaml',
    'indicators:\n',
    'indicators:\n  again:\n    name: People who re-offend\n    source: probation\n    kind: percent\n',
  );
  edit(
    made,
    'assessment.yaml',
    'sources:\n',
    'sources:\n  probation:\n    partner: Probation Trust\n    file: input/probation.csv\n    shape: indicators\n',
  );
  const rows = ['2021-22', '2022-23', '2023-24'].map(
    (year) => `again,E99000001,Northvale,${year},60,500,10%`,
  );
  const header = 'indicator,area_code,area_name,period,numerator,denominator,expected';
  writeFileSync(join(made, 'input/probation.csv'), `${[header, ...rows].join('\n')}\n`);
  const { stdout } = runAssess(made, ['show', 'findings']);
  // Seed of the plan 2014-17, line 199; z = 10 / sqrt(45) = 1.49 on paper.
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
    'People who re-offend: 60 in 2023-24 against 50 expected; consistently higher than expected (in all 3 periods from 2021-22 to 2023-24), although not statistically significant in any of them. Source: Probation Trust.',
  );
  const explained = runAssess(made, ['explain', 'expected/again/E99000001/2023-24']).stdout;
  expect(explained).toContain('1.200 ratio   method observed-over-expected');
  expect(explained).toContain('z: 1.491');
});
