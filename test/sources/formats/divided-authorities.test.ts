import { describe, expect, it } from 'vitest';
import type { AreaLink } from '../../../src/model/area.ts';
import { withoutParts } from '../../../src/sources/formats/divided-authorities.ts';

const link = (child: string, partnership: string): AreaLink => ({
  lookup: 'c1',
  layer: 'district',
  child,
  childName: `name of ${child}`,
  parent: '',
  parentName: partnership,
  areaTypes: ['csp'],
});

const arrows = (...links: readonly AreaLink[]) =>
  withoutParts(links).map(
    ({ child, childName, parent, parentName }) => `${child || childName} in ${parent || parentName}`,
  );

// Each expected list is what the sets themselves say, worked out by hand.
describe('withoutParts', () => {
  it.each([
    ['keeps authorities of one partnership', [link('A', 'P'), link('B', 'P')], ['A in P', 'B in P']],
    ['turns an authority of two', [link('A', 'P'), link('A', 'Q')], ['P in A', 'Q in A']],
    ['keeps a repeat as it is', [link('A', 'P'), link('A', 'P')], ['A in P', 'A in P']],
    [
      'links nothing to a partnership of a whole authority and a part of another',
      [link('A', 'P'), link('A', 'Q'), link('B', 'Q')],
      ['P in A'],
    ],
    ['has nothing of nothing', [], []],
  ])('%s', (_, links, expected) => expect(arrows(...links)).toEqual(expected));

  it('puts partnerships in a layer of their own, so that no sum adds them to districts', () => {
    const [turned] = withoutParts([link('A', 'P'), link('A', 'Q')]);
    expect(turned).toEqual({
      lookup: 'c1',
      layer: 'csp',
      child: '',
      childName: 'P',
      parent: 'A',
      parentName: 'name of A',
      areaTypes: ['csp'],
    });
  });
});
