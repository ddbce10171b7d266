import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadMethod } from '../src/config/load-method.ts';
import { criteria } from '../src/criteria/index.ts';

const data = join(dirname(fileURLToPath(import.meta.url)), '../data');
const tables = readdirSync(data).filter((name) => name.endsWith('.csv'));

describe('the facts that the product ships', () => {
  it.each(tables)('%s has a passport with its hash', (name) => {
    const passport = JSON.parse(readFileSync(join(data, name.replace('.csv', '.source.json')), 'utf8'));
    const sha256 = createHash('sha256')
      .update(readFileSync(join(data, name)))
      .digest('hex');
    expect(passport).toMatchObject({ sha256 });
    for (const key of ['id', 'title', 'publisher', 'licence', 'published', 'version', 'verification'])
      expect(passport[key], key).toBeTruthy();
  });

  it('weighs the eight criteria to 100, each with its reason', () => {
    const { weights } = loadMethod();
    expect(weights.map((one) => one.criterion)).toEqual(criteria.map(({ meta }) => meta.id));
    expect(weights.reduce((sum, one) => sum + one.weight, 0)).toBe(100);
    expect(weights.every((one) => one.reason.length > 20)).toBe(true);
  });

  it('has an anchor for every form of evidence, with its reason', () => {
    const { anchors } = loadMethod();
    const forms = new Set(criteria.flatMap(({ meta }) => meta.forms));
    expect(new Set(anchors.map((one) => one.form))).toEqual(forms);
    expect(anchors.every((one) => one.reason.length > 20 && one.fullAt > one.zeroAt)).toBe(true);
  });
});
