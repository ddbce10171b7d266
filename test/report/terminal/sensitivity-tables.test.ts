import { beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/model/assessment.ts';
import type { Sensitivity } from '../../../src/model/sensitivity.ts';
import { sensitivityTables, shiftWords } from '../../../src/report/terminal/sensitivity-tables.ts';
import { assessFixture, plain, ranked, widest } from '../../support/sample-assessment.ts';

let assessment: Assessment;
beforeAll(async () => {
  assessment = await assessFixture();
});

const named = (id: string, name: string) => ranked({ candidate: { id, name, indicator: null } });
const order = (...ids: string[]) => ids.map((candidate, at) => ({ candidate, score: 60 - at }));
const firm = { rankRange: [1, 2] as const, scenariosInTopN: 2, robust: false, shift: null };

const sensitivity: Sensitivity = {
  slots: 1,
  draws: 10_000,
  seed: 7,
  candidates: [
    { ...firm, candidate: 'a', probabilityTopN: 0.88, robust: true },
    { ...firm, candidate: 'b', probabilityTopN: 0.12, scenariosInTopN: 1 },
  ],
  scenarios: [
    { id: 'default', name: 'Default', kind: 'named', order: order('a', 'b') },
    { id: 'equal', name: 'Equal weights', kind: 'named', order: order('b', 'a') },
    { id: 'volume', name: 'Volume only', kind: 'named', order: order('a', 'b') },
    { id: 'nation', name: 'Against the nation', kind: 'swap', order: order('b', 'a') },
  ],
  aboutEqual: [{ above: 'a', below: 'b', probability: 0.55 }],
};

const text = () =>
  sensitivityTables(
    { ...assessment, sensitivity, ranking: [named('a', 'Abuse'), { ...named('b', 'Burglary'), rank: 2 }] },
    plain,
    80,
  );

describe('sensitivity in the terminal', () => {
  it('says how many draws and scenarios, and from which seed', () => {
    expect(text()).toMatch(/^10,000 draws \(seed 7\)/);
    expect(text()).toContain('3 named scenarios');
  });

  it('prints chance, places, scenarios and what moves each', () => {
    expect(text()).toMatch(/1 {2}Abuse +88% +1-2 +2 {2}robust; no one weight\n/);
    expect(text()).toMatch(/2 {2}Burglary +12% +1-2 +1 {2}no one weight moves it\n/);
  });

  it('prints what each scenario changes against the ranking', () => {
    const rows = text()
      .split('\n')
      .map((line) => line.trim().split(/\s{2,}/));
    expect(rows).toContainEqual(['Default', 'Abuse']);
    expect(rows).toContainEqual(['Equal weights', 'in: Burglary; out: Abuse']);
    expect(rows).toContainEqual(['Volume only', 'the same']);
    expect(rows).toContainEqual(['Other evidence', 'First 1']);
    expect(rows).toContainEqual(['Against the nation', 'in: Burglary; out: Abuse']);
  });

  it('names pairs that the draws cannot part', () => {
    expect(text().replace(/\s+/g, ' ')).toContain(
      'About equal: Abuse and Burglary (the first is above in 55% of the draws).',
    );
  });

  it('fits 80 columns', () => expect(widest(text())).toBeLessThanOrEqual(80));
});

describe('what moves a candidate over the line', () => {
  it.each([
    [{ criterion: 'size', from: 15, to: 19.503, moves: 'in' }, 'in: size 15 to 19.6'],
    [{ criterion: 'harm', from: 25, to: 12.49, moves: 'out' }, 'out: harm 25 to 12.4'],
    [null, 'no one weight moves it'],
  ] as const)('%j', (shift, words) => expect(shiftWords(shift)).toBe(words));
});
