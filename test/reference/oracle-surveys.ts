import type { Row } from './oracle-file.ts';

/** What compares one row of each file of this topic with the product. */
export const checks: Readonly<Record<string, (row: Row) => void>> = {};
