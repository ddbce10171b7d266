import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleFiles, examples } from '../../src/cli/examples.ts';
import { loadMethod } from '../../src/config/load-method.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { ROOT } from '../support/run-assess.ts';

const { files: shipped } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

describe.each(examples)('the example %s', (name) => {
  const folder = join(ROOT, 'fixtures', name);
  const files = exampleFiles(name);

  it('has its configuration, without a schema line that points at nothing elsewhere', () => {
    const [configuration] = files;
    expect(configuration?.file).toBe('assessment.yaml');
    expect(configuration?.text).not.toContain('$schema');
    expect(configuration?.text.startsWith('version: 1\n')).toBe(true);
    expect(readConfig(configuration?.text ?? '', 'assessment.yaml', loadMethod()).ok).toBe(true);
  });

  it('has every input, byte for byte', () => {
    const inputs = files.slice(1);
    expect(inputs.map(({ file }) => file)).toEqual(
      readdirSync(join(folder, 'input'))
        .sort()
        .map((file) => `input/${file}`),
    );
    for (const { file, text } of inputs) expect(Buffer.from(text)).toEqual(readFileSync(join(folder, file)));
  });

  it('ships with the package', () => {
    for (const part of ['assessment.yaml', 'input'])
      expect(
        shipped.some((one: string) => `fixtures/${name}/${part}`.startsWith(one.replace(/\/\*?$/, ''))),
      ).toBe(true);
  });
});
