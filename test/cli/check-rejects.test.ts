import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type CheckOptions, check } from '../../src/cli/check.ts';
import { call, copyFixture, edit, optionsFor, readAll, removeTemporary } from '../support/run-assess.ts';

let folder: string;
beforeEach(() => {
  folder = copyFixture('tiny');
});
afterAll(removeTemporary);

const rejects = () => join(folder, 'rejects');
const run = (own: Partial<CheckOptions> = {}) =>
  call(() => check({ ...optionsFor(folder), writeRejects: rejects(), ...own }));
const table = (name: string) =>
  parse(readFileSync(join(rejects(), name)), { columns: true }) as readonly Record<string, string>[];

describe('assess check --write-rejects', () => {
  it('writes rejected rows as they were, with place and reason, for the owner alone', async () => {
    edit(folder, 'input/crime.csv', '2023-24,144', '2023-24,-144');
    const { exit, stderr } = await run();
    expect(exit).toBe(1);
    expect(stderr).toContain('Wrote 1 rejected records');
    expect(Object.keys(readAll(rejects()))).toEqual(['crime.csv']);
    expect(table('crime.csv')).toEqual([
      {
        file: 'input/crime.csv',
        line: '4',
        column: '5',
        code: 'constraint-error',
        reason: expect.stringContaining('-144 is negative'),
        indicator: 'burglary',
        area_code: 'E99000001',
        area_name: 'Northvale',
        period: '2023-24',
        count: '-144',
      },
    ]);
    expect(statSync(join(rejects(), 'crime.csv')).mode & 0o777).toBe(0o600);
  });

  it('has rows of the wrong width and rows that contradict each other', async () => {
    const bad = 'burglary,E99000001,Northvale,2023-24\nburglary,E99000001,Northvale,2021-22,101\n';
    edit(folder, 'input/crime.csv', /$/, bad);
    const { stdout } = await run();
    // The tenth record contradicts the first; the ninth has a cell too few.
    expect(stdout).toMatch(/^input\/crime\.csv +10 +7 +3 +0$/m);
    expect(table('crime.csv').map(({ line }) => line)).toEqual(['2', '10', '11']);
  });

  it('makes harmless what a spreadsheet would run', async () => {
    edit(folder, 'input/crime.csv', '2023-24,144', '=1+1,144');
    await run();
    expect(table('crime.csv')[0]).toMatchObject({ period: "'=1+1" });
  });

  it('writes nothing when nothing is rejected, and nothing unless asked', async () => {
    expect(await run()).toMatchObject({ exit: 0, stderr: 'No rejected records to write.\n' });
    const before = readAll(folder);
    await call(() => check(optionsFor(folder)));
    expect(readAll(folder)).toEqual(before);
  });

  it('ends with 1 when they cannot be written', async () => {
    edit(folder, 'input/crime.csv', '2023-24,144', '2023-24,x');
    writeFileSync(join(folder, 'file'), '');
    const { exit, stderr } = await run({ writeRejects: join(folder, 'file/under') });
    expect(exit).toBe(1);
    expect(stderr).toContain('could not be written');
  });
});

// Events are rejected in groups, of which an error names the first: all three of an unknown category, both of no month.
describe('assess check --write-rejects of events', () => {
  it('has every row of a group', async () => {
    const header =
      'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';
    const event = (month: string, type: string) =>
      `,${month},Vale Police,Vale Police,,,On or near X,E01000001,Northvale 001A,${type},,`;
    const rows = [
      event('2023-04', 'Burglary'),
      event('2023-04', 'Moonshine'),
      event('2023-05', 'Moonshine'),
      event('2023-04', 'Moonshine'),
      event('2023-99', 'Burglary'),
      event('2023-99', 'Burglary'),
    ];
    writeFileSync(join(folder, 'input/street.csv'), `${[header, ...rows].join('\n')}\n`);
    const source =
      'sources:\n  street: { partner: Vale Police, file: input/street.csv, format: police-uk-street }\n';
    edit(folder, 'assessment.yaml', 'sources:\n', source);
    const { stdout, stderr } = await run();
    expect(stdout).toMatch(/^input\/street\.csv +6 +1 +5 +0$/m);
    expect(stderr).toContain('Wrote 5 rejected records');
    expect(table('street.csv').map(({ line }) => line)).toEqual(['3', '4', '5', '6', '7']);
    expect(table('street.csv')[2]).toMatchObject({ code: 'unmapped-category', 'Crime type': 'Moonshine' });
  });
});

describe('assess check --format junit', () => {
  it('prints XML and nothing else, and ends as the check does', async () => {
    edit(folder, 'input/crime.csv', '2023-24,144', '2023-24,-144');
    const { exit, stdout, stderr } = await call(() => check({ ...optionsFor(folder), format: 'junit' }));
    expect([exit, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites tests="4" failures="1"/);
    expect(stdout).toContain('<testcase classname="Statistics office" name="population"/>');
    expect(stdout).toContain('input/crime.csv:4:5  -144 is negative');
  });

  it('is not to be had together with --json', async () => {
    const asked = call(() => check({ ...optionsFor(folder), format: 'junit', json: true }));
    expect(await asked).toMatchObject({ exit: 2, stdout: '' });
  });
});
