/** How often a candidate took each place: entry 0 is the first place. */
export type PlaceCounts = readonly number[];

/**
 * Counts of the places that candidates take over all draws; `scores` has one list of draws per candidate. Equal
 * scores keep the order of the list, so that every draw fills every place once and shares of the first N add to N.
 */
export function drawPlaces(scores: readonly Float64Array[]): readonly PlaceCounts[] {
  const many = scores.length;
  const counts = scores.map(() => scores.map(() => 0));
  const places = new Uint16Array(many);
  for (let draw = 0; draw < (scores[0]?.length ?? 0); draw += 1) {
    places.fill(0);
    for (let one = 0; one < many; one += 1) {
      const score = scores[one]![draw]!;
      for (let other = one + 1; other < many; other += 1) {
        const lower = scores[other]![draw]! > score ? one : other;
        places[lower]! += 1;
      }
    }
    for (let one = 0; one < many; one += 1) counts[one]![places[one]!]! += 1;
  }
  return counts;
}

/** Share of the draws that put a candidate among the first N. */
export function shareInTop(counts: PlaceCounts, slots: number): number {
  return sumOf(counts.slice(0, slots)) / sumOf(counts);
}

/** The first place by which a share of the draws is reached: 0.05 and 0.95 give the range of places. */
export function placeAt(counts: PlaceCounts, share: number): number {
  const wanted = share * sumOf(counts);
  let reached = 0;
  const place = counts.findIndex((count) => {
    reached += count;
    return reached >= wanted;
  });
  return place + 1;
}

/** Share of the draws in which one list of scores is above the other. */
export function shareAbove(one: Float64Array, other: Float64Array): number {
  let above = 0;
  for (let draw = 0; draw < one.length; draw += 1) if (one[draw]! > other[draw]!) above += 1;
  return above / one.length;
}

function sumOf(counts: PlaceCounts): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
