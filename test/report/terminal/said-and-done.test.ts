import { expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import type { SaidAndFound } from '../../../src/model/registers/compliance.ts';
import { saidAndDone } from '../../../src/report/terminal/said-and-done.ts';
import { plain, widest } from '../../support/sample-assessment.ts';

// Plan 2008-11 of South Worcestershire, lines 356-358: 64% call underage drinking a problem.
const finding: Finding = {
  section: 'findings',
  parts: ['Underage drinking is a problem: ', { value: 64, style: 'percent', decimals: 0 }, ' in 2007.'],
  measures: ['level/drinking/2007'],
};
const said: SaidAndFound = {
  theme: 'Young people drinking',
  indicator: 'drinking',
  measures: ['level/drinking/2007'],
  priority: { id: 'alcohol', name: 'Alcohol related crime' },
  tier: 'priority',
  did: 'Test purchases',
};
const textOf = (one: SaidAndFound, width = 120) => saidAndDone([one], [finding], plain, width);
const cellsOf = (one: SaidAndFound) =>
  textOf(one)
    .split('\n')[1]
    ?.split(/\s{2,}/);

it('sets what residents said beside what was found, the priority and what was done', () => {
  expect(cellsOf(said)).toEqual([
    'Young people drinking',
    'Underage drinking is a problem: 64% in 2007.',
    'Alcohol related crime (priority): Test purchases',
  ]);
});

it('says that nothing was found yet, and that a priority is not in the list', () => {
  expect(cellsOf({ ...said, measures: ['level/other'], tier: null, did: null })?.slice(1)).toEqual([
    'nothing about it yet',
    'Alcohol related crime (not listed)',
  ]);
});

it.each([60, 80])('fits %i columns', (width) => {
  expect(widest(textOf(said, width))).toBeLessThanOrEqual(width);
});

it('is empty where nobody said anything', () => expect(saidAndDone([], [finding], plain, 80)).toBe(''));
