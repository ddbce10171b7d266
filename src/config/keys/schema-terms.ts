import { z } from 'zod';

/** Terms that keys of the configuration share. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens, such as drug-offences');
export const areaCode = z
  .string()
  .regex(/^[EWKNSJ]\d{8}$/, 'use a nine-character area code such as E06000019');
export const text = z.string().min(1, 'must not be empty');
