import type { PublicRegister } from '../../src/model/registers/public-view.ts';

/** A register of what residents say, of which nothing was given. */
export const nothingPublic: PublicRegister = {
  comments: null,
  ranks: [],
  overAreas: [],
  lowVolume: [],
  fifths: [],
  respondents: [],
};
