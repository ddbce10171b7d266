import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { init } from '../../src/cli/init.ts';
import {
  call,
  copyFixture,
  optionsFor,
  parsed,
  ROOT,
  readAll,
  removeTemporary,
  temporaryFolder,
} from '../support/run-assess.ts';

const options = { color: false, failOn: 'error' as const };
const make = (folder: string, own: Partial<Parameters<typeof init>[1]> = {}) =>
  call(() => init(folder, { ...options, ...own }));
const checked = (folder: string) => call(() => check(optionsFor(folder)));
const configuration = (folder: string) => readFileSync(join(folder, 'assessment.yaml'), 'utf8');

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterAll(removeTemporary);

describe('assess init', () => {
  it('makes assessment.yaml, input/ and .gitignore, which assess check accepts as they are', async () => {
    const made = join(folder, 'new/here');
    const { exit, stderr } = await make(made);
    expect(exit).toBe(0);
    expect(stderr).toContain('Next: assess check -c');
    expect(Object.keys(readAll(made))).toEqual(['.gitignore', 'assessment.yaml']);
    expect(lstatSync(join(made, 'input')).isDirectory()).toBe(true);
    expect(readFileSync(join(made, '.gitignore'), 'utf8')).toBe('input/\nout/\n');
    expect(await checked(made)).toMatchObject({ exit: 0 });
  });

  it('--example tiny is the fixture, without the line that points into the repository', async () => {
    expect((await make(folder, { example: 'tiny' })).exit).toBe(0);
    const input = readAll(join(ROOT, 'fixtures/tiny/input'));
    expect(readAll(join(folder, 'input'))).toEqual(input);
    const shipped = readFileSync(join(ROOT, 'fixtures/tiny/assessment.yaml'), 'utf8');
    expect(
      `# yaml-language-server: $schema=../../schema/assessment.schema.json\n${configuration(folder)}`,
    ).toBe(shipped);
    expect(await checked(folder)).toMatchObject({ exit: 0, stdout: expect.stringContaining('no problems') });
  });

  it('--json says what was made', async () => {
    const { stdout, stderr } = await make(folder, { json: true });
    expect(parsed(stdout)).toMatchObject({ files: ['assessment.yaml', '.gitignore', 'input/'] });
    expect(stderr).toBe('');
  });
});

// The records of the files of fixtures/tiny, counted by eye: 8, 4 and 2.
describe('assess init --from', () => {
  it('guesses a block for each file, where it lies, and every record is read', async () => {
    const tiny = copyFixture('tiny');
    const from = ['crime', 'population', 'judgements'].map((name) => join(tiny, `input/${name}.csv`));
    expect((await make(tiny.concat('/own'), { from })).exit).toBe(0);
    const text = configuration(join(tiny, 'own'));
    expect(text).toContain('  crime: # check\n');
    expect(text).toContain('    file: ../input/crime.csv\n    shape: counts # check\n');
    const { stdout } = await checked(join(tiny, 'own'));
    expect(stdout).toMatch(/^\.\.\/input\/crime\.csv +8 /m);
    expect(stdout).toMatch(/^\.\.\/input\/population\.csv +4 /m);
    expect(stdout).toMatch(/^\.\.\/input\/judgements\.csv +2 /m);
  });

  it('takes the area from the files, names two files of one name apart and marks guesses', async () => {
    for (const name of ['a', 'b']) mkdirSync(join(folder, name));
    const from = ['a/crime.csv', 'b/crime.csv'].map((name) => join(folder, name));
    for (const file of from)
      writeFileSync(file, 'Offence,LAD code,Quarter,Number\nArson,E06000019,2013-14 Q1,3\n');
    expect((await make(folder, { from })).exit).toBe(0);
    const text = configuration(folder);
    expect(text).toContain('  area: E06000019 # check');
    expect(text).toMatch(/^ {2}crime: # check$/m);
    expect(text).toMatch(/^ {2}crime-2: # check$/m);
    expect(text).toContain('      category: Offence # check');
    expect((await checked(folder)).stdout).toMatch(/^b\/crime\.csv +1 +1 +0 +0$/m);
  });

  it('writes nothing when a file cannot be read: exit 3', async () => {
    const { exit, stderr } = await make(folder, { from: [join(folder, 'nowhere.csv')] });
    expect(exit).toBe(3);
    expect(stderr).toContain('nowhere.csv: the file does not exist');
    expect(readAll(folder)).toEqual({});
  });
});

describe('assess init refuses', () => {
  it.each([
    ['assessment.yaml', {}],
    ['input/crime.csv', { example: 'tiny' }],
  ])('to write over %s', async (name, own) => {
    mkdirSync(join(folder, 'input'));
    writeFileSync(join(folder, name), 'mine');
    const { exit, stdout, stderr } = await make(folder, own);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`${name} is there already`);
    expect(readAll(folder)).toEqual({ [name]: 'mine' });
  });

  it('to follow a link that leads nowhere', async () => {
    symlinkSync(join(folder, 'nowhere'), join(folder, 'assessment.yaml'));
    expect(await make(folder)).toMatchObject({ exit: 2 });
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });

  it('an example that is not there, and two beginnings at once', async () => {
    const unknown = await make(folder, { example: 'tinny' });
    expect(unknown).toMatchObject({ exit: 2, stderr: expect.stringContaining('Did you mean "tiny"?') });
    expect(await make(folder, { example: 'tiny', from: ['x.csv'] })).toMatchObject({ exit: 2 });
    expect(readAll(folder)).toEqual({});
  });

  it('a place that cannot be written to, with the reason', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await make(join(folder, 'file/under'))).toMatchObject({ exit: 1 });
  });

  it('nothing of a .gitignore that is there: it is left as it is', async () => {
    writeFileSync(join(folder, '.gitignore'), 'mine\n');
    expect((await make(folder)).exit).toBe(0);
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('mine\n');
  });
});
