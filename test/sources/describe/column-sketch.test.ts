import { describe, expect, it } from 'vitest';
import { ColumnSketch } from '../../../src/sources/describe/column-sketch.ts';

function column(name: string, texts: readonly string[], hasAreaCodes = true) {
  const sketch = new ColumnSketch();
  for (const [at, text] of texts.entries()) sketch.add(text, at + 2);
  return sketch.describe(name, 1, hasAreaCodes);
}

describe('ColumnSketch', () => {
  it('describes a column of figures with its blanks and marks', () => {
    expect(column('Count', ['3', '', '*', '*', '12', '-', '7', '5', '9'])).toEqual({
      position: 1,
      name: 'Count',
      kind: 'number',
      filled: 8,
      blank: 1,
      marks: [
        { mark: '*', meaning: 'suppressed', count: 2 },
        { mark: '-', meaning: 'missing', count: 1 },
      ],
      form: null,
      range: { from: '3', to: '12' },
      distinct: { count: 7, more: false },
      examples: [],
      odd: null,
      personal: null,
    });
  });

  it('names what does not belong, with its line', () => {
    const { kind, odd } = column('Count', ['1', '2', '3', '#DIV/0!', '4', '5', 'n.k.', '6', '7', '8', '9']);
    expect(kind).toBe('number');
    expect(odd).toEqual({ count: 2, line: 5, text: '#DIV/0!' });
  });

  it.each([
    ['Year', ['2013', '2014'], 'period'],
    ['Count', ['2013', '2014'], 'number'],
    ['Month', ['2013-04', '2013-05'], 'period'],
    ['Day', ['01/04/2013', '02/04/2013'], 'date'],
    ['Area', ['E06000019', 'E06000020'], 'code'],
    ['Code', ['30A', '4', '28B'], 'code'],
    ['Offence', ['Burglary', 'Arson'], 'text'],
    ['Mixed', ['Burglary', '1', '2', '3'], 'text'],
    ['Empty', ['', ''], 'blank'],
    ['Withheld', ['*', '*'], 'blank'],
  ] as const)('takes column %s of %j for %s', (name, texts, kind) => {
    expect(column(name, texts).kind).toBe(kind);
  });

  it('counts areas by their codes', () => {
    const sketch = new ColumnSketch();
    for (const code of ['E06000019', 'E06000019', 'E23000016', 'E06000020']) sketch.add(code, 1);
    expect(sketch.areas).toEqual([
      ['local authorities', 2],
      ['police forces', 1],
    ]);
  });

  it('gives three short examples and counts different values up to a bound', () => {
    const { examples, distinct } = column('Offence', [
      'A long title of an offence that is hardly an example',
      'Arson',
      'Burglary',
      'Drugs',
      'Robbery',
    ]);
    expect(examples).toEqual(['Arson', 'Burglary', 'Drugs']);
    expect(distinct).toEqual({ count: 5, more: false });
    const many = column(
      'Place',
      Array.from({ length: 1500 }, (_, at) => `place ${at} of many`),
    );
    expect(many.distinct).toEqual({ count: 1000, more: true });
  });

  it('shows nothing of a column that looks personal by its name', () => {
    const born = column('Victim DOB', [
      '01/04/1990',
      '02/04/1991',
      'unknown',
      '03/05/1992',
      '04/05/1993',
      '05/05/1993',
    ]);
    expect(born).toMatchObject({
      kind: 'date',
      personal: 'a date of birth',
      range: null,
      examples: [],
      odd: null,
    });
  });

  it('shows nothing of a column that looks personal by its values', () => {
    const texts = ['HR1 2AB', 'HR4 9AA', 'nobody knows'];
    expect(column('Where', texts)).toMatchObject({ personal: 'postcodes', examples: [] });
  });

  it('never takes such a value for an example, though the column is of others', () => {
    const texts = ['someone@example.org', ...Array.from({ length: 30 }, () => 'Burglary')];
    expect(column('Offence', texts)).toMatchObject({ personal: null, examples: ['Burglary'] });
  });

  it('shows no examples of a column that may hold names', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const texts = letters.map((letter) => `Anna Smi${letter}`);
    expect(column('Who', texts)).toMatchObject({ personal: null, examples: [] });
  });

  it('takes sentences for notes', () => {
    const note = (at: number) =>
      `The caller ${at} says that someone was seen at the back of the house at night`;
    expect(column('Text', [1, 2, 3, 4].map(note))).toMatchObject({
      personal: 'free-text notes',
      examples: [],
    });
  });

  it('lets pass what is published on purpose', () => {
    const hash = 'ab'.repeat(32);
    expect(column('Crime ID', [hash, hash])).toMatchObject({ personal: null });
    expect(column('Crime ID', ['22HA/12345/13'])).toMatchObject({
      personal: 'crime or case reference numbers',
    });
    expect(
      column(
        'Value note',
        Array.from({ length: 20 }, () => 'Aggregated'),
      ),
    ).toMatchObject({ personal: null });
    expect(column('Victims', ['12', '5'])).toMatchObject({ personal: null });
  });
});
