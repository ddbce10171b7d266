import { describe, expect, it } from 'vitest';
import type { Area, AreaLink, AreaType } from '../../../src/model/area.ts';
import { codeNamedLinks } from '../../../src/observations/areas/named-links.ts';

const area = (code: string, name: string, type: AreaType, aliases: readonly string[] = []): Area => ({
  code,
  name,
  type,
  aliases,
});
const north = area('E22000363', 'North Devon', 'csp', ['Northern Devon']);
const district = area('E07000043', 'North Devon', 'local-authority');
const to = (parentName: string, changes: Partial<AreaLink> = {}): AreaLink => ({
  lookup: 'c1',
  child: 'E07000046',
  childName: 'Torridge',
  parent: '',
  parentName,
  areaTypes: ['csp'],
  ...changes,
});
const known = [{ name: 'North Devon', alias: 'Devon North', types: null }];

describe('codeNamedLinks', () => {
  it.each([
    ['North Devon', 'E22000363'],
    ['NORTH  DEVON', 'E22000363'],
    ['Northern Devon', 'E22000363'],
    ['Devon North', 'E22000363'],
    ['East & Mid Devon', 'east and mid devon'],
  ])('%s is %s', (name, code) => {
    expect(codeNamedLinks([to(name)], [north, district], known)[0]?.parent).toBe(code);
  });

  it('takes a name for no other kind of area, and for none where two have it', () => {
    const of = (areaTypes: readonly AreaType[]) =>
      codeNamedLinks([to('North Devon', { areaTypes })], [north, district], [])[0]?.parent;
    expect(of(['local-authority'])).toBe('E07000043');
    expect(of(['csp', 'local-authority'])).toBe('north devon');
    expect(of(['region'])).toBe('north devon');
  });

  it('names the child as well, each link by its own kinds', () => {
    const turned = to('', { child: '', childName: 'North Devon', parent: 'E06000099', parentName: 'Devon' });
    const other: AreaLink = { ...turned, areaTypes: ['local-authority'] };
    expect(codeNamedLinks([turned, other], [north, district], []).map(({ child }) => child)).toEqual([
      'E22000363',
      'E07000043',
    ]);
  });

  it('leaves links with both codes alone', () => {
    const coded = to('North Devon', { parent: 'E22000999' });
    expect(codeNamedLinks([coded], [north], [])[0]).toBe(coded);
  });
});
