import type { AreaLink } from '../../model/area.ts';

/**
 * Turns round the links of local authorities that have several partnerships: events and people of North
 * Northamptonshire are not those of Corby, but those of Corby are its own. A partnership that stands for more than such
 * an authority lies in no one authority and is no sum of whole ones, so nothing is linked to it.
 */
export function withoutParts(links: readonly AreaLink[]): readonly AreaLink[] {
  const partnerships = group(links, ({ child, parentName }) => [child, parentName]);
  const authorities = group(links, ({ child, parentName }) => [parentName, child]);
  const isDivided = (code: string | null) => (partnerships.get(code)?.size ?? 0) > 1;
  return links.flatMap((link) => {
    const whole = [...(authorities.get(link.parentName) ?? [])];
    if (!whole.some(isDivided)) return [link];
    return whole.length === 1 ? [turned(link)] : [];
  });
}

function turned({ child, childName, parentName, ...link }: AreaLink): AreaLink {
  return { ...link, layer: 'csp', child: '', childName: parentName, parent: child, parentName: childName };
}

type Name = string | null;

function group(
  links: readonly AreaLink[],
  pairOf: (link: AreaLink) => readonly [Name, Name],
): ReadonlyMap<Name, ReadonlySet<Name>> {
  const groups = new Map<Name, Set<Name>>();
  for (const [key, value] of links.map(pairOf)) groups.set(key, (groups.get(key) ?? new Set()).add(value));
  return groups;
}
