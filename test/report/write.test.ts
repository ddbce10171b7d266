import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { describeFile, writeFiles } from '../../src/report/write.ts';
import { readAll, removeTemporary, temporaryFolder } from '../support/run-assess.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterAll(removeTemporary);

const outputs = [
  { file: 'csv/a.csv', text: 'new a\n' },
  { file: 'results.json', text: '{"£": "new"}\n' },
];

function writeOlder(): void {
  mkdirSync(join(folder, 'csv'));
  writeFileSync(join(folder, 'csv/a.csv'), 'old a\n');
  writeFileSync(join(folder, 'results.json'), 'old\n');
}

describe('writeFiles', () => {
  it('makes the folders and writes UTF-8', () => {
    writeFiles(join(folder, 'out/2023-24'), outputs);
    expect(readFileSync(join(folder, 'out/2023-24/results.json'), 'utf8')).toBe('{"£": "new"}\n');
    expect(Object.keys(readAll(folder))).toEqual(['out/2023-24/csv/a.csv', 'out/2023-24/results.json']);
  });

  it('replaces older files and leaves others alone', () => {
    writeOlder();
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    writeFiles(folder, outputs);
    expect(readAll(folder)).toMatchObject({ 'csv/a.csv': 'new a\n', 'notes.txt': 'mine' });
    expect(Object.keys(readAll(folder))).toHaveLength(3);
  });

  it.each([
    ['the folder is a file', 'file'],
    ['the folder is under a file', 'file/under'],
  ])('when %s, throws and leaves it as it was', (_name, target) => {
    writeFileSync(join(folder, 'file'), 'mine');
    expect(() => writeFiles(join(folder, target), outputs)).toThrow(/ENOTDIR|EEXIST/);
    expect(readAll(folder)).toEqual({ file: 'mine' });
  });

  it('when one file cannot be written, leaves every older one unchanged and nothing half-made', () => {
    writeOlder();
    writeFileSync(join(folder, 'blocked'), 'a file where a folder should be');
    const before = readAll(folder);
    const more = [...outputs, { file: 'blocked/b.csv', text: 'b' }];
    expect(() => writeFiles(folder, more)).toThrow();
    expect(readAll(folder)).toEqual(before);
  });

  it('when a folder stands in place of the last output, does not replace the first', () => {
    writeOlder();
    mkdirSync(join(folder, 'run.json'));
    const before = readAll(folder);
    expect(() => writeFiles(folder, [...outputs, { file: 'run.json', text: '{}' }])).toThrow('is a folder');
    expect(readAll(folder)).toEqual(before);
  });

  it('puts the older files back, and takes new ones away, when a later one cannot be put in place', () => {
    mkdirSync(join(folder, 'csv'));
    writeFileSync(join(folder, 'csv/a.csv'), 'old a\n');
    const before = readAll(folder);
    // While the last file is made, the staged file of the one before it is taken away: its renaming fails.
    const vanishing = {
      file: 'csv/b.csv',
      get text() {
        for (const name of readdirSync(folder))
          if (name.startsWith('.results.json')) rmSync(join(folder, name));
        return 'b';
      },
    };
    expect(() => writeFiles(folder, [...outputs, vanishing])).toThrow('ENOENT');
    expect(readAll(folder)).toEqual(before);
  });

  it('replaces a link in place of an output and leaves what it pointed at untouched', () => {
    const victim = join(folder, 'victim.txt');
    writeFileSync(victim, 'precious');
    mkdirSync(join(folder, 'out'));
    symlinkSync(victim, join(folder, 'out/results.json'));
    writeFiles(join(folder, 'out'), outputs);
    expect(readFileSync(victim, 'utf8')).toBe('precious');
    expect(lstatSync(join(folder, 'out/results.json')).isSymbolicLink()).toBe(false);
  });

  it('refuses a folder of its own that is a link to somewhere else', () => {
    mkdirSync(join(folder, 'elsewhere'));
    mkdirSync(join(folder, 'out'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'out/csv'));
    expect(() => writeFiles(join(folder, 'out'), outputs)).toThrow('csv is a link out of the output folder');
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
    expect(existsSync(join(folder, 'out/results.json'))).toBe(false);
  });

  it('writes through a link that the user named as the output folder', () => {
    mkdirSync(join(folder, 'real'));
    symlinkSync(join(folder, 'real'), join(folder, 'out'));
    writeFiles(join(folder, 'out'), outputs);
    expect(readFileSync(join(folder, 'real/csv/a.csv'), 'utf8')).toBe('new a\n');
  });
});

it('describeFile counts bytes, not characters, and hashes them', () => {
  const sha256 = createHash('sha256').update(Buffer.from('£', 'utf8')).digest('hex');
  expect(describeFile({ file: 'a.csv', text: '£' })).toEqual({ file: 'a.csv', bytes: 2, sha256 });
});
