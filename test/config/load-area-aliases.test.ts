import { expect, it } from 'vitest';
import { loadAreaAliases } from '../../src/config/load-area-aliases.ts';

const kinds = ['csp', 'local-authority', 'police-force', 'region', 'country', 'area-group'];

it('loads the spellings, each for kinds of area that there are', () => {
  const aliases = loadAreaAliases();
  expect(aliases).toContainEqual({ name: 'City of London', alias: 'London, City of', types: null });
  expect(aliases).toContainEqual({ name: 'North Devon', alias: 'Northern Devon', types: ['csp'] });
  for (const { name, alias, types } of aliases) {
    expect([name.trim(), alias.trim()]).toEqual([name, alias]);
    expect(kinds).toEqual(expect.arrayContaining([...(types ?? [])]));
  }
});
