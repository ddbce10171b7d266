import { describe, expect, it } from 'vitest';
import { basketFindings } from '../../../src/findings/candidates/baskets.ts';
import { known, unknown } from '../../../src/model/quantity.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { levelMeasure } from '../../support/measures.ts';
import { indicator, period } from '../../support/observations.ts';
import { settings } from '../../support/settings.ts';

const parts = ['damage', 'theft', 'wounding'];
const named = (id: string) => `${id[0]!.toUpperCase()}${id.slice(1)}`;
const about = (indicators: readonly ReturnType<typeof indicator>[] = [], more: readonly string[] = []) =>
  settings({
    indicators: [
      indicator({ id: 'bcs', name: 'BCS comparator crime', categories: [...parts, ...more] }),
      ...parts.map((id) => indicator({ id, name: named(id), categories: [id] })),
      ...indicators,
    ],
  });
const level = (id: string, events: number | null) =>
  levelMeasure({
    id: `level/${id}`,
    indicator: id,
    quantity: events === null ? unknown('count', 'suppressed', '*') : known(events, 'count', 'sum'),
  });
const found = (counts: Readonly<Record<string, number | null>>, assessed = about()) =>
  basketFindings(
    Object.entries(counts).map(([id, events]) => level(id, events)),
    assessed,
  );
const said = (...args: Parameters<typeof found>) => found(...args).map(renderFinding);
const year = { bcs: 12_000, damage: 4000, theft: 3500, wounding: 2000 };

// Plan 2008-11, line 183: criminal damage adds most to its comparator crime. The counts are made up: a third of 12,000.
describe('basketFindings', () => {
  it('names what adds most, with its share, and the others in their order', () => {
    expect(said(year)).toEqual([
      'BCS comparator crime in 2023-24: damage is the largest single contributor, 4,000 of 12,000 (33%); then theft 3,500 (29%), wounding 2,000 (17%).',
    ]);
    expect(found(year)[0]?.measures).toEqual(['level/damage', 'level/bcs', 'level/theft', 'level/wounding']);
  });

  it('does not depend on the order of the measures', () =>
    expect(said({ wounding: 2000, theft: 3500, damage: 4000, bcs: 12_000 })).toEqual(said(year)));

  it('prints no percentage of fewer than 50', () => {
    expect(said({ bcs: 49, damage: 20, theft: 10, wounding: 5 })[0]).toMatch(
      /, 20 of 49; then theft 10, wounding 5\.$/,
    );
    expect(said({ bcs: 50, damage: 20, theft: 10, wounding: 5 })[0]).toMatch(
      /, 20 of 50 \(40%\); then theft 10 \(20%\), wounding 5 \(10%\)\.$/,
    );
  });

  it.each([
    ['two lead together', { ...year, theft: 4000 }],
    ['a part is withheld and might be the largest', { ...year, wounding: null }],
    ['a part has no figure', { bcs: 12_000, damage: 4000, theft: 3500 }],
    ['the whole is not known', { ...year, bcs: null }],
  ])('says nothing where %s', (_, counts) => expect(said(counts)).toEqual([]));

  it('says nothing where a category has no indicator of its own', () =>
    expect(said(year, about([], ['arson']))).toEqual([]));

  it('takes an indicator of some hours for no part', () => {
    const night = { from: '20:00', to: '06:00' } as never;
    const arson = indicator({ id: 'arson', name: 'Arson', categories: ['arson'], hours: night });
    expect(said({ ...year, arson: 9 }, about([arson], ['arson']))).toEqual([]);
  });

  it('says nothing of other periods, and of two categories', () => {
    const earlier = Object.entries(year).map(([id, events]) => ({
      ...level(id, events),
      period: period('2022-23'),
    }));
    expect(basketFindings(earlier, about())).toEqual([]);
    const pair = settings({ indicators: [indicator({ categories: ['damage', 'theft'] })] });
    expect(basketFindings([level('burglary', 9)], pair)).toEqual([]);
  });
});
