import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceFromMeasures } from '../../../src/criteria/from-measures.ts';
import { scoreCandidates } from '../../../src/criteria/gather.ts';
import { measure } from '../../../src/measures/measure.ts';
import { withThemes } from '../../../src/measures/themes/theme.ts';
import type { Observations } from '../../../src/model/observation.ts';
import type { Settings } from '../../../src/model/settings.ts';
import { candidateOf, classOf, counts, flagOf, settingsOf } from '../../support/homes.ts';
import { observation, population } from '../../support/observations.ts';

const violence = classOf('violence', { costClass: 'violence-with-injury' });
const homicide = classOf('homicide', { costClass: 'homicide' });
const alcohol = flagOf('alcohol-violence', 'violence', 'alcohol', { costClass: 'violence-with-injury' });
const together = settingsOf([violence, homicide], [candidateOf('harm', 'violence', 'homicide')]);

function themeOf(observations: Observations, settings: Settings) {
  return withThemes(observations, settings).observations.filter((one) => one.indicator.startsWith('theme-'));
}

describe('withThemes', () => {
  it('adds the events of homes and says where each was read', () => {
    const [found, ...others] = themeOf(counts({ violence: 40, homicide: 2 }), together);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ indicator: 'theme-harm', numerator: 42, quality: 'complete' });
    expect(found?.origins).toEqual([{ source: 'crime', file: 'crime.csv', firstLine: 2, lastLine: 3 }]);
  });

  it('has no figure where a home has none, never that of the others', () => {
    expect(themeOf(counts({ violence: 40 }), together)).toEqual([]);
    const given = counts({ violence: 40, homicide: 2 });
    const missing = given.observations.map((one) =>
      one.indicator === 'homicide' ? { ...one, numerator: null, quality: 'suppressed' as const } : one,
    );
    expect(themeOf({ ...given, observations: missing }, together)).toMatchObject([
      { numerator: null, quality: 'suppressed' },
    ]);
  });

  it('is estimated when a home is', () => {
    const given = counts({ violence: 40, homicide: 2 });
    const [first, second] = given.observations;
    const observations = [first!, { ...second!, quality: 'estimated' as const }];
    expect(themeOf({ ...given, observations }, together)).toMatchObject([{ quality: 'estimated' }]);
  });

  // 108 + 133 + 114 + 97 = 452 of 1,159: the quarters of the plan's appendix against a count of the year.
  it('puts quarters against a year', () => {
    const quarters = [108, 133, 114, 97].map((numerator, at) =>
      observation(`2023-24 Q${at + 1}`, { indicator: 'alcohol-violence', numerator }),
    );
    const year = observation('2023-24', { indicator: 'violence', numerator: 1159 });
    const settings = settingsOf(
      [violence, alcohol],
      [candidateOf('v', 'violence'), candidateOf('a', 'alcohol-violence')],
    );
    const given = { ...counts({}), observations: [year, ...quarters] };
    expect(themeOf(given, settings).map(({ numerator, period }) => [period.label, numerator])).toEqual([
      ['2023-24', 707],
    ]);
  });

  it('has no figure where more is taken away than there is', () => {
    const settings = settingsOf(
      [violence, alcohol],
      [candidateOf('v', 'violence'), candidateOf('a', 'alcohol-violence')],
    );
    expect(themeOf(counts({ violence: 5, 'alcohol-violence': 9 }), settings)).toMatchObject([
      { numerator: null, quality: 'missing' },
    ]);
  });
});

describe('a theme', () => {
  // 40 x 15,720 + 2 x 3,346,680 = 7,322,160 pounds; 42 in 100,000 are 0.42 per 1,000.
  it('is measured as any indicator, with harm at the cost of each home', () => {
    const { measures } = measure(counts({ violence: 40, homicide: 2 }), together);
    const of = (kind: string) =>
      measures.filter((one) => one.indicator === 'theme-harm' && one.kind === kind);
    expect(of('level').map(({ quantity }) => quantity.ok && quantity.value)).toEqual([42, 0.42]);
    expect(of('harm')[0]?.quantity).toMatchObject({ value: 7_322_160 });
  });

  it('does not change when a home is split into two', () => {
    const split = [
      ...['violence', 'assault'].map((id) => classOf(id, { costClass: 'violence-with-injury' })),
    ];
    const one = settingsOf([violence, homicide], [candidateOf('harm', 'violence', 'homicide')]);
    const two = settingsOf([...split, homicide], [candidateOf('harm', 'violence', 'assault', 'homicide')]);
    const figures = (observations: Observations, settings: Settings) =>
      measure(observations, settings)
        .measures.filter(({ indicator }) => indicator === 'theme-harm')
        .map(({ id, quantity }) => [
          id,
          quantity.ok ? Number(quantity.value.toPrecision(12)) : quantity.reason,
        ]);
    const years = (values: Readonly<Record<string, readonly number[]>>): Observations => ({
      ...counts({}),
      populations: [2021, 2022, 2023].map((year) => population(year, 100_000)),
      observations: Object.entries(values).flatMap(([indicator, own]) =>
        own.map((numerator, at) => observation(`${2021 + at}-${22 + at}`, { indicator, numerator })),
      ),
    });
    const three = fc.array(fc.nat(300), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(three, three, three, (first, second, deaths) => {
        const sums = first.map((value, at) => value + (second[at] ?? 0));
        expect(figures(years({ violence: first, assault: second, homicide: deaths }), two)).toEqual(
          figures(years({ violence: sums, homicide: deaths }), one),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('leaves the scores of others alone when a candidate without common classes comes or goes', () => {
    const burglary = classOf('burglary', { costClass: 'domestic-burglary' });
    const own = [candidateOf('harm', 'violence', 'homicide')];
    const scores = (candidates: typeof own, violent: number) => {
      const settings = settingsOf([violence, homicide, burglary], candidates);
      const measures = measure(counts({ violence: violent, homicide: 2, burglary: 90 }), settings);
      const evidence = settings.candidates.flatMap((one) => evidenceFromMeasures(one, measures, settings));
      return scoreCandidates(evidence, settings).filter(({ candidate }) => candidate === 'harm');
    };
    fc.assert(
      fc.property(fc.nat(2000), (violent) => {
        expect(scores([...own, candidateOf('burglary', 'burglary')], violent)).toEqual(scores(own, violent));
      }),
      { numRuns: 30 },
    );
  });
});
