import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/config/explain-problem.ts';
import { assessmentSchema } from '../../../src/config/keys/schema.ts';
import { normaliseSources } from '../../../src/config/settings/normalise-source.ts';
import { readYaml } from '../../../src/config/yaml-document.ts';

function normalise(sources: string) {
  const text = `version: 1\npartnership: { name: N, area: E99000001, officer: O }\nperiod: 2013-14\nareas: {}\nsources:\n${sources}`;
  const yaml = readYaml(text);
  const problems: Problem[] = [];
  const settings = normaliseSources(assessmentSchema.parse(yaml.data).sources, yaml, problems);
  return { settings, problems };
}

describe('normaliseSources', () => {
  it('fills what a tidy source leaves out', () => {
    const { settings, problems } = normalise(
      '  fire:\n    partner: Fire service\n    file: fire.csv\n    shape: counts\n',
    );
    expect(problems).toEqual([]);
    expect(settings).toMatchObject([
      { id: 'fire', format: null, delimiter: null, periods: null, constants: {}, line: 8, column: 11 },
    ]);
    expect(
      Object.entries(settings[0]!.columns).map(([role, { name, required }]) => [role, name, required]),
    ).toEqual([
      ['category', 'indicator', true],
      ['area', 'area_code', true],
      ['areaName', 'area_name', false],
      ['period', 'period', true],
      ['count', 'count', true],
      ['estimated', 'estimated', false],
      ['expected', 'expected', false],
    ]);
  });

  it('keeps where a column is named, and requires an optional one that is named', () => {
    const { settings } = normalise(
      '  fire:\n    partner: F\n    file: fire.csv\n    shape: counts\n    columns:\n      areaName: District\n',
    );
    expect(settings[0]!.columns['areaName']).toEqual({
      name: 'District',
      required: true,
      line: 11,
      column: 17,
    });
    expect(settings[0]!.columns['area']).toEqual({ name: 'area_code', required: true, line: 8, column: 11 });
  });

  it('wants no column for what is set', () => {
    const { settings } = normalise(
      '  fire:\n    partner: F\n    file: fire.csv\n    shape: counts\n    set: { category: fires }\n',
    );
    expect(settings[0]!.columns).not.toHaveProperty('category');
    expect(settings[0]!.constants).toEqual({ category: 'fires' });
  });

  it('refuses to set what the shape has no place for', () => {
    const { problems } = normalise(
      '  people:\n    partner: O\n    file: p.csv\n    shape: populations\n    set: { period: 2013-14 }\n',
    );
    expect(problems).toMatchObject([{ message: 'shape populations has no "period" to set', part: 'key' }]);
  });

  const population = (set: string) =>
    normalise(`  people:\n    partner: O\n    file: p.csv\n    format: lsoa-population\n${set}`);

  it('sets the year of a format whose files do not say it', () => {
    const { settings, problems } = population('    set: { year: "2020" }\n');
    expect([problems, settings[0]?.constants]).toEqual([[], { year: '2020' }]);
  });

  it.each([
    ['', 'sets no year'],
    ['    set: { category: x }\n', 'sets no year'],
    ['    set: { year: "20" }\n', 'sets no year'],
    ['    set: { year: "2020", area: E06000019 }\n', 'no "area" to set'],
  ])('refuses such a format with %j', (set, why) =>
    expect(population(set).problems).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining(why) }),
    ),
  );

  it('sets what a table of populations counts', () => {
    const { settings, problems } = normalise(
      '  homes:\n    partner: O\n    file: h.csv\n    shape: populations\n    set: { of: households }\n',
    );
    expect([problems, settings[0]?.constants]).toEqual([[], { of: 'households' }]);
    expect(settings[0]?.columns).not.toHaveProperty('of');
  });

  it('takes the shape of a format, whose columns are its own', () => {
    const { settings } = normalise(
      '  street:\n    partner: P\n    file: s.csv\n    format: police-uk-street\n',
    );
    expect(settings).toMatchObject([{ shape: 'events', format: 'police-uk-street', columns: {} }]);
  });

  it.each(['.xlsx', '.xls', '.ods', '.XLSX'])('takes the sheet of a %s file', (ending) => {
    const { settings, problems } = normalise(
      `  pop:\n    partner: O\n    file: "*${ending}"\n    shape: counts\n    sheet: Table 1\n`,
    );
    expect(problems).toEqual([]);
    expect(settings).toMatchObject([{ sheet: 'Table 1' }]);
  });

  it('refuses a sheet of what is no workbook, which would be passed over without a word', () => {
    const { problems } = normalise(
      '  pop:\n    partner: O\n    file: p.csv\n    shape: counts\n    sheet: Table 1\n',
    );
    expect(problems).toMatchObject([
      {
        path: ['sources', 'pop', 'sheet'],
        message: 'source pop names a sheet, but its file is no workbook (.xlsx, .xls or .ods)',
      },
    ]);
  });

  it('takes the release that wins, with its column', () => {
    const { settings, problems } = normalise(
      '  crime:\n    partner: P\n    file: c.csv\n    shape: counts\n    release: { column: Published, keep: latest }\n',
    );
    expect(problems).toEqual([]);
    expect(settings[0]).toMatchObject({
      release: { keep: 'latest' },
      columns: { release: { name: 'Published' } },
    });
  });

  it.each(['shape: events', 'shape: populations', 'format: police-uk-street'])(
    'has no release for %s',
    (kind) => {
      const { problems } = normalise(
        `  crime:\n    partner: P\n    file: c.csv\n    ${kind}\n    release: { column: Published, keep: latest }\n`,
      );
      expect(problems).toMatchObject([{ path: ['sources', 'crime', 'release'] }]);
    },
  );

  it('keeps the order of the file', () => {
    const one = (id: string) => `  ${id}: { partner: P, file: x.csv, shape: counts }\n`;
    const { settings } = normalise(one('zebra') + one('apple') + one('mango'));
    expect(settings.map(({ id }) => id)).toEqual(['zebra', 'apple', 'mango']);
  });
});
