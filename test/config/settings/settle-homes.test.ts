import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../../src/config/load-method.ts';
import { readConfig } from '../../../src/config/read-config.ts';
import { marked, settingsFrom } from '../../support/configuration.ts';

const method = loadMethod();

/** A configuration with these indicators and candidates, and other keys below. */
function configuration(indicators: string, candidates: string, more = ''): string {
  return `version: 1
partnership: { name: Northvale, area: E99000001, officer: Officer }
period: 2013-14
areas:
  E99000001: { name: Northvale, type: csp }
sources:
  crime: { partner: Vale Police, file: crime.csv, shape: counts }
  survey: { partner: Council, file: survey.csv, shape: indicators }
indicators:
  total: { name: Total, source: crime }
  violence-with-injury: { name: Violence with injury, source: crime, cost: violence-with-injury }
  burglary: { name: Burglary, source: crime, cost: domestic-burglary }
  worry: { name: Worry, source: survey, kind: percent }
${indicators}
candidates:
${candidates}
harm: { total: total }
${more}`;
}

const alcohol =
  '  alcohol-violence: { name: Alcohol, source: crime, lens: alcohol, within: violence-with-injury }';
const domestic =
  '  domestic-abuse-crimes: { name: Domestic, source: crime, lens: domestic, within: violence-with-injury }';

describe('candidates and their homes', () => {
  it('measures a candidate with one whole home on that indicator', () => {
    const { candidates, indicators } = settingsFrom(
      configuration('', '  theft: { name: Theft, homes: [burglary] }'),
    );
    expect(candidates).toEqual([{ id: 'theft', name: 'Theft', indicator: 'burglary', homes: ['burglary'] }]);
    expect(indicators.some(({ theme }) => theme)).toBe(false);
  });

  it('makes a theme of several homes, in no total', () => {
    const text = configuration('', '  serious: { name: Serious, homes: [burglary, violence-with-injury] }');
    const { candidates, indicators } = settingsFrom(text);
    expect(candidates[0]?.indicator).toBe('theme-serious');
    expect(indicators.at(-1)).toMatchObject({ id: 'theme-serious', lens: true, costClass: null });
  });

  it('takes from the catalogue what a candidate leaves out, and lets keys override it', () => {
    const text = configuration(
      `${alcohol}\n${domestic}`,
      '  domestic-abuse: { homes: [domestic-abuse-crimes] }\n  burglary: { name: Break-ins }\n  violence-with-injury: {}',
    );
    const { candidates, indicators } = settingsFrom(text);
    expect(candidates.map(({ id, name, indicator, homes }) => [id, name, indicator, homes])).toEqual([
      ['domestic-abuse', 'Domestic violence and abuse', 'domestic-abuse-crimes', ['domestic-abuse-crimes']],
      ['burglary', 'Break-ins', 'burglary', ['burglary']],
      [
        'violence-with-injury',
        'Violence with injury',
        'theme-violence-with-injury',
        ['violence-with-injury'],
      ],
    ]);
    expect(candidates[0]?.lenses).toEqual(['domestic']);
    expect(candidates[0]?.frameworks?.[0]?.kind).toBe('statutory-duty');
    expect(indicators.at(-1)?.theme?.homes[0]?.terms).toEqual([
      { indicator: 'violence-with-injury', times: 1 },
      { indicator: 'domestic-abuse-crimes', times: -1 },
    ]);
  });

  it('adds the whole catalogue, which takes no class that someone names', () => {
    const { candidates } = settingsFrom(
      configuration('', '  own: { name: Own, homes: [burglary] }', 'catalogue: true'),
    );
    expect(candidates).toHaveLength(1 + method.catalogue.length);
    expect(candidates.find(({ id }) => id === 'burglary')).toMatchObject({ indicator: null });
    expect(candidates.find(({ id }) => id === 'violence-with-injury')?.homes).toEqual([
      'violence-with-injury',
    ]);
  });

  it('costs a flag as its class', () => {
    const { indicators } = settingsFrom(
      configuration(alcohol, '  a: { name: A, homes: [alcohol-violence] }'),
    );
    expect(indicators.find(({ id }) => id === 'alcohol-violence')?.costClass).toBe('violence-with-injury');
  });

  it('keeps a flag without its class as evidence that no event is at home with', () => {
    const text = configuration(
      '  flag: { name: Flag, source: crime, lens: true }',
      '  a: { name: A, indicator: flag }',
    );
    expect(settingsFrom(text).candidates).toEqual([{ id: 'a', name: 'A', indicator: 'flag' }]);
  });

  it('sees that a category is inside another', () => {
    const text = configuration(
      '  residential-burglary: { name: Residential, source: crime }',
      '  b: { name: B, homes: [burglary] }\n  r: { name: R, homes: [residential-burglary] }',
    );
    const { indicators } = settingsFrom(text);
    expect(indicators.find(({ id }) => id === 'residential-burglary')?.within).toEqual(['burglary']);
    expect(indicators.at(-1)).toMatchObject({
      id: 'theme-b',
      theme: {
        homes: [{ terms: [{ indicator: 'burglary' }, { indicator: 'residential-burglary', times: -1 }] }],
      },
    });
  });
});

const b = '  b: { name: B, homes: [burglary] }';

describe('homes that do not fit', () => {
  it.each([
    [
      'no name',
      '',
      '  «domestic-abus: {}',
      'candidate domestic-abus has no name and is not in the catalogue. Did you mean "domestic-abuse"?',
    ],
    [
      'unknown home',
      '',
      '  b: { name: B, homes: [«burglery] }',
      '"burglery" is not in indicators. Did you mean "burglary"?',
    ],
    [
      'unknown indicator',
      '',
      '  b: { name: B, indicators: [«wory] }',
      '"wory" is not in indicators. Did you mean "worry"?',
    ],
    [
      'two candidates',
      '',
      `${b}\n  c: { name: C, homes: [«burglary] }`,
      'burglary is at home with b already: an event has one home',
    ],
    [
      'two candidates by indicator',
      '',
      `${b}\n  c: { name: C, indicator: «burglary }`,
      'burglary is at home with b already: an event has one home',
    ],
    [
      'named twice',
      '',
      '  b: { name: B, homes: [burglary, «burglary] }',
      'burglary is at home with b already: an event has one home',
    ],
    [
      'both keys',
      '',
      '  b: { name: B, homes: [burglary], indicator: «burglary }',
      'candidate b has homes and an indicator',
    ],
    ['the total', '', '  b: { name: B, homes: [«total] }', 'total counts all recorded crime: it is no home'],
    [
      'a percentage',
      '',
      '  b: { name: B, homes: [«worry] }',
      'worry is of kind percent: no events are at home there',
    ],
    [
      'a flag of no class',
      '  flag: { name: F, source: crime, lens: true }',
      '  b: { name: B, homes: [«flag] }',
      'flag is a flag and does not say of which class',
    ],
    [
      'a class and its flag',
      alcohol,
      '  b: { name: B, homes: [violence-with-injury, «alcohol-violence] }',
      'alcohol-violence is a part of violence-with-injury, a home of b too',
    ],
    [
      'other denominators',
      '  cars: { name: Cars, source: crime, per: households }',
      '  b: { name: B, homes: [burglary, «cars] }',
      'cars (rate, for households, low-is-good) and burglary (rate, for residents, low-is-good) do not add up',
    ],
    [
      'other kinds',
      '  cars: { name: Cars, source: crime, kind: count }',
      '  b: { name: B, homes: [burglary, «cars] }',
      'cars (count, for residents, low-is-good) and burglary (rate, for residents, low-is-good) do not add up',
    ],
    [
      'the same events twice',
      '  twin: { name: T, source: crime, category: burglary }',
      `${b}\n  c: { name: C, homes: [«twin] }`,
      'twin and burglary count the same events, which are at home with b already',
    ],
    [
      'an unknown class',
      '  flag: { name: F, source: crime, lens: true, within: «burglery }',
      b,
      '"burglery" is not in indicators. Did you mean "burglary"?',
    ],
    [
      'a part of itself',
      '  flag: { name: F, source: crime, lens: true, within: «flag }',
      b,
      'flag is cut out of itself',
    ],
    [
      'a part of all crime',
      '  flag: { name: F, source: crime, lens: true, within: «total }',
      b,
      'total counts all recorded crime: it is no class',
    ],
    [
      'a flag of another kind',
      '  flag: { name: F, source: crime, kind: count, lens: true, within: «burglary }',
      b,
      'flag is of kind count for residents, burglary of kind rate for residents: what is cut out is counted as its class is',
    ],
    [
      'flags without a name',
      `${alcohol}\n  flag: { name: F, source: crime, lens: true, within: violence-with-injury }\n  both: { name: Both, source: crime, lens: true, within: «[alcohol-violence, flag] }`,
      b,
      'both is of events with several flags, and flag does not say which flag it is',
    ],
    [
      'flags of two classes',
      `${alcohol}\n  flag: { name: F, source: crime, lens: hate, within: burglary }\n  both: { name: Both, source: crime, lens: true, within: «[alcohol-violence, flag] }`,
      b,
      'both is of events with several flags, and those are of different classes',
    ],
    [
      'another cost than its class',
      '  flag: { name: F, source: crime, lens: hate, within: «burglary, cost: rape }',
      '  b: { name: B, homes: [flag] }',
      'flag is costed as rape and its class burglary as domestic-burglary: the sum of homes would not be all harm',
    ],
  ])('%s', (_, indicators, candidates, message) => {
    const { text, place } = marked(configuration(indicators, candidates));
    const result = readConfig(text, 'assessment.yaml', method);
    const issues = result.ok ? [] : result.issues;
    expect(issues.map((one) => one.message)).toEqual([message]);
    expect(issues.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
    expect(issues[0]?.hint).not.toBe('');
  });
});
