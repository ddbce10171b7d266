import type { AreaLink } from '../../model/area.ts';
import type { PlaceLayer, PlacePart } from '../../model/place.ts';
import type { AreaIndex } from './area-index.ts';

/** With one part there is nothing to set beside it. */
const FEWEST_PARTS = 2;

interface Layer {
  /** What its look-up calls such areas; null where it does not say. */
  readonly kind: string | null;
  readonly lookup: string;
  readonly parts: Map<string, { name: string; readonly holds: Set<string> }>;
}

/**
 * The wards, towns, districts and other parts that look-ups divide an area into, one layer for each look-up and kind
 * of part. What holds the whole area is no part of it; what reaches beyond it is a part by what lies inside.
 */
export function placeLayers(local: string, index: AreaIndex): readonly PlaceLayer[] {
  const isWithin = remember((code) => index.holders(code).some((area) => area.code === local));
  const above = aboveOf(local, index.links);
  const layers = new Map<string, Layer>();
  for (const link of index.links) {
    if (link.parent !== local && !above.has(link.parent) && isWithin(link.child)) addParent(layers, link);
    // A part that no look-up divides further is known by the area that it is linked to.
    if (link.parent === local && index.match(link.child, '')) addChild(layers, link);
  }
  return distinct([...layers.values()].filter(({ parts }) => parts.size >= FEWEST_PARTS));
}

function addParent(layers: Map<string, Layer>, link: AreaLink): void {
  const layer = layerWith(layers, link.lookup, link.parentLayer ?? null);
  partWith(layer, link.parent, link.parentName).holds.add(link.child);
}

function addChild(layers: Map<string, Layer>, link: AreaLink): void {
  partWith(layerWith(layers, link.lookup, link.layer ?? null), link.child, link.childName);
}

function layerWith(layers: Map<string, Layer>, lookup: string, kind: string | null): Layer {
  const key = `${lookup}\n${kind ?? ''}`;
  const layer = layers.get(key) ?? { kind, lookup, parts: new Map() };
  layers.set(key, layer);
  return layer;
}

function partWith({ parts }: Layer, code: string, name: string | null) {
  const part = parts.get(code) ?? { name: name ?? code, holds: new Set([code]) };
  parts.set(code, part);
  return part;
}

/** The same parts from two look-ups are one layer; layers of one kind and other parts keep the names of their look-ups. */
function distinct(layers: readonly Layer[]): readonly PlaceLayer[] {
  const byParts = new Map<string, Layer>();
  for (const layer of layers) {
    const key = [...layer.parts.keys()].sort().join('\n');
    const before = byParts.get(key);
    if (!before || held(before) < held(layer)) byParts.set(key, layer);
  }
  const kept = [...byParts.values()];
  return kept.map(({ kind, lookup, parts }) => {
    const isOnly = kept.filter((one) => one.kind === kind).length === 1;
    return { id: kind === null ? lookup : isOnly ? kind : `${lookup}-${kind}`, parts: inOrder(parts) };
  });
}

function held({ parts }: Layer): number {
  return [...parts.values()].reduce((sum, { holds }) => sum + holds.size, 0);
}

/** By code, so that the order of rows in a look-up changes nothing. */
function inOrder(parts: Layer['parts']): readonly PlacePart[] {
  return [...parts]
    .map(([code, { name, holds }]) => ({ code, name, holds }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Everything that holds an area. */
function aboveOf(code: string, links: readonly AreaLink[]): ReadonlySet<string> {
  const above = new Set<string>();
  for (let next = [code]; next.length > 0; ) {
    const found = links.filter(({ child, parent }) => next.includes(child) && !above.has(parent));
    next = [...new Set(found.map(({ parent }) => parent))];
    for (const parent of next) above.add(parent);
  }
  return above;
}

function remember(ask: (code: string) => boolean): (code: string) => boolean {
  const answers = new Map<string, boolean>();
  return (code) => {
    const answer = answers.get(code) ?? ask(code);
    answers.set(code, answer);
    return answer;
  };
}
