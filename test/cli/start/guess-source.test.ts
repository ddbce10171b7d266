import { describe, expect, it } from 'vitest';
import { guessSource } from '../../../src/cli/start/guess-source.ts';
import type { ColumnDescription } from '../../../src/model/description.ts';
import { describedColumn, describedTable } from '../../support/descriptions.ts';

const column = (name: string, kind: ColumnDescription['kind'], changes: Partial<ColumnDescription> = {}) =>
  describedColumn({ name, kind, ...changes });
const areas = { examples: ['E06000019'] };
const guess = (...columns: readonly ColumnDescription[]) =>
  guessSource('input/x.csv', describedTable({ columns }), 1);

describe('guessSource', () => {
  it('names a source by its file, and by its sheet where there are several', () => {
    const table = describedTable({ sheet: 'Table C2 ' });
    expect(guessSource('in/2014-01 West Mercia.street.csv.gz', table, 1).id).toBe(
      '2014-01-west-mercia-street',
    );
    expect(guessSource('in/ONS tables.xlsx', table, 2)).toMatchObject({
      id: 'ons-tables-table-c2',
      sheet: 'Table C2 ',
    });
    expect(guessSource('???.csv', table, 1).id).toBe('source');
  });

  it('takes the first format that matches, and says which others do', () => {
    const table = describedTable({ formats: ['police-uk-street', 'another'] });
    expect(guessSource('a.csv', table, 1)).toMatchObject({
      format: 'police-uk-street',
      shape: 'events',
      otherFormats: ['another'],
      columns: {},
      missing: [],
    });
  });

  it('guesses counts', () => {
    const columns = [
      column('Offence', 'text'),
      column('LAD code', 'code', areas),
      column('Quarter', 'period'),
      column('Number', 'number'),
    ];
    expect(guess(...columns)).toMatchObject({
      shape: 'counts',
      columns: { category: 'Offence', area: 'LAD code', period: 'Quarter', count: 'Number' },
      missing: [],
    });
  });

  it('guesses an area by its codes and a period by being the only one, and says what it cannot find', () => {
    expect(
      guess(column('Where', 'code', areas), column('When', 'date'), column('Offences', 'number')),
    ).toMatchObject({
      columns: { area: 'Where', period: 'When', count: 'Offences' },
      missing: ['category'],
    });
  });

  it('guesses populations, indicators, look-ups and events', () => {
    expect(
      guess(column('Code', 'code', areas), column('year', 'period'), column('population', 'number')),
    ).toMatchObject({
      shape: 'populations',
      columns: { area: 'Code', year: 'year', population: 'population' },
    });
    expect(guess(column('Area Code', 'code', areas), column('Value', 'number'))).toMatchObject({
      shape: 'indicators',
      columns: { value: 'Value' },
    });
    const many = { ...areas, distinct: { count: 900, more: false } };
    expect(guess(column('LADCD', 'code', areas), column('LSOACD', 'code', many))).toMatchObject({
      shape: 'lookup',
      columns: { child: 'LSOACD', parent: 'LADCD' },
    });
    expect(guess(column('Offence', 'text'), column('Date', 'date'))).toMatchObject({ shape: 'events' });
  });

  it('never names a column that looks personal', () => {
    const personal = column('Offence name', 'text', { personal: 'names of people' });
    expect(guess(personal, column('Number', 'number')).columns).toEqual({ count: 'Number' });
  });
});
