import type { Area, AreaAlias } from '../../model/area.ts';

/** Names compare without case, punctuation or doubled spaces, and & is "and". */
export function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[.,'’‘`]/g, '')
    .replace(/&/g, ' and ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Every known spelling of an area's name and of its configured aliases, plain. */
export function spellings(area: Area, aliases: readonly AreaAlias[]): readonly string[] {
  const own = new Set([area.name, ...area.aliases].map(plain));
  const fitting = aliases.filter(({ types }) => types === null || types.includes(area.type));
  const names = fitting.flatMap(({ name, alias }) =>
    own.has(plain(name)) || own.has(plain(alias)) ? [plain(name)] : [],
  );
  const others = fitting.flatMap(({ name, alias }) => (names.includes(plain(name)) ? [plain(alias)] : []));
  return [...new Set([...names, ...others])];
}

/** Areas by name; a name that two areas share stands for neither. What the configuration calls an area comes first. */
export function indexNames(
  areas: readonly Area[],
  aliases: readonly AreaAlias[],
): ReadonlyMap<string, Area | null> {
  const own = namesTo(areas, (area) => [area.name, ...area.aliases].map(plain));
  const known = namesTo(areas, (area) => spellings(area, aliases));
  return new Map([...known, ...own]);
}

function namesTo(
  areas: readonly Area[],
  names: (area: Area) => readonly string[],
): ReadonlyMap<string, Area | null> {
  const byName = new Map<string, Area | null>();
  for (const area of areas)
    for (const name of names(area)) {
      const known = byName.get(name);
      byName.set(name, known === undefined || known === area ? area : null);
    }
  return byName;
}
