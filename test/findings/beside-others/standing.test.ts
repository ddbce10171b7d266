import { describe, expect, it } from 'vitest';
import { standingFindings } from '../../../src/findings/beside-others/standing.ts';
import type { ComparisonMeasure } from '../../../src/model/measure.ts';
import type { StandingMeasure } from '../../../src/model/measures/standing-measure.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { comparisonMeasure, standingMeasure } from '../../support/measures.ts';
import { indicator } from '../../support/observations.ts';
import { settings } from '../../support/settings.ts';

const vale = { code: 'E99000002', name: 'Vale', type: 'region', aliases: [] } as const;
const names = { burglary: 'Domestic burglary', robbery: 'Robbery', arson: 'Arson', asb: 'ASB incidents' };
const about = settings({
  indicators: Object.entries(names).map(([id, name]) => indicator({ id, name, categories: [id] })),
  comparators: [{ id: 'region', area: vale, includesLocal: true }],
  similar: { name: 'the most similar group', areas: [] },
});
const rule = { rule: 'single95', plain: true } as const;
const adjusted = { pValue: 0.01, adjustment: 'holm', tests: 2 } as const;
const both: Partial<ComparisonMeasure> = { test: { ...rule, pValue: 0.001, adjusted } };
const said = (
  changes: Partial<StandingMeasure> = {},
  first: Partial<ComparisonMeasure> = both,
  second: Partial<ComparisonMeasure> = both,
) =>
  standingFindings(
    [
      comparisonMeasure(first),
      comparisonMeasure({ id: 'comparison/2', ...second }),
      standingMeasure(changes),
    ],
    about,
  );
const sentence = (...changes: Parameters<typeof said>) => said(...changes).map(renderFinding)[0];

describe('standingFindings', () => {
  it('says what is above, what is below, and what the word significant rests on', () => {
    expect(sentence()).toBe(
      'Above the rate of Vale in 1 of 2 crime types in 2023-24: domestic burglary; significantly so (p-values adjusted for 2 tests, Holm). Below it in 1: robbery; not significantly so.',
    );
    expect(said()[0]?.measures).toEqual(['standing/1', 'comparison/1', 'comparison/2']);
  });

  it('lists some, all and none', () => {
    const above = ['burglary', 'robbery', 'arson'];
    const none = { below: [], compared: 3, above };
    expect(sentence({ ...none, significantlyAbove: ['burglary', 'arson'] })).toContain(
      'in 3 of 3 crime types in 2023-24: arson, domestic burglary and robbery; significantly so in 2 (arson and domestic burglary)',
    );
    expect(sentence({ ...none, significantlyAbove: above })).toContain('significantly so in all');
    expect(sentence({ ...none, significantlyAbove: [] })).toMatch(
      /significantly so in none.*Below it in none\.$/,
    );
    expect(sentence({ above: [], below: above, compared: 3 })).toMatch(
      /^Above the rate of Vale in none of 3 crime types in 2023-24 \(/,
    );
  });

  it('names the exceptions where they are fewer than a long list', () => {
    const above = ['a', 'b', 'c', 'd', 'e', 'robbery'];
    expect(sentence({ above, significantlyAbove: above.slice(0, 5) })).toContain(
      'significantly so in 5, all but robbery (p-values',
    );
  });

  it('names what is equal and what could not be compared', () => {
    expect(sentence({ equal: ['arson'], notCompared: ['robbery'] })).toMatch(
      /The same in arson\. Not compared: robbery\.$/,
    );
  });

  it.each([
    [{ test: { ...rule, pValue: 0.01, adjusted: null } }, '(each tested by itself)'],
    [
      { test: { ...rule, pValue: null, adjusted: null } },
      '(each tested by itself: a rate published without its count has no p-value to adjust)',
    ],
  ])('says when tests are not adjusted', (test, words) => {
    expect(sentence({}, test, test)).toContain(`significantly so ${words}.`);
  });

  it('says when some of the tests are not adjusted', () => {
    expect(sentence({}, both, { test: { ...rule, pValue: null, adjusted: null } })).toContain(
      '(p-values adjusted for 2 tests, Holm; 1 of them not adjusted, as a rate published without its count has no p-value)',
    );
  });

  it('calls the rest of a group by its name', () => {
    expect(sentence({ comparator: 'similar' })).toContain(
      'the rate of the rest of the most similar group in 1',
    );
  });

  it('does not call anti-social behaviour a crime', () => {
    expect(sentence({ above: ['asb'] })).toContain(
      'in 1 of 2 types of crime and disorder in 2023-24: ASB incidents',
    );
  });
});
