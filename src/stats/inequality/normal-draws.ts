/** Numbers spread evenly from 0 to 1, 1 excluded, from a generator that the caller seeds and names. */
export type UniformSource = { readonly name: string; readonly next: () => number };

/**
 * Standard normal draws.
 * Formula: sqrt(-2 ln u) cos(2πv) and sqrt(-2 ln u) sin(2πv), u and v uniform.
 * Variant: Box-Muller, both of each pair used; an odd one at the end is dropped.
 * Arguments: where uniform numbers come from; how many draws. Result: as many standard normal numbers. Cannot fail
 * when the source keeps to its range. Source: Box & Muller (1958), Annals of Mathematical Statistics 29.
 * @example
 * normalDraws({ name: 'half', next: () => 0.5 }, 1)[0] // => -1.17741002252
 */
export function normalDraws({ next }: UniformSource, howMany: number): Float64Array {
  const draws = new Float64Array(howMany);
  for (let at = 0; at < howMany; at += 2) {
    // 1 - u is never 0, and a logarithm of 0 is not wanted.
    const length = Math.sqrt(-2 * Math.log(1 - next()));
    const angle = 2 * Math.PI * next();
    draws[at] = length * Math.cos(angle);
    // Past the end of an odd number of draws a write is lost, as it should be.
    draws[at + 1] = length * Math.sin(angle);
  }
  return draws;
}
