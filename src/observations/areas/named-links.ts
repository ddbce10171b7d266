import type { Area, AreaAlias, AreaLink } from '../../model/area.ts';
import { indexNames, plain } from './area-names.ts';

/**
 * Gives links that name an area without its code the code of the configured area of that name or alias. A name that
 * stands for none of them stays in place of the code, so that what it is a part of is known to lack it.
 */
export function codeNamedLinks(
  links: readonly AreaLink[],
  areas: readonly Area[],
  aliases: readonly AreaAlias[],
): readonly AreaLink[] {
  const codes = new Map<string, (name: string | null) => string>();
  const codeOf = (link: AreaLink, name: string | null): string => {
    const key = link.areaTypes?.join() ?? '';
    const known = codes.get(key) ?? coder(link, areas, aliases);
    codes.set(key, known);
    return known(name);
  };
  return links.map((link) => {
    if (link.child !== '' && link.parent !== '') return link;
    return {
      ...link,
      child: link.child || codeOf(link, link.childName),
      parent: link.parent || codeOf(link, link.parentName),
    };
  });
}

/** A name stands for the kinds of area that the look-up lists: North Devon is a district as well as a partnership. */
function coder({ areaTypes }: AreaLink, areas: readonly Area[], aliases: readonly AreaAlias[]) {
  const fitting = areas.filter(({ type }) => areaTypes?.includes(type) ?? true);
  const names = indexNames(fitting, aliases);
  return (name: string | null): string => names.get(plain(name ?? ''))?.code ?? plain(name ?? '');
}
