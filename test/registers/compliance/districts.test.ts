import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/model/observation.ts';
import { keepDistricts } from '../../../src/registers/compliance/districts.ts';
import { indicator, observation } from '../../support/observations.ts';
import { compliance, observed, registerInput } from '../../support/registers.ts';
import { settings } from '../../support/settings.ts';

const codes = ['E1', 'E2', 'E3'];
const own = 'E99000001';
const count = (area: string, numerator: number | null, changes: Partial<Observation> = {}) =>
  observation('2023-24', {
    area,
    numerator,
    ...(numerator === null ? { quality: 'suppressed' } : {}),
    ...changes,
  });
const kept = (observations: readonly Observation[], kind: 'count' | 'percent' = 'count', districts = codes) =>
  keepDistricts(
    registerInput({
      observations: observed(observations),
      settings: settings({
        indicators: [indicator({ kind }), indicator({ id: 'robbery', kind })],
        compliance: compliance({ districts }),
        areas: [{ code: 'E1', name: 'North', type: 'local-authority', aliases: [] }],
      }),
    }),
  );
const valuesOf = (...args: Parameters<typeof kept>) => {
  const { blocks = [], total } = kept(...args).registers.districts ?? {};
  return [...blocks, ...(total ? [total] : [])].map(({ figures }) => figures[0]?.value);
};

describe('keepDistricts', () => {
  it.each([
    ['no districts', [count('E1', 1)], []],
    ['no figures of districts', [count(own, 1)], codes],
  ])('keeps nothing with %s', (_, observations, districts) =>
    expect(kept(observations, 'count', districts)).toEqual({ registers: {}, issues: [] }),
  );

  // 40 + 60 + 44 = 144.
  const three = [count('E1', 40), count('E2', 60), count('E3', 44)];

  it('3 districts give 3 blocks and the total, summed where the area has no figure of its own', () => {
    expect(valuesOf(three)).toEqual([40, 60, 44, 144]);
    const { blocks, total } = kept(three).registers.districts!;
    expect(blocks.map(({ name }) => name)).toEqual(['North', 'E2', 'E3']);
    expect([total.name, blocks[0]?.figures.length]).toEqual(['Northvale', 1]);
  });

  it('has the figure of the whole area where there is one, and tells that the sum is another', () => {
    expect(valuesOf([...three, count(own, 1150)])).toEqual([40, 60, 44, 1150]);
    expect(kept([...three, count(own, 1150)]).issues).toMatchObject([
      {
        code: 'district-total',
        severity: 'warning',
        line: 11,
        message: 'Domestic burglary in 2023-24: the districts come to 144, Northvale to 1,150',
      },
    ]);
    expect(kept([...three, count(own, 144)]).issues).toEqual([]);
  });

  it('a withheld district leaves the sum unknown: it is no 0, and nothing is told of it', () => {
    const withheld = [count('E1', 40), count('E2', null), count('E3', 44)];
    expect(valuesOf(withheld)).toEqual([40, null, 44, null]);
    expect(kept([...withheld, count(own, 144)]).issues).toEqual([]);
  });

  it('a missing district leaves the sum unknown', () =>
    expect(valuesOf([count('E1', 40), count('E3', 44)])).toEqual([40, null, 44, null]));

  // 10 of 100 and 90 of 300 and 20 of 100 are 120 of 500: 24%, not the mean of 10, 30 and 20.
  it('pools percentages over their bases', () => {
    const asked = [count('E1', 10), count('E2', 90), count('E3', 20)].map((one, at) => ({
      ...one,
      denominator: [100, 300, 100][at]!,
    }));
    expect(valuesOf(asked, 'percent')).toEqual([10, 30, 20, 24]);
    expect(kept(asked, 'percent').registers.districts?.total.figures[0]?.base).toBe(500);
  });
});
