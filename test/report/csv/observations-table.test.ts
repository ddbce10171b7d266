import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/model/assessment.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { observationsTable } from '../../../src/report/csv/observations-table.ts';
import { readBack, tinyWith } from '../../support/csv-table.ts';
import { indicator, observation } from '../../support/observations.ts';
import { settings } from '../../support/settings.ts';

const place = (code: string, name: string) => ({ code, name, type: 'csp', aliases: [] }) as const;
let assessment: Assessment;
beforeAll(async () => {
  assessment = await tinyWith({
    settings: settings({
      indicators: ['robbery', 'arson'].map((id) => indicator({ id })),
      areas: [place('E99000002', 'Vale'), place('E99000001', 'Northvale, County of')],
    }),
  });
});

const tableOf = (...observations: readonly Observation[]) =>
  observationsTable({ ...assessment, observations: { ...assessment.observations, observations } });
const of = (id: string, area: string, label: string) => observation(label, { indicator: id, area });

// In the order of the configuration: robbery before arson, Vale before Northvale, then by period.
const inOrder = [
  of('robbery', 'E99000002', '2012-13'),
  of('robbery', 'E99000002', '2013-14'),
  of('robbery', 'E99000001', '2012-13'),
  of('arson', 'E99000002', '2012-13'),
  of('arson', 'E99000001', '2013-04'),
  of('arson', 'E99000001', '2013-14'),
];

describe('observationsTable', () => {
  it('names the area as the configuration does, in one cell', () => {
    const { rows } = readBack(tableOf(of('arson', 'E99000001', '2013-14')));
    expect(rows).toMatchObject([{ area_code: 'E99000001', area_name: 'Northvale, County of' }]);
  });

  it.each([
    ['a count', { numerator: 144 }, ['144', '', '', 'complete']],
    ['nought, which is a figure', { numerator: 0 }, ['0', '', '', 'complete']],
    ['a numerator and its denominator', { numerator: 91, denominator: 100 }, ['91', '100', '', 'complete']],
    ['a published value', { published: { value: 29.9, decimals: 1 } }, ['', '', '29.9', 'complete']],
    ['a figure that is withheld', { quality: 'suppressed' }, ['', '', '', 'suppressed']],
    ['a figure that is not there', { quality: 'missing' }, ['', '', '', 'missing']],
  ] as const)('gives %s', (_, changes, cells) => {
    const { rows } = readBack(tableOf(observation('2013-14', changes)));
    expect(rows.map((row) => [row['numerator'], row['denominator'], row['value'], row['quality']])).toEqual([
      cells,
    ]);
  });

  it('stands in the order of indicators, areas and periods, whatever the order of the files (property)', () => {
    const wanted = tableOf(...inOrder);
    const labels = readBack(wanted).rows.map(
      (row) => `${row['indicator']} ${row['area_code']} ${row['period']}`,
    );
    expect(labels).toEqual(inOrder.map((one) => `${one.indicator} ${one.area} ${one.period.label}`));
    fc.assert(
      fc.property(fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), (shuffled) => {
        expect(tableOf(...shuffled)).toBe(wanted);
      }),
    );
  });

  it('puts what the configuration does not name last, without a name', () => {
    const { rows } = readBack(
      tableOf(of('arson', 'E99000009', '2012-13'), of('arson', 'E99000001', '2013-14')),
    );
    expect(rows.map((row) => [row['area_code'], row['area_name']])).toEqual([
      ['E99000001', 'Northvale, County of'],
      ['E99000009', ''],
    ]);
  });
});
