import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { assess, loadAssessment, toResults } from '../src/index.ts';
import { methodPagesOf } from './support/method-pages.ts';

const fixtures = join(dirname(fileURLToPath(import.meta.url)), '../fixtures');

it.each(['tiny', 'herefordshire-2013-14'])(
  '%s: every figure can be traced, and every method has its page',
  async (name) => {
    const loaded = loadAssessment(join(fixtures, name, 'assessment.yaml'), fixtures);
    if (!loaded.ok) throw new Error('the fixture does not load');
    const results = toResults(await assess(loaded.settings, loaded.root));
    const files = new Set(results.sources.map((source) => source.file));
    for (const measure of results.measures) {
      if (measure.value !== null) expect(measure.evidence.length, measure.id).toBeGreaterThan(0);
      for (const { file, firstLine } of measure.evidence) {
        expect(files).toContain(file);
        expect(firstLine).toBeGreaterThan(1);
      }
      if (measure.method !== null) expect(methodPagesOf()).toContain(measure.method);
    }
  },
);
