import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sourceYaml } from '../../../../src/report/terminal/describe/describe-yaml.ts';

const block = {
  id: 'crime',
  file: 'input/crime.csv',
  sheet: null,
  shape: 'counts',
  format: null,
  otherFormats: [],
  columns: { category: 'Offence', area: 'LAD code: new' },
  missing: ['period'],
};

describe('sourceYaml', () => {
  it('marks every guess and names what is missing', () => {
    expect(sourceYaml(block)).toBe(
      [
        '  crime: # check',
        '    partner: Name of the partner # check: who sends the file',
        '    file: input/crime.csv',
        '    shape: counts # check',
        '    columns: # check',
        '      category: Offence # check',
        '      area: "LAD code: new" # check',
        '      # period: no column looks like it; name one here, or set: { period: ... }',
      ].join('\n'),
    );
  });

  it('names the format in place of columns', () => {
    const text = sourceYaml({ ...block, format: 'one', otherFormats: ['two', 'three'], sheet: 'Table C2 ' });
    expect(text).toContain('    sheet: Table C2\n    format: one # check: or two, three');
    expect(text).not.toContain('columns');
  });

  it.each(['yes', '# no', 'a: b', '"q"', "it's", '2013', ' spaces ', 'tab\tline\nbreak', '*x', ''])(
    'writes the column name %j so that it is read back',
    (name) => {
      const read = parse(sourceYaml({ ...block, columns: { category: name }, missing: [] }));
      expect(read.crime.columns.category).toBe(name);
    },
  );
});
