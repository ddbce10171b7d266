import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type DeclaredRead, readDeclared } from './read-declared.ts';

const GENERATOR = fileURLToPath(new URL('./pollute/pollute.mjs', import.meta.url));
const FILES = 454;
const folder = temporaryFolder();

interface Expected {
  readonly may: readonly string[];
  /** Physical line of the polluted record. */
  readonly line?: number;
}

interface Clean {
  readonly header: readonly string[] | null;
  readonly records: readonly (readonly string[])[];
}

/** `right`: every record is there and nothing else. `reported`: those that are not there are told with their line. */
function verdict({ records, balance, issues }: DeclaredRead, clean: Clean, { line }: Expected): string {
  if (!balance) return issues.length === 1 && issues[0]!.file !== null ? 'refused' : 'silent';
  const wanted = clean.records.map((record) => JSON.stringify(record));
  const found = records.map((record) => JSON.stringify(record));
  const invented = found.filter((record) => !wanted.includes(record));
  if (invented.length > 0) return `invented ${invented[0]}`;
  if (balance.read !== balance.accepted + balance.rejected + balance.skipped) return 'not conserved';
  const lost = wanted.length - found.length;
  if (lost === 0 && balance.rejected === 0) return 'right';
  const told = issues.filter((issue) => issue.line !== null && issue.severity !== 'note').length;
  if (told < lost) return `${lost} lost, ${told} told`;
  return line === undefined || names(issues, line) ? 'reported' : `line ${line} not named`;
}

function names(issues: DeclaredRead['issues'], line: number): boolean {
  return issues.some((issue) => issue.line === line);
}

// pollute.mjs: each clean record is either found exactly, in its columns, or reported with its line. Nothing else.
describe('tables polluted after the taxonomy of Pollock', () => {
  it.each([1, 2, 3, 4, 5])(`are read right or reported: ${FILES} of ${FILES} with seed %i`, async (seed) => {
    const out = join(folder.path, `seed-${seed}`);
    const made = spawnSync(process.execPath, [GENERATOR, '--out', out, '--seed', `${seed}`]);
    expect(made.status).toBe(0);
    const expected = JSON.parse(readFileSync(join(out, 'expected.json'), 'utf8')) as Record<string, Expected>;
    const wrong: string[] = [];
    for (const [name, expectation] of Object.entries(expected)) {
      const clean = JSON.parse(readFileSync(join(out, 'clean', `${name}.json`), 'utf8')) as Clean;
      const read = await readDeclared(join(out, 'csv'), name);
      const found = verdict(read, clean, expectation);
      if (!expectation.may.includes(found)) wrong.push(`${name}: ${found}`);
    }
    expect(Object.keys(expected)).toHaveLength(FILES);
    expect(wrong).toEqual([]);
  });
});
