import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { conserve } from './conserve.ts';
import { goodTable, mutate, randomBelow } from './mutate.ts';

/** `npm run test:soak` sets more. */
const FILES = Number(process.env['SOAK_FILES'] ?? 3000);
const TOGETHER = 10;
const folder = temporaryFolder();

describe('a damaged file', () => {
  it(`has every record accepted, rejected or skipped, ${FILES} times`, { timeout: 3_600_000 }, async () => {
    const below = randomBelow(2026);
    const wrong: string[] = [];
    for (let at = 0; at < FILES; at += TOGETHER) {
      const batch = Array.from({ length: TOGETHER }, async (_, place) => {
        const file = folder.write(`${place}.csv`, mutate(goodTable(below), below));
        const fault = await conserve(folder.path, file).catch((error: Error) => `threw ${error.message}`);
        if (fault !== null) wrong.push(`file ${at + place}: ${fault}`);
      });
      await Promise.all(batch);
    }
    expect(wrong).toEqual([]);
  });
});
