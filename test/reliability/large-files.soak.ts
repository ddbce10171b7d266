import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readElsewhere } from '../../bench/peak-memory.mjs';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SECONDS = 5;
const MEGABYTES = 300;
const folder = temporaryFolder();
const HEADER = 'Month,LSOA code,Crime type\n';

function write(name: string, start: string, piece: string, megabytes: number): string {
  const path = join(folder.path, name);
  const file = openSync(path, 'w');
  writeSync(file, HEADER + start);
  const million = Buffer.from(piece.repeat(Math.ceil(1e6 / piece.length)));
  for (let written = 0; written < megabytes; written++) writeSync(file, million);
  closeSync(file);
  return path;
}

describe('a file that could fill the memory', () => {
  it.each([
    ['300 MB after a quote that is never closed', '"2014-01,E01,Drugs\n', '2014-01,E01014010,Drugs\n', 300],
    ['a line of 100 MB', '2014-01,E01,', 'x', 100],
  ])(`is refused in ${SECONDS} s and ${MEGABYTES} MB: %s`, (name, start, piece, size) => {
    const read = readElsewhere(write(`${name}.csv`, start, piece, size));
    expect(read).toMatchObject({ accepted: null, issue: { code: 'format-error', line: 2 } });
    expect(read.milliseconds).toBeLessThanOrEqual(SECONDS * 1000);
    expect(read.megabytes).toBeLessThanOrEqual(MEGABYTES);
    console.info(`${name}: ${read.milliseconds} ms, ${read.megabytes} MB`);
  });
});
