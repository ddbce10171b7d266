import type { Area, AreaLink } from '../model/area.ts';

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
  /** How many of the smallest areas that look-ups know lie in an area. */
  smallAreas(code: string): number;
}

export function indexAreas(areas: readonly Area[], links: readonly AreaLink[]): AreaIndex {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const byName = indexNames(areas);
  const parents = groupBy(
    links,
    (link) => link.child,
    (link) => link.parent,
  );
  const children = groupBy(
    links,
    (link) => `${link.parent}\n${link.lookup}`,
    (link) => link.child,
  );
  const isParent = new Set(links.map((link) => link.parent));
  const lookups = [...new Set(links.map((link) => link.lookup))];
  const holders = new Map<string, readonly Area[]>();
  return {
    match: (code, name) =>
      code === '' ? (byName.get(plain(name)) ?? null) : (byCode.get(code) ?? byName.get(plain(code)) ?? null),
    isKnown: (code) =>
      byCode.has(code) || parents.has(code) || lookups.some((id) => children.has(`${code}\n${id}`)),
    holders: (code) => {
      const before = holders.get(code);
      if (before) return before;
      const found = ancestors(code, parents).flatMap((ancestor) => byCode.get(ancestor) ?? []);
      holders.set(code, found);
      return found;
    },
    smallAreas: (code) =>
      links.length === 0
        ? 0
        : [...parents.keys()].filter(
            (child) => !isParent.has(child) && ancestors(child, parents).includes(code),
          ).length,
    parts: (code) =>
      lookups.flatMap((id) => (children.has(`${code}\n${id}`) ? [[...children.get(`${code}\n${id}`)!]] : [])),
  };
}

/** Areas by name; a name that two areas share stands for neither. */
function indexNames(areas: readonly Area[]): ReadonlyMap<string, Area | null> {
  const byName = new Map<string, Area | null>();
  for (const area of areas)
    for (const name of [area.name, ...area.aliases].map(plain)) {
      const known = byName.get(name);
      byName.set(name, known === undefined || known === area ? area : null);
    }
  return byName;
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

/** Names compare without case, punctuation or doubled spaces. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[.,'’`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
