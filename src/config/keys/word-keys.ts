import { z } from 'zod';
import type { SizeWords } from '../../model/size-words.ts';

/** In per cent either way, where the configuration says nothing else. */
export const DEFAULT_WORDS: SizeWords = { slightly: 2, plain: 10, well: 25 };

const percent = z.number().positive('must be more than 0 per cent');

/** How large a difference has to be for each of its words. */
export const words = z
  .strictObject({
    slightly: percent
      .default(DEFAULT_WORDS.slightly)
      .describe('"slightly above" and "slightly below" from this many per cent; nearer is "similar"'),
    plain: percent
      .default(DEFAULT_WORDS.plain)
      .describe('"above" and "below", without a word before them, from this many per cent'),
    well: percent
      .default(DEFAULT_WORDS.well)
      .describe('"well above" and "well below" from this many per cent'),
  })
  .default(DEFAULT_WORDS)
  .describe('From how many per cent of difference each word for its size is used; the three rise');
