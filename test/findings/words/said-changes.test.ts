import { expect, it } from 'vitest';
import { saidChanges } from '../../../src/findings/words/said-changes.ts';
import { changeMeasure, levelMeasure } from '../../support/measures.ts';
import { period } from '../../support/observations.ts';
import { settings } from '../../support/settings.ts';

const since = (now: string, base: string) => changeMeasure({ period: period(now), base: period(base) });
const own = [
  since('2023-24', '2020-21'),
  since('2023-24', '2022-23'),
  since('2023-24 Q3', '2023-24 Q2'),
  since('2023-24 Q3', '2022-23 Q3'),
  since('2023-24 Q3', '2022-23 Q4'),
];
const basesOf = (now: string, bases = [period('2022-23')]) =>
  saidChanges(levelMeasure({ period: period(now) }), own, settings({ bases })).map(({ base }) => base.label);

it('keeps to the configured bases for the period assessed', () => {
  expect(basesOf('2023-24')).toEqual(['2022-23']);
  expect(basesOf('2023-24', [])).toEqual([]);
});

it('keeps to the year before and the first of four for a quarter', () => {
  expect(basesOf('2023-24 Q3')).toEqual(['2022-23 Q3', '2022-23 Q4']);
});
