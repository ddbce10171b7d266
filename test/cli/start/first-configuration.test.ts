import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { firstConfiguration, NO_AREA } from '../../../src/cli/start/first-configuration.ts';
import type { SourceGuess } from '../../../src/cli/start/guess-source.ts';
import { loadMethod } from '../../../src/config/load-method.ts';
import { readConfig } from '../../../src/config/read-config.ts';

const guess = (changes: Partial<SourceGuess> = {}): SourceGuess => ({
  id: 'crime',
  file: 'input/crime.csv',
  sheet: null,
  shape: 'counts',
  format: null,
  otherFormats: [],
  columns: {},
  missing: [],
  ...changes,
});
const settingsOf = (text: string) => readConfig(text, 'assessment.yaml', loadMethod());

describe('firstConfiguration', () => {
  it.each<[string, readonly SourceGuess[]]>([
    ['no file', []],
    ['a tidy file', [guess()]],
    ['a format', [guess({ shape: 'events', format: 'police-uk-street', otherFormats: ['another'] })]],
    ['columns', [guess({ columns: { category: 'Offence: type', area: '#1', period: 'Q', count: 'n' } })]],
    ['a name that YAML reads otherwise', [guess({ file: 'input/- a: b #c.csv' })]],
  ])('of %s can be read as it stands', (_, sources) => {
    const text = firstConfiguration(sources, 'E06000019');
    expect(settingsOf(text)).toMatchObject({ ok: true });
    expect(Object.values(parse(text).sources)).toMatchObject(sources.map(({ file }) => ({ file })));
  });

  it('marks the area as found, or as one to write', () => {
    expect(firstConfiguration([], 'E06000019')).toContain(
      '  area: E06000019 # check: the code of your area, found in the files\n',
    );
    const text = firstConfiguration([], null);
    expect(text).toContain(`  area: ${NO_AREA} # check: the code of your area\n`);
    expect(settingsOf(text).ok).toBe(true);
  });

  it('gives two files of one name two sources', () => {
    const files = ['a', 'b', 'c'].map((folder) => guess({ file: `${folder}/crime.csv` }));
    const { sources } = parse(firstConfiguration(files, null));
    expect(Object.keys(sources)).toEqual(['crime', 'crime-2', 'crime-3']);
    const taken = [guess({ id: 'crime-2' }), guess(), guess()];
    expect(Object.keys(parse(firstConfiguration(taken, null)).sources)).toEqual([
      'crime-2',
      'crime',
      'crime-3',
    ]);
  });

  it('shows keys to fill in that are right once they are no comment', () => {
    const text = firstConfiguration([guess()], null).replaceAll(
      /^# (?=indicators|candidates| {2}burglary)/gm,
      '',
    );
    expect(settingsOf(text)).toMatchObject({ ok: true, settings: { candidates: [{ id: 'burglary' }] } });
  });
});
