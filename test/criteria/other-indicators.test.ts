import { describe, expect, it } from 'vitest';
import { evidenceFromMeasures } from '../../src/criteria/from-measures.ts';
import type { Candidate } from '../../src/model/ranking.ts';
import { harmMeasure, levelMeasure, trendMeasure } from '../support/measures.ts';
import { indicator } from '../support/observations.ts';
import { settings } from '../support/settings.ts';

const area = settings().partnership.area.code;
const candidate: Candidate = {
  id: 'burglary',
  name: 'Burglary',
  indicator: 'burglary',
  homes: ['burglary'],
  indicators: ['calls', 'calls-quarterly'],
};

describe('evidence of other indicators', () => {
  const calls = { indicator: 'calls', area };
  const measures = [
    harmMeasure({ area }),
    trendMeasure({ area }),
    levelMeasure({ ...calls, id: 'level/calls' }),
    harmMeasure({ ...calls, id: 'harm/calls' }),
    trendMeasure({ ...calls, id: 'trend/calls' }),
    trendMeasure({ indicator: 'calls-quarterly', area, id: 'trend/calls-quarterly' }),
  ];
  const indicators = [
    indicator(),
    indicator({ id: 'calls', family: 'calls' }),
    indicator({ id: 'calls-quarterly', family: 'calls' }),
  ];
  const evidence = evidenceFromMeasures(
    candidate,
    { measures, costCoverage: null },
    settings({ indicators, candidates: [candidate] }),
  );

  it('answers criteria, but never size and harm', () => {
    const others = evidence.filter(({ measure }) => measure?.includes('calls'));
    expect(others.map(({ id, family }) => [id, family])).toEqual([
      ['burglary/trend/percent-a-year/calls', 'calls'],
      ['burglary/trend/percent-a-year/calls-quarterly', 'calls'],
    ]);
  });

  it('speaks of its own pounds where it is costed, else of those of the homes', () => {
    const pounds = (id: string) => evidence.find((one) => one.id.endsWith(id))?.weight;
    expect(pounds('/calls')).toBe(pounds('trend/percent-a-year'));
    expect(pounds('/calls-quarterly')).toBe(pounds('trend/percent-a-year'));
    expect(pounds('/calls')).toBeGreaterThan(0);
  });

  it('is left alone where a candidate has none', () => {
    const { indicators: _, ...alone } = candidate;
    const own = evidenceFromMeasures(alone, { measures, costCoverage: null }, settings());
    expect(own.every((one) => one.family === undefined && one.weight === undefined)).toBe(true);
  });
});
