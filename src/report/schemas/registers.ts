import { z } from 'zod';

/** What the partnership keeps beside its figures. */
export const registers = z.strictObject({});
