import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadAssessment } from '../../src/config/load.ts';
import { goodConfiguration } from '../support/configuration.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
folder.write('county/assessment.yaml', goodConfiguration);
folder.write('county/other.yaml', goodConfiguration.replace('Northvale Community', 'Other Community'));
mkdirSync(join(folder.path, 'county/data/deep'), { recursive: true });
mkdirSync(join(folder.path, 'county/data/assessment.yaml'));

function load(named: string | undefined, from: string) {
  return loadAssessment(named, join(folder.path, from));
}

describe('loadAssessment', () => {
  it.each(['county', 'county/data/deep'])('finds the nearest assessment.yaml from %s upward', (from) => {
    expect(load(undefined, from)).toMatchObject({
      ok: true,
      file: join(folder.path, 'county/assessment.yaml'),
      root: join(folder.path, 'county'),
    });
  });

  it('takes the file that is named, relative to the folder', () => {
    expect(load('../other.yaml', 'county/data')).toMatchObject({
      ok: true,
      root: join(folder.path, 'county'),
      settings: { partnership: { name: 'Other Community Safety Partnership' } },
    });
  });

  it('gives the SHA-256 of the file', () => {
    const sha256 = createHash('sha256').update(goodConfiguration).digest('hex');
    expect(load(undefined, 'county')).toMatchObject({ sha256 });
  });

  it('says so when there is none upward', () => {
    expect(loadAssessment(undefined, '/')).toMatchObject({
      ok: false,
      issues: [
        { file: 'assessment.yaml', line: null, message: expect.stringContaining('any folder above it') },
      ],
    });
  });

  it.each(['missing.yaml', 'data'])('says so when %s cannot be read as a file', (named) => {
    expect(load(named, 'county')).toMatchObject({
      ok: false,
      issues: [{ file: named, message: 'this configuration cannot be read' }],
    });
  });

  it('names the file without its folder in the problems found', () => {
    folder.write('bad/assessment.yaml', 'version: 3\n');
    const result = load(undefined, 'bad');
    expect(result.ok ? [] : [...new Set(result.issues.map(({ file }) => file))]).toEqual(['assessment.yaml']);
  });
});
