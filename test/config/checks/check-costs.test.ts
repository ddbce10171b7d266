import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../../src/config/load-method.ts';
import { readConfig } from '../../../src/config/read-config.ts';
import { changed } from '../../support/configuration.ts';

const method = loadMethod();

/** `line:column message` of each problem. */
function problemsOf(text: string): readonly string[] {
  const read = readConfig(text, 'assessment.yaml', method);
  return read.ok ? [] : read.issues.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

const harm = (lines: string) => changed('harm:\n  total: robbery\n', `harm:\n${lines}`);
const withSource = (text: string, block: string) => text.replace('indicators:\n', `${block}indicators:\n`);
const ownCosts = `  own-costs: { partner: Finance, file: costs.csv, shape: costs }\n`;
const deflators = `  treasury: { partner: Finance, file: d.csv, format: treasury-deflators }\n`;

describe('checkCosts', () => {
  it.each([
    ['another edition', harm('  costSet: home-office-2010-11\n')],
    ['a cost set of one`s own', withSource(harm('  costSet: own-costs\n'), ownCosts)],
    ['re-basing', withSource(harm('  priceYear: 2024/25\n  deflator: treasury\n'), deflators)],
    ['costs of partners', changed('cost: domestic-burglary', 'cost: road-collision-fatal')],
    [
      'a class of one`s own',
      withSource(harm('  costSet: own-costs\n'), ownCosts).replace(
        'cost: domestic-burglary',
        'cost: anything',
      ),
    ],
    ['a class by offence', changed('cost: domestic-burglary', 'cost: by-offence\n    category: robbery')],
  ])('lets %s pass', (_, text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it.each([
    [
      'an unknown set',
      harm('  costSet: home-office-2011\n'),
      '35:12 "home-office-2011" is no cost set. Did you mean "home-office-2018"?',
    ],
    ['a source of another shape', harm('  costSet: crime\n'), '35:12 the source crime is not of shape costs'],
    ['a set that is no edition', harm('  costSet: partner-costs\n'), '35:12 "partner-costs" is no cost set.'],
    [
      'a metric that is no source',
      harm('  metrics: [chi]\n'),
      '35:13 "chi" is no source of shape harm-weights.',
    ],
    [
      'a price year alone',
      harm('  priceYear: 2024/25\n'),
      '35:3 prices are re-based by priceYear and deflator together: deflator is missing',
    ],
    [
      'deflators alone',
      withSource(harm('  deflator: treasury\n'), deflators),
      '36:3 prices are re-based by priceYear and deflator together: priceYear is missing',
    ],
    [
      'a price year that is none',
      withSource(harm('  priceYear: 2024/26\n  deflator: treasury\n'), deflators),
      '36:14 "2024/26" is not a year of prices',
    ],
    [
      'a class of another edition',
      changed('cost: domestic-burglary', 'cost: bicycle-theft'),
      '28:11 "bicycle-theft" is neither in the cost set home-office-2019-20 nor in partner-costs.',
    ],
    [
      'a category that no price fits',
      changed('cost: domestic-burglary', 'cost: by-offence'),
      '28:11 no unit cost of home-office-2019-20 fits burglary: Burglary of homes and of businesses have prices of their own: cost the two apart.',
    ],
  ])('refuses %s, with line and column', (_, text, message) => {
    expect(problemsOf(text)).toEqual([message]);
  });
});
