import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toJson } from '../../../src/cli/outputs/output-files.ts';
import { readResults } from '../../../src/cli/recorded/read-results.ts';
import { toResults } from '../../../src/report/results/to-results.ts';
import { removeTemporary, temporaryFolder } from '../../support/run-assess.ts';
import { assessFixture } from '../../support/sample-assessment.ts';

let folder: string;
let text: string;
beforeAll(async () => {
  folder = temporaryFolder();
  text = toJson(toResults(await assessFixture()));
  writeFileSync(join(folder, 'results.json'), text);
});
afterAll(removeTemporary);

describe('readResults', () => {
  it.each(['', 'results.json'])('reads the folder or the file: "%s"', (name) => {
    expect(readResults(join(folder, name))).toMatchObject({ ok: true, results: { period: '2023-24' } });
  });

  it.each([
    ['nothing there', 'absent.json', null, 'there is no results.json at'],
    ['broken JSON', 'broken.json', '{\n  "a": 1,\n  oops', 'broken.json:3:3: from here on it is no JSON'],
    ['JSON that ends too soon', 'short.json', '{\n  "a": [', /short\.json:2:\d+: from here on it is no JSON/],
    ['other JSON', 'other.json', '{"a": 1}', 'is no results.json. Name the folder'],
    ['no object', 'list.json', '[]', 'is no results.json. Name the folder'],
    ['nothing', 'null.json', 'null', 'is no results.json. Name the folder'],
    ['a run.json', 'run.json', '{"schemaVersion": 1}', 'is no results.json. Name the folder'],
  ] as const)('refuses %s', (_name, file, content, message) => {
    if (content !== null) writeFileSync(join(folder, file), content);
    const read = readResults(join(folder, file));
    expect(read.ok ? '' : read.message).toMatch(message);
  });

  it.each([
    [
      'another schema version',
      '"schemaVersion": 1',
      '"schemaVersion": 2',
      'is of schema version 2, and this assess reads 1',
    ],
    ['a field that is missing', '"period": "2023-24",\n  "asOf"', '"asOf"', 'of this version (period: '],
    [
      'a form without anchors',
      '"form": "per-1000",\n      "value"',
      '"form": "per-head",\n      "value"',
      'is of the form "per-head", which its method has no anchors for',
    ],
  ])('refuses %s', (_name, from, to, message) => {
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    writeFileSync(join(folder, 'changed.json'), changed);
    const read = readResults(join(folder, 'changed.json'));
    expect(read.ok ? '' : read.message).toContain(message);
  });

  it('names a folder without results, with no control character of its name', () => {
    mkdirSync(join(folder, 'empty\u0007'));
    const read = readResults(join(folder, 'empty\u0007'));
    expect(read.ok ? '' : read.message).toMatch(/there is no results\.json at .*empty/);
    expect(read.ok ? '' : read.message).not.toContain('\u0007');
  });
});
