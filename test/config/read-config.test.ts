import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../src/config/load-method.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { changed, goodConfiguration, marked } from '../support/configuration.ts';

const method = loadMethod();

function problemsOf(text: string): readonly string[] {
  const result = readConfig(text, 'assessment.yaml', method);
  if (result.ok) throw new Error('the configuration was taken');
  return result.issues.map((issue) => `${issue.line}:${issue.column} ${issue.message}`);
}

/** One change to the good configuration; « marks where the problem must be shown. */
const faults: readonly (readonly [string, string, string, string])[] = [
  [
    'an unknown key at the top',
    'period: 2013-14\n',
    '«periods: 2013-14\nperiod: 2013-14\n',
    'unknown key "periods". Did you mean "period"?',
  ],
  [
    'an unknown key in a block',
    'officer: Data',
    '«oficer: X\n  officer: Data',
    'unknown key "oficer" in partnership. Did you mean "officer"?',
  ],
  [
    'an unknown key near nothing',
    'officer: Data',
    '«telephone: 1\n  officer: Data',
    'unknown key "telephone" in partnership.',
  ],
  [
    'an unknown key of a source',
    'shape: counts',
    'shape: counts\n    «colour: 1',
    'unknown key "colour" in sources.crime.',
  ],
  [
    'an unknown column role',
    '      category: Offence',
    '      «kategory: Offence',
    'unknown key "kategory" in sources.crime.columns. Did you mean "category"?',
  ],
  [
    'a role of another shape',
    '      category: Offence',
    '      «population: People',
    'shape counts has no column "population".',
  ],
  [
    'a number where text belongs',
    'name: Northvale Community Safety Partnership',
    'name: «5',
    'partnership.name: expected text, not 5',
  ],
  ['text where a number belongs', 'harm: 25', 'harm: «lots', 'weights.harm: expected a number, not "lots"'],
  [
    'text where a list belongs',
    'bases: [2011-12, 2012-13]',
    'bases: «2012-13',
    'bases: expected a list, not "2012-13"',
  ],
  [
    'text where a block belongs',
    '  total: robbery',
    '  «robbery',
    'harm: expected a block of keys, not "robbery"',
  ],
  [
    'text where true or false belongs',
    '  total: robbery',
    '  multiplier: «often',
    'harm.multiplier: expected true or false, not "often"',
  ],
  ['an empty value', 'period: 2013-14\n', 'period:«\n', 'period: expected text, not nothing'],
  [
    'a word outside the list',
    'type: csp',
    'type: «county',
    'areas.E99000001.type: must be one of csp, local-authority, police-force, region, country, area-group, not "county". Did you mean "country"?',
  ],
  ['another version', 'version: 1', 'version: «2', 'version: must be 1, not 2'],
  ['a missing key of a block', '\n  officer: Data Officer', '', 'partnership.officer is missing'],
  ['a missing key at the top', 'period: 2013-14\n', '', 'period is missing'],
  [
    'an id with capitals',
    '  robbery:\n',
    '  «Robbery:\n',
    'indicators.Robbery: use lower-case words joined by hyphens, such as drug-offences',
  ],
  [
    'an area code of another form',
    '  E99000002: { name: Vale',
    '  E990000022: { name: X, type: csp }\n  E99000002: { name: Vale',
    'areas.E990000022: use a nine-character area code such as E06000019',
  ],
  ['a period that is none', 'period: 2013-14\n', 'period: «2013-15\n', '"2013-15" is not a period'],
  ['a period in words', 'period: 2013-14\n', 'period: «last year\n', '"last year" is not a period'],
  ['a base that is no period', '[2011-12, 2012-13]', '[2011-12, «soon]', '"soon" is not a period'],
  [
    'a base of another length',
    '[2011-12, 2012-13]',
    '[2011-12, «2012-13 Q4]',
    'the base 2012-13 Q4 has 3 months, the period 2013-14 has 12',
  ],
  [
    'a base after the period',
    '[2011-12, 2012-13]',
    '[2011-12, «2014-15]',
    'the base 2014-15 is not before the period 2013-14',
  ],
  [
    'the period as its own base',
    '[2011-12, 2012-13]',
    '[2011-12, «2013-14]',
    'the base 2013-14 is not before the period 2013-14',
  ],
  [
    'an unknown area of the partnership',
    'area: E99000001',
    'area: «E99000003',
    '"E99000003" is not in areas. Did you mean "E99000001"?',
  ],
  ['an unknown comparator', 'region: E99000002', 'region: «W06000011', '"W06000011" is not in areas.'],
  [
    'an unknown source',
    '    source: crime\n',
    '    source: «crimes\n',
    '"crimes" is not in sources. Did you mean "crime"?',
  ],
  [
    'an unknown source in a list',
    'source: [crime, street]',
    'source: [crime, «streat]',
    '"streat" is not in sources. Did you mean "street"?',
  ],
  [
    'an unknown cost class',
    'cost: domestic-burglary',
    'cost: «domestic-burglry',
    '"domestic-burglry" is neither in the cost set home-office-2019-20 nor in partner-costs. Did you mean "domestic-burglary"?',
  ],
  [
    'an unknown indicator of a candidate',
    'indicator: burglary }',
    'indicator: «burglaries }',
    '"burglaries" is not in indicators. Did you mean "burglary"?',
  ],
  ['an unknown total', 'total: robbery', 'total: «all-crime', '"all-crime" is not in indicators.'],
  [
    'weights that add to 99',
    'weights:\n  { harm: 25',
    '«weights:\n  { harm: 24',
    'the weights add to 99, not to 100',
  ],
  [
    'both a shape and a format',
    '    format: police-uk-street',
    '    format: police-uk-street\n    «shape: events',
    'source street has both a shape and a format',
  ],
  [
    'neither a shape nor a format',
    '  street:\n    partner: Vale Police\n    file: input/*-street.csv\n    format: police-uk-street',
    '  «street:\n    partner: Vale Police\n    file: input/*-street.csv',
    'source street has neither a shape nor a format',
  ],
  [
    'columns beside a format',
    '    format: police-uk-street',
    '    format: police-uk-street\n    «columns: { category: X }',
    'source street has columns, but the format police-uk-street fixes what its columns are',
  ],
  [
    'constants beside a format',
    '    format: police-uk-street',
    '    format: police-uk-street\n    «set: { period: 2014-01 }',
    'source street has set, but the format police-uk-street fixes what its columns are',
  ],
  [
    'a role both set and read',
    '      category: Offence',
    '      category: Offence\n    set: { «category: burglary }',
    'source crime sets "category" and also names a column for it',
  ],
  [
    'a duplicate key',
    '    cost: domestic-burglary',
    '    cost: domestic-burglary\n    «cost: robbery-personal',
    'the same key is written twice here',
  ],
  [
    'a duplicate area',
    '  E99000002: { name: Vale',
    '  «E99000001: { name: Vale',
    'the same key is written twice here',
  ],
  ['an alias', 'name: Robbery', 'name: «*robbery', 'aliases (*name) are not allowed'],
];

/** The problem stands where « is; a missing key stands at the block that lacks it. */
const PLACES_WITHOUT_MARK: Readonly<Record<string, string>> = {
  'a missing key of a block': '2:1',
  'a missing key at the top': '1:1',
  'an area code of another form': '10:3',
};

describe('readConfig', () => {
  it('takes the good configuration', () => {
    expect(readConfig(goodConfiguration, 'assessment.yaml', method).ok).toBe(true);
  });

  it.each(faults)('shows %s with line and column', (name, from, to, message) => {
    const text = changed(from, to);
    const place = PLACES_WITHOUT_MARK[name];
    const fault = place ? { text, place } : marked(text);
    expect(problemsOf(fault.text)).toEqual([`${fault.place} ${message}`]);
  });

  it('shows bad YAML with line and column', () => {
    const { text, place } = marked(changed('bases: [2011-12, 2012-13]\n', 'bases: [2011-12, 2012-13\n«'));
    expect(problemsOf(text)[0]).toMatch(new RegExp(`^${place} `));
  });

  it('gives every problem at once, in the order of the file', () => {
    const text = changed('officer: Data', 'oficer: X\n  officer: Data')
      .replace('type: region', 'type: land')
      .replace('harm: 25', 'harm: much');
    expect(problemsOf(text).map((problem) => Number.parseInt(problem, 10))).toEqual([5, 11, 38]);
  });

  it('gives every wrong reference at once', () => {
    const text = changed('period: 2013-14\n', 'period: never\n')
      .replace('region: E99000002', 'region: E99000009')
      .replace('total: robbery', 'total: thefts')
      .replace('harm: 25', 'harm: 30');
    expect(problemsOf(text).map((problem) => problem.split(' ')[0])).toEqual([
      '6:9',
      '12:11',
      '35:10',
      '36:1',
    ]);
  });

  it('says to put quotes around a year alone', () => {
    const result = readConfig(changed('period: 2013-14\n', 'period: 2013\n'), 'a.yaml', method);
    expect(result).toMatchObject({ ok: false, issues: [{ hint: 'Put quotes around it: "2013".' }] });
  });

  it('names the file, and marks every problem as an error of the configuration', () => {
    const result = readConfig('version: 1', 'own.yaml', method);
    expect(result).toMatchObject({
      ok: false,
      issues: [1, 2, 3, 4].map(() => ({ code: 'configuration', severity: 'error', file: 'own.yaml' })),
    });
  });

  it.each([
    ['', 'nothing'],
    ['just words', '"just words"'],
    ['- a\n- b\n', 'a list'],
  ])('refuses %j as no block of keys', (text, found) => {
    expect(problemsOf(text)).toEqual([`1:1 the configuration: expected a block of keys, not ${found}`]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('refuses the key %s at the top and in a block', (key) => {
    expect(problemsOf(`${goodConfiguration}${key}: { admin: true }\n`)[0]).toContain(`unknown key "${key}"`);
    expect(problemsOf(changed('officer: Data', `${key}: X\n  officer: Data`))[0]).toContain(
      `unknown key "${key}"`,
    );
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  it('never lets a key named __proto__ reach the settings', () => {
    const text = changed('  robbery:\n', '  __proto__:\n    name: P\n    source: crime\n  robbery:\n');
    const result = readConfig(text, 'a.yaml', method);
    if (result.ok) expect(result.settings.indicators.map(({ id }) => id)).toEqual(['burglary', 'robbery']);
    expect(({} as Record<string, unknown>)['name']).toBeUndefined();
  });
});
