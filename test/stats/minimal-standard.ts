import type { UniformSource } from '../../src/stats/inequality/normal-draws.ts';

/** Park & Miller (1988, 1993): x ← 48271 x mod 2^31 - 1, exact in doubles. Good enough to test with. */
export function minimalStandard(seed: number): UniformSource {
  let state = seed;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return { name: 'minimal-standard', next };
}
