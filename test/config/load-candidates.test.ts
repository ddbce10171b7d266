import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../src/config/load-method.ts';

const { catalogue, precedence, offenceParents } = loadMethod();

describe('the catalogue of candidates', () => {
  it('names every candidate, its group and the reason why it is listed', () => {
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
    for (const { id, name, family, reason } of catalogue) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(name.length).toBeGreaterThan(3);
      expect(family).not.toBe('');
      expect(reason.length, id).toBeGreaterThan(20);
    }
  });

  it('gives no home to two candidates', () => {
    const homes = catalogue.flatMap((one) => one.homes);
    expect(homes.filter((id, at) => homes.indexOf(id) !== at)).toEqual([]);
  });

  // The 14 categories of data.police.uk since May 2013 without anti-social behaviour, as the format has them.
  it.each([
    'bicycle-theft',
    'burglary',
    'criminal-damage-and-arson',
    'drugs',
    'other-crime',
    'other-theft',
    'possession-of-weapons',
    'public-order',
    'robbery',
    'shoplifting',
    'theft-from-the-person',
    'vehicle-crime',
    'violence-and-sexual-offences',
  ])('has a home for %s of data.police.uk', (id) => {
    expect(catalogue.some(({ homes }) => homes.includes(id))).toBe(true);
  });

  // Sub-groups of ONS table C2: every one is at home with a candidate itself or by a group that it is in.
  it('has a home for every category of offences', () => {
    const homes = new Set(catalogue.flatMap((one) => one.homes));
    const isHome = (id: string): boolean => homes.has(id) || isHome2(offenceParents.get(id));
    const isHome2 = (id: string | undefined): boolean => id !== undefined && isHome(id);
    const leaves = [...offenceParents.keys()].filter((id) => ![...offenceParents.values()].includes(id));
    expect(leaves.filter((id) => !isHome(id))).toEqual([]);
  });

  it('reads frameworks as a kind and a reference', () => {
    const asb = catalogue.find(({ id }) => id === 'anti-social-behaviour');
    expect(asb?.frameworks[1]).toEqual({
      kind: 'ni',
      reference: 'NI 17 Perceptions of anti-social behaviour',
    });
    const kinds = new Set(catalogue.flatMap(({ frameworks }) => frameworks.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(['jsna', 'ni', 'pcc', 'psa', 'statutory-duty']);
  });

  it('stands in docs/candidates.md, row by row', () => {
    const page = readFileSync(new URL('../../docs/candidates.md', import.meta.url), 'utf8').replace(
      / +/g,
      ' ',
    );
    const rows = catalogue.map(({ id, name }) => `| \`${id}\` | ${name} |`);
    expect(rows.filter((row) => !page.includes(row))).toEqual([]);
  });
});

// reference: domestic before sexual before hate before alcohol before the offence class.
it('has the published order of precedence', () => {
  const order = precedence.map(({ lens }) => lens);
  const published = ['domestic', 'sexual', 'hate', 'alcohol'] as const;
  expect(order.filter((lens) => (published as readonly string[]).includes(lens))).toEqual(published);
  expect(precedence.every(({ reason }) => reason.length > 20)).toBe(true);
});
