import type { Area, AreaAlias } from '../model/area.ts';

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
