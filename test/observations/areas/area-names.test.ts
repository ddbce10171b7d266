import { describe, expect, it } from 'vitest';
import { loadAreaAliases } from '../../../src/config/load-area-aliases.ts';
import type { Area, AreaType } from '../../../src/model/area.ts';
import { indexAreas } from '../../../src/observations/areas/area-index.ts';
import { plain, spellings } from '../../../src/observations/areas/area-names.ts';

const aliases = loadAreaAliases();
const area = (name: string, type: AreaType = 'csp', changes: Partial<Area> = {}): Area => ({
  code: 'E22000001',
  name,
  type,
  aliases: [],
  ...changes,
});
const finds = (configured: Area, written: string) =>
  indexAreas([configured], [], aliases).match('', written) === configured;

describe('plain', () => {
  it.each([
    ['King`s Lynn and West Norfolk', "King's Lynn & West  Norfolk"],
    ['St. Helens', 'St Helens '],
    ['HEREFORDSHIRE, COUNTY OF', 'Herefordshire,  County of'],
  ])('is the same for %s and %s', (one, other) => expect(plain(one)).toBe(plain(other)));
});

describe('the spellings that the product ships', () => {
  it.each([
    ['Herefordshire, County of', 'Herefordshire'],
    ['Herefordshire', 'Herefordshire, County of'],
    ['Herefordshire', 'HEREFORDSHIRE, THE COUNTY OF '],
    ['Bristol', 'Bristol, City of'],
    ['City of London', 'London, City of'],
    ['London, City of', 'City of London'],
    ['North Devon', 'Northern Devon'],
    ['Shepway', 'Folkestone and Hythe'],
    ["King's Lynn and West Norfolk", 'King`s Lynn & West Norfolk'],
    ['St. Helens', 'St Helens'],
    ['York', 'City of York'],
    ['Kingston upon Hull', 'Hull'],
  ])('find %s when a file says %s', (configured, written) =>
    expect(finds(area(configured), written)).toBe(true),
  );

  it('keep apart what is another place for another kind of area', () => {
    expect(finds(area('North Devon', 'local-authority'), 'Northern Devon')).toBe(false);
    expect(finds(area('Durham', 'police-force'), 'County Durham')).toBe(false);
    expect(finds(area('West Midlands', 'police-force'), 'West Midlands region')).toBe(false);
    expect(finds(area('West Midlands', 'region'), 'West Midlands region')).toBe(true);
  });

  it('give way to what the configuration calls an area', () => {
    const council = area('Herefordshire, County of', 'local-authority');
    const own = area('The partnership', 'csp', { code: 'E22000002', aliases: ['Herefordshire'] });
    expect(indexAreas([council, own], [], aliases).match('', 'Herefordshire')).toBe(own);
  });

  it('stand for neither of two areas that both have them', () => {
    const council = area('Herefordshire, County of', 'local-authority');
    const csp = area('County of Herefordshire', 'csp', { code: 'E22000002' });
    expect(indexAreas([council, csp], [], aliases).match('', 'Hereford')).toBeNull();
    expect(indexAreas([council, csp], [], aliases).match('', 'Herefordshire, The County of')).toBeNull();
  });

  it('mean one place each', () => {
    const seen = new Map<string, string>();
    for (const { name, alias, types } of aliases)
      for (const type of types ??
        (['csp', 'local-authority', 'police-force', 'region', 'country'] as const)) {
        expect(plain(alias)).not.toBe(plain(name));
        expect(seen.get(`${type} ${plain(alias)}`) ?? name).toBe(name);
        seen.set(`${type} ${plain(alias)}`, name);
        expect(seen.has(`${type} ${plain(name)}`), name).toBe(false);
      }
  });

  it('leave other names alone', () => expect(spellings(area('Northvale'), aliases)).toEqual([]));
});
