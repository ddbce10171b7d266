import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { explain } from '../../src/cli/explain.ts';
import { run } from '../../src/cli/run.ts';
import { call, edit, optionsFor, parsed, removeTemporary, temporaryFolder } from '../support/run-assess.ts';

afterAll(removeTemporary);

const configuration = `version: 1
partnership: { name: Northvale Community Safety Partnership, area: E99000001, officer: Data Officer }
period: 2024-01
areas:
  E99000001: { name: Northvale, type: csp }
sources:
  incidents: { partner: Vale Police, file: incidents.csv, shape: events }
indicators:
  violence: { name: Violence, source: incidents, kind: count }
  night: { name: Violence at night, source: incidents, kind: count, category: violence, hours: "20:00-06:00" }
  day: { name: Violence by day, source: incidents, kind: count, category: violence, hours: "06:00-20:00" }
  no-time: { name: Violence without a time, source: incidents, kind: count, category: violence, hours: unknown }
candidates: {}
`;

function folderWith(times: readonly string[]): string {
  const folder = temporaryFolder();
  const rows = times.map((time) => `violence,E99000001,2024-01,${time}`);
  writeFileSync(join(folder, 'assessment.yaml'), configuration);
  const header = 'category,area_code,month,time';
  writeFileSync(join(folder, 'incidents.csv'), `${[header, ...rows].join('\n')}\n`);
  return folder;
}

async function documentOf(folder: string) {
  const { exit, stdout } = await call(() => run({ ...optionsFor(folder), json: true }));
  return { exit, document: parsed(stdout) };
}

function countsOf(document: { measures: readonly { kind: string; indicator: string; value: number }[] }) {
  const levels = document.measures.filter(({ kind }) => kind === 'level');
  return Object.fromEntries(levels.map(({ indicator, value }) => [indicator, value]));
}

describe('assess run with an indicator of hours', () => {
  // The acceptance example of the requirement "between 8pm and 6am": in, in, in, out, and a missing time.
  it('counts 20:00, 23:59 and 05:59 in, 06:00 out, and a missing time apart', async () => {
    const { exit, document } = await documentOf(folderWith(['20:00', '23:59', '05:59', '06:00', '']));
    expect(exit).toBe(0);
    expect(countsOf(document)).toEqual({ violence: 5, night: 3, day: 1, 'no-time': 1 });
    const told = document.issues.filter(({ code }: { code: string }) => code.endsWith('-time'));
    expect(told).toMatchObject([
      { code: 'missing-time', severity: 'note', file: 'incidents.csv', line: 6 },
      {
        code: 'unknown-time',
        severity: 'warning',
        message:
          '1 of 5 events of indicator night has no time of day: it is in neither the hours 20:00-06:00 nor outside',
      },
      { code: 'unknown-time', message: expect.stringContaining('indicator day') },
    ]);
  });

  it('says of each indicator what hours it is of', async () => {
    const { document } = await documentOf(folderWith(['20:00']));
    const hours = document.indicators.map((one: { id: string; hours?: string }) => [one.id, one.hours]);
    expect(hours).toEqual([
      ['violence', undefined],
      ['night', '20:00-06:00'],
      ['day', '06:00-20:00'],
      ['no-time', 'unknown'],
    ]);
  });

  it('explains the indicator with its hours', async () => {
    const { stdout } = await call(() => explain('night', optionsFor(folderWith(['20:00']))));
    expect(stdout.replace(/\s+/g, ' ')).toContain('categories: violence, hours: 20:00-06:00');
  });

  it('has a true zero where nothing happened in the hours', async () => {
    const { document } = await documentOf(folderWith(['06:00', '19:59']));
    expect(countsOf(document)).toEqual({ violence: 2, night: 0, day: 2, 'no-time': 0 });
  });

  it('accepts an event with a time that is none, and warns once', async () => {
    const folder = folderWith(['25:10', '21:00', '8']);
    const { exit, stdout } = await call(() => check({ ...optionsFor(folder), json: true }));
    const { sources, issues } = parsed(stdout);
    expect(exit).toBe(0);
    expect(sources).toMatchObject([{ read: 3, accepted: 3, rejected: 0 }]);
    const odd = issues.filter(({ code }: { code: string }) => code === 'unreadable-time');
    expect(odd).toMatchObject([{ severity: 'warning', line: 2, column: 4 }]);
    expect(odd[0].message).toContain('(first of 2)');
  });

  it('refuses hours that begin when they end, with line and column', async () => {
    const folder = folderWith(['20:00']);
    edit(folder, 'assessment.yaml', '"20:00-06:00"', '"20:00-20:00"');
    const { exit, stderr } = await call(() => check(optionsFor(folder)));
    expect(exit).toBe(2);
    expect(stderr).toMatch(
      /assessment\.yaml:10:96 {2}"20:00-20:00" is neither hours of the day nor\s+the word/,
    );
  });
});
