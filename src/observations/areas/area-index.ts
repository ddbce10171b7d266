import type { Area, AreaAlias, AreaLink } from '../../model/area.ts';
import { indexNames, plain } from './area-names.ts';
import { codeNamedLinks } from './named-links.ts';

/** Finds the areas of an assessment by code, by name or alias, and upward through look-ups. */
export interface AreaIndex {
  /** The configured area with this code, or else the only one with this name or alias. */
  match(code: string, name: string): Area | null;
  /** True when a look-up knows the code, so that an unconfigured area is another place and not a mistake. */
  isKnown(code: string): boolean;
  /** The configured areas that hold this code, itself included. */
  holders(code: string): readonly Area[];
  /** Codes of the parts of an area, one list for each look-up that names them. */
  parts(code: string): readonly (readonly string[])[];
  /**
   * How many of the smallest areas that look-ups know lie in an area: where look-ups hold several layers, such as
   * LSOAs of two censuses, those of the layer that most of the `used` areas are of.
   */
  smallAreas(code: string, used: readonly string[]): number;
  /** The codes of these. */
  smallAreaCodes(code: string, used: readonly string[]): readonly string[];
  /** The links of the look-ups, each area by its code. */
  readonly links: readonly AreaLink[];
}

export function indexAreas(
  areas: readonly Area[],
  given: readonly AreaLink[],
  aliases: readonly AreaAlias[] = [],
): AreaIndex {
  const links = codeNamedLinks(given, areas, aliases);
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const byName = indexNames(areas, aliases);
  const parents = groupBy(
    links,
    (link) => link.child,
    (link) => link.parent,
  );
  const children = groupBy(
    links,
    (link) => `${link.parent}\n${layerOf(link)}`,
    (link) => link.child,
  );
  const isParent = new Set(links.map((link) => link.parent));
  const layers = [...new Set(links.map(layerOf))];
  const holders = new Map<string, readonly Area[]>();
  const smallAreaCodes: AreaIndex['smallAreaCodes'] = (code, used) => {
    const leaves = [...parents.keys()].filter(
      (child) => !isParent.has(child) && ancestors(child, parents).includes(code),
    );
    return oneLayer(leaves, used, links);
  };
  return {
    match: (code, name) =>
      code === '' ? (byName.get(plain(name)) ?? null) : (byCode.get(code) ?? byName.get(plain(code)) ?? null),
    isKnown: (code) => byCode.has(code) || parents.has(code) || isParent.has(code),
    holders: (code) => {
      const before = holders.get(code);
      if (before) return before;
      const found = ancestors(code, parents).flatMap((ancestor) => byCode.get(ancestor) ?? []);
      holders.set(code, found);
      return found;
    },
    smallAreas: (code, used) => smallAreaCodes(code, used).length,
    smallAreaCodes,
    links,
    parts: (code) =>
      layers.flatMap((layer) => {
        const found = children.get(`${code}\n${layer}`);
        return found ? [[...found]] : [];
      }),
  };
}

/** One kind of children in one look-up: what may be added up to the parent. */
function layerOf({ lookup, layer }: AreaLink): string {
  return `${lookup}\n${layer ?? ''}`;
}

/**
 * Those of these areas that are of the layer that most of the used ones are of, with those of no layer. An area that
 * is the same in two censuses is of both layers, so it is kept with either.
 */
function oneLayer(
  leaves: readonly string[],
  used: readonly string[],
  links: readonly AreaLink[],
): readonly string[] {
  const wanted = new Set(leaves);
  const layers = groupBy(
    links.filter(({ child, layer }) => layer !== undefined && wanted.has(child)),
    ({ child }) => child,
    ({ layer }) => layer ?? '',
  );
  const names = [...new Set([...layers.values()].flatMap((of) => [...of]))].sort();
  const uses = (name: string) => used.filter((code) => layers.get(code)?.has(name)).length;
  const [best] = names.toSorted((a, b) => uses(b) - uses(a));
  return leaves.filter((code) => best === undefined || (layers.get(code)?.has(best) ?? true));
}

/** The code and everything above it; each once, whatever loops the look-ups hold. */
function ancestors(code: string, parents: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const seen = new Set([code]);
  for (const area of seen) for (const parent of parents.get(area) ?? []) seen.add(parent);
  return [...seen];
}

function groupBy<T>(items: readonly T[], key: (item: T) => string, value: (item: T) => string) {
  const groups = new Map<string, Set<string>>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.add(value(item));
    else groups.set(key(item), new Set([value(item)]));
  }
  return groups;
}
