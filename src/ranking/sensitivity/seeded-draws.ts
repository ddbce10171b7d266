import { randomGamma } from 'd3-random';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { normalDraws } from '../../stats/inequality/normal-draws.ts';

/** Random numbers of one stream: the same seed and name give the same numbers on every machine. */
export interface SeededDraws {
  /** Evenly spread over 0 to 1, 1 excluded. */
  readonly uniform: () => number;
  /** As many standard normal numbers as are asked for. */
  readonly normals: (howMany: number) => Float64Array;
  /** Gamma of the shape given (above 0) and scale 1. */
  readonly gamma: (shape: number) => number;
}

/**
 * A stream of its own for each name, so that what is drawn for one candidate depends on no other candidate and on no
 * order. Generator: xoroshiro128+ of pure-rand; gamma numbers of d3-random.
 */
export function seededDraws(seed: number, name: string): SeededDraws {
  const generator = xoroshiro128plus(hashOf(name, seed));
  const uniform = () => uniformFloat64(generator);
  const gammaFrom = randomGamma.source(uniform);
  return {
    uniform,
    normals: (howMany) => normalDraws({ name, next: uniform }, howMany),
    gamma: (shape) => gammaFrom(shape)(),
  };
}

/** FNV-1a over the code units of the text, started from the seed. */
function hashOf(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
