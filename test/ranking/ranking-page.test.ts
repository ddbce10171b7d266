import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadMethod } from '../../src/config/load-method.ts';
import { SMALLEST_BASE } from '../../src/model/small-numbers.ts';
import { ABOUT_EQUAL_FROM, ABOUT_EQUAL_UP_TO, ROBUST_SHARE } from '../../src/ranking/sensitivity/analyse.ts';
import { SPREAD_OF_GRADE } from '../../src/ranking/sensitivity/score-draws.ts';
import { CONCENTRATION } from '../../src/ranking/sensitivity/weight-draws.ts';
import { PRIORITY_SCORE, PRIORITY_SHARE, WATCH_SCORE, WATCH_SHARE } from '../../src/ranking/tiers.ts';
import { ROOT } from '../support/run-assess.ts';

const page = readFileSync(join(ROOT, 'docs/ranking.md'), 'utf8').replace(/\s+/g, ' ');

it('names every scenario', () => {
  for (const { id } of loadMethod().scenarios) expect(page).toContain(`\`${id}\``);
});

it('says the thresholds that the code has', () => {
  const { A, B, C, D } = SPREAD_OF_GRADE;
  expect(page).toContain(`${A} points for A, ${B} for B, ${C} for C, ${D} for D`);
  expect(page).toContain(`concentration ${CONCENTRATION}`);
  expect(page).toContain(`at least ${ROBUST_SHARE * 100}% of the draws and in all named scenarios but one`);
  expect(page).toContain(`in ${ABOUT_EQUAL_FROM * 100} to ${ABOUT_EQUAL_UP_TO * 100}%`);
  expect([PRIORITY_SHARE, page.includes(`half of the draws, and ${PRIORITY_SCORE} points or more`)]).toEqual([
    0.5,
    true,
  ]);
  expect(page).toContain(`fewer than ${SMALLEST_BASE} events in every period`);
  expect(page).toContain(`${WATCH_SHARE * 100}% or more of the draws; or ${WATCH_SCORE} on any criterion`);
});
