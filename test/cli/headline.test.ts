import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsed, removeTemporary, runAssess, temporaryFolder } from '../support/run-assess.ts';

/**
 * cases/06-herefordshire-headline: the plan prints 49 crimes per 1,000 residents in 2012-13 (9,114 by its 9%) and 7,900
 * incidents of anti-social behaviour as 15% of all. The census of 2011 counted 183,477 people.
 */
const configuration = `version: 1
partnership: { name: Herefordshire, area: E06000019, officer: Officer }
period: 2012-13
areas:
  E06000019: { name: Herefordshire, type: csp }
sources:
  plan: { partner: West Mercia Police, file: plan.csv, shape: indicators }
  census: { partner: ONS, file: census.csv, shape: populations }
indicators:
  total-recorded-crime: { name: Total recorded crime, source: plan }
  anti-social-behaviour: { name: Anti-social behaviour, source: plan, kind: percent }
`;

interface Figure {
  readonly id: string;
  readonly value: number;
  readonly about: Readonly<Record<string, unknown>>;
}

let folder: string;
beforeAll(() => {
  folder = temporaryFolder();
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  write('assessment.yaml', configuration);
  write(
    'plan.csv',
    [
      'indicator,area_code,area_name,period,numerator,value',
      'total-recorded-crime,E06000019,Herefordshire,2012-13,9114,49',
      'anti-social-behaviour,E06000019,Herefordshire,2012-13,7900,15',
      '',
    ].join('\n'),
  );
  write('census.csv', 'area_code,area_name,year,population\nE06000019,Herefordshire,2012,183477\n');
});
afterAll(removeTemporary);

const figure = (id: string): Figure | undefined => {
  const { measures } = parsed(runAssess(folder, ['run', '--json', '--fail-on', 'never']).stdout) as {
    readonly measures: readonly Figure[];
  };
  return measures.find((one) => one.id === id);
};

describe('the headline of the plan', () => {
  it('implies a population of 186,000, which is not the census count', () => {
    const implied = figure('implied/total-recorded-crime/E06000019/2012-13/whole');
    expect(implied?.value).toBe(186_000);
    expect(implied?.about).toMatchObject({ lowest: 184_122, highest: 187_917 });
  });

  it('would print 50 on the census count: 49.7', () => {
    const rate = figure('level/total-recorded-crime/E06000019/2012-13/rate');
    expect(rate?.value.toFixed(1)).toBe('49.7');
  });

  it('implies 52,667 incidents of all kinds', () => {
    expect(Math.round(figure('implied/anti-social-behaviour/E06000019/2012-13/whole')?.value ?? 0)).toBe(
      52_667,
    );
    const said = runAssess(folder, ['show', 'findings', '--fail-on', 'never']).stdout.replace(/\s+/g, ' ');
    expect(said).toContain(
      '7,900 in 2012-13, 15% as printed; that implies 52,667 in all (50,968 to 54,482 by rounding), an estimate.',
    );
  });
});
