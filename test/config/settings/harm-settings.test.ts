import { describe, expect, it } from 'vitest';
import { changed, settingsFrom } from '../../support/configuration.ts';

const harm = (lines: string) => changed('harm:\n  total: robbery\n', `harm:\n${lines}`);

describe('harmSettings', () => {
  it('rests on the edition of 2019/20 when none is chosen', () => {
    const { costSet, rebase, metrics } = settingsFrom(
      changed('  total: robbery\n', '  multiplier: false\n'),
    ).harm;
    expect([costSet.id, rebase, metrics]).toEqual(['home-office-2019-20', null, []]);
  });

  it('names the version of the set that was chosen', () => {
    const { method } = settingsFrom(harm('  costSet: home-office-2010-11\n'));
    expect(method.versions.costSet).toMatch(/^2010-11 edition/);
  });

  it('keeps the place of each class of a set that is still to be read', () => {
    const text = harm('  costSet: own\n').replace(
      'indicators:\n',
      '  own:\n    { partner: Finance, file: c.csv, shape: costs, set: { priceYear: 2024-25, basis: fiscal } }\nindicators:\n',
    );
    const { harm: terms, method } = settingsFrom(text);
    expect(terms.costSet).toMatchObject({ id: 'own', priceYear: '2024/25', basis: 'fiscal', costs: [] });
    expect(terms.classesAsked).toEqual([
      { indicator: 'burglary', costClass: 'domestic-burglary', line: 30, column: 11 },
    ]);
    expect(method.versions.costSet).toContain('own');
  });

  it('writes the price year one way', () => {
    const source = '  treasury: { partner: Finance, file: d.csv, format: treasury-deflators }\n';
    const text = harm('  priceYear: 2024-25\n  deflator: treasury\n').replace(
      'indicators:\n',
      `${source}indicators:\n`,
    );
    expect(settingsFrom(text).harm.rebase).toEqual({ priceYear: '2024/25', deflator: 'treasury' });
  });

  it('takes the class that fits the category where that is asked', () => {
    const text = changed('cost: domestic-burglary', 'cost: by-offence\n    category: residential-burglary');
    expect(settingsFrom(text).indicators[0]?.costClass).toBe('domestic-burglary');
  });
});
