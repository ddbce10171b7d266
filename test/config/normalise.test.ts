import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../src/config/load-method.ts';
import { changed, goodConfiguration, settingsFrom } from '../support/configuration.ts';

const method = loadMethod();

describe('normalise', () => {
  const settings = settingsFrom(goodConfiguration);

  it('resolves the area of the partnership and the comparators', () => {
    const vale = { code: 'E99000002', name: 'Vale', type: 'region', aliases: [] };
    expect(settings.partnership.area).toEqual({
      code: 'E99000001',
      name: 'Northvale',
      type: 'csp',
      aliases: [],
    });
    expect(settings.comparators).toEqual([{ id: 'region', area: vale, includesLocal: true }]);
  });

  it('has no group and the default rule when none is named', () => {
    expect(settings.similar).toBeNull();
    expect(settings.significance).toEqual({ adjust: 'benjamini-hochberg', rule: 'single95' });
  });

  it('resolves the areas of the group and keeps the rule', () => {
    const text = changed(
      '  region: E99000002\n',
      '  region: E99000002\n  similar: { name: the group, areas: [E99000003, E99000002] }\nsignificance: { adjust: holm }\n',
    ).replace('  E99000002: {', '  E99000003: { name: Dale, type: csp }\n  E99000002: {');
    const { similar, significance } = settingsFrom(text);
    expect([similar?.name, similar?.areas.map(({ name }) => name)]).toEqual(['the group', ['Dale', 'Vale']]);
    expect(significance).toEqual({ adjust: 'holm', rule: 'single95' });
  });

  it('reads the period and its bases', () => {
    expect(settings.period.label).toBe('2013-14');
    expect(settings.bases.map(({ label }) => label)).toEqual(['2011-12', '2012-13']);
  });

  it.each([
    ['2013-14', '2012-13'],
    ["'2013'", '2012'],
    ['2014-01', '2013-01'],
    ['2013-14 Q1', '2012-13 Q1'],
    ['year to 2014-02', 'year to 2013-02'],
    ['2014-01 to 2014-11', '2013-01 to 2013-11'],
  ])('compares %s with the year before when no base is given', (period, base) => {
    const text = changed('bases: [2011-12, 2012-13]\n', '').replace('period: 2013-14', `period: ${period}`);
    expect(settingsFrom(text).bases.map(({ label }) => label)).toEqual([base]);
  });

  it('fills what an indicator leaves out', () => {
    expect(settings.indicators[1]).toEqual({
      id: 'robbery',
      name: 'Robbery',
      kind: 'rate',
      per: 'residents',
      polarity: 'low-is-good',
      sources: ['crime'],
      categories: ['robbery'],
      costClass: null,
      lens: false,
      caveat: null,
    });
    expect(settings.indicators[0]).toMatchObject({
      sources: ['crime', 'street'],
      costClass: 'domestic-burglary',
    });
  });

  it('keeps what a rate is for', () => {
    const text = changed('    name: Robbery\n', '    name: Robbery\n    per: households\n');
    expect(settingsFrom(text).indicators[1]?.per).toBe('households');
  });

  it('fills what the harm block leaves out', () => {
    const left = { rebase: null, metrics: [], multiplier: true, total: 'robbery', mixedBasesReason: null };
    expect(settings.harm).toMatchObject({ ...left, costSet: { id: 'home-office-2019-20' } });
    expect(settingsFrom(changed('harm:\n  total: robbery\n', '')).harm.total).toBeNull();
  });

  it('has no comparators, candidates or own weights when none are written', () => {
    const minimal = goodConfiguration
      .replace(/^comparators:\n.*\n/m, '')
      .replace(/^candidates:\n.*\n/m, '')
      .replace(/^weights:\n.*\n/m, '');
    expect(settingsFrom(minimal)).toMatchObject({
      comparators: [],
      candidates: [],
      method: { ownWeights: false },
    });
  });

  it('keeps comparators from near to far, whatever their order in the file', () => {
    const text = changed(
      '  region: E99000002',
      '  nation: E99000002\n  force: E99000002\n  region: E99000002',
    );
    expect(settingsFrom(text).comparators.map(({ id }) => id)).toEqual(['region', 'force', 'nation']);
  });

  it('takes own weights in the order of the default ones', () => {
    const text = changed('{ harm: 25, size: 15,', '{ size: 30, harm: 10,');
    const { weights, ownWeights } = settingsFrom(text).method;
    expect(ownWeights).toBe(true);
    expect(weights.slice(0, 2)).toMatchObject([
      { criterion: 'harm', weight: 10 },
      { criterion: 'size', weight: 30 },
    ]);
    expect(weights.map(({ criterion }) => criterion)).toEqual(
      method.weights.map(({ criterion }) => criterion),
    );
  });

  it('leaves the shipped method as it was', () => {
    settingsFrom(goodConfiguration);
    expect(method.ownWeights).toBe(false);
  });
});
