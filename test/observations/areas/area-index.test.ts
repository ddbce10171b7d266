import { describe, expect, it } from 'vitest';
import type { Area, AreaLink } from '../../../src/model/area.ts';
import { indexAreas } from '../../../src/observations/areas/area-index.ts';

const hereford: Area = {
  code: 'E22000326',
  name: 'Herefordshire, County of',
  type: 'csp',
  aliases: ['Herefordshire'],
};
const helens: Area = { code: 'E08000013', name: 'St. Helens', type: 'local-authority', aliases: [] };
const mercia: Area = { code: 'E23000016', name: 'West Mercia', type: 'police-force', aliases: [] };

const link = (lookup: string, child: string, parent: string): AreaLink => ({
  lookup,
  child,
  childName: null,
  parent,
  parentName: null,
});

const index = indexAreas(
  [hereford, helens, mercia],
  [
    link('lsoa', 'E01014001', 'E06000019'),
    link('lsoa', 'E01014002', 'E06000019'),
    link('lsoa', 'E01028881', 'E06000051'),
    link('csp', 'E06000019', 'E22000326'),
    link('force', 'E06000019', 'E23000016'),
    link('force', 'E06000051', 'E23000016'),
  ],
);

describe('match', () => {
  it.each([
    ['E22000326', '', hereford],
    ['', 'Herefordshire, County of', hereford],
    ['', 'Herefordshire', hereford],
    ['', '  HEREFORDSHIRE  county of ', hereford],
    ['', 'St Helens', helens],
    ['Herefordshire', '', hereford],
    ['E22000326', 'Some other name', hereford],
    ['E06000019', 'Herefordshire', null],
    ['e22000326', '', null],
    ['', 'Hereford', null],
    ['', '', null],
  ])('of code %j and name %j', (code, name, area) => expect(index.match(code, name)).toBe(area));

  it('is null for a name that two areas share: neither is meant more than the other', () => {
    const twin: Area = { ...hereford, code: 'E06000019', aliases: [] };
    const twins = indexAreas([hereford, twin], []);
    expect(twins.match('', 'Herefordshire, County of')).toBeNull();
    expect(twins.match('', 'Herefordshire')).toBe(hereford);
    expect(twins.match('E06000019', '')).toBe(twin);
  });

  it('does not mind an alias that repeats the name', () => {
    expect(indexAreas([{ ...mercia, aliases: ['west mercia'] }], []).match('', 'West Mercia')?.code).toBe(
      'E23000016',
    );
  });
});

describe('look-ups', () => {
  it.each([
    ['E22000326', true],
    ['E06000019', true],
    ['E01014001', true],
    ['E23000016', true],
    ['E01099999', false],
    ['', false],
  ])('know %j: %s', (code, known) => expect(index.isKnown(code)).toBe(known));

  it('lead up to every configured area that holds a code', () => {
    const codes = (code: string) =>
      index
        .holders(code)
        .map((area) => area.code)
        .sort();
    expect(codes('E01014001')).toEqual(['E22000326', 'E23000016']);
    expect(codes('E01028881')).toEqual(['E23000016']);
    expect(codes('E22000326')).toEqual(['E22000326']);
    expect(codes('E01099999')).toEqual([]);
  });

  it('give the parts of an area, one list for each look-up', () => {
    expect(index.parts('E23000016')).toEqual([['E06000019', 'E06000051']]);
    expect(index.parts('E06000019')).toEqual([['E01014001', 'E01014002']]);
    expect(index.parts('E08000013')).toEqual([]);
  });

  it('count the smallest areas of an area', () => {
    expect([index.smallAreas('E22000326', []), index.smallAreas('E23000016', [])]).toEqual([2, 3]);
    expect(indexAreas([hereford], []).smallAreas('E22000326', [])).toBe(0);
  });

  it('count each part once, also when a look-up repeats a row', () => {
    const twice = indexAreas([mercia], [link('a', 'X', 'E23000016'), link('a', 'X', 'E23000016')]);
    expect([twice.parts('E23000016'), twice.smallAreas('E23000016', [])]).toEqual([[['X']], 1]);
  });

  it('count one layer of the smallest areas: that of most of the used ones', () => {
    const layered = (layer: string, child: string) => ({ ...link('lsoa', child, 'E23000016'), layer });
    const both = ['A', 'B'].flatMap((code) => [layered('2011', code), layered('2021', code)]);
    const split = [layered('2011', 'C'), layered('2021', 'C1'), layered('2021', 'C2')];
    const vintages = indexAreas([mercia], [...both, ...split]);
    expect(vintages.smallAreas('E23000016', ['A', 'C'])).toBe(3);
    expect(vintages.smallAreas('E23000016', ['A', 'C1'])).toBe(4);
    expect(vintages.smallAreas('E23000016', [])).toBe(3);
    expect(vintages.parts('E23000016')).toEqual([
      ['A', 'B', 'C'],
      ['A', 'B', 'C1', 'C2'],
    ]);
  });

  it('come to an end when they go in circles', () => {
    const circle = indexAreas(
      [mercia],
      [link('a', 'X', 'Y'), link('a', 'Y', 'X'), link('a', 'Y', 'E23000016')],
    );
    expect(circle.holders('X')).toEqual([mercia]);
  });
});
