import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/config/explain-problem.ts';
import { assessmentSchema, type SourceFile } from '../../src/config/keys/schema.ts';
import { loadMethod } from '../../src/config/load-method.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { settleShape } from '../../src/config/source-shape.ts';
import { changed, marked, settingsFrom } from '../support/configuration.ts';

function settle(written: Partial<SourceFile>) {
  const problems: Problem[] = [];
  const settled = settleShape('crime', { partner: 'P', file: 'c.csv', ...written }, problems);
  return { ...settled, problems: problems.map(({ path, part }) => `${part} ${path.join('.')}`) };
}

describe('settleShape', () => {
  it.each([
    ['the shape named', { shape: 'populations' }, 'populations', false],
    ['that of the format', { format: 'police-uk-street' }, 'events', false],
    ['that of a format of figures', { format: 'marac' }, 'indicators', false],
    ['the shape named beside tidy', { shape: 'lookup', format: 'tidy' }, 'lookup', true],
  ] as const)('takes %s', (_, written, shape, tidy) => {
    expect(settle(written)).toMatchObject({ shape, tidy, problems: [] });
  });

  it('reads tidy as no format', () => {
    expect(settle({ shape: 'counts', format: 'tidy' }).block).toEqual({
      partner: 'P',
      file: 'c.csv',
      shape: 'counts',
    });
    expect(settle({ format: 'marac' }).block).toMatchObject({ format: 'marac' });
  });

  it.each([
    ['neither', {}, 'key sources.crime'],
    [
      'a shape beside a format that has its own',
      { shape: 'counts', format: 'marac' },
      'key sources.crime.shape',
    ],
    ['tidy alone', { format: 'tidy' }, 'value sources.crime.format'],
  ] as const)('refuses %s', (_, written, problem) => expect(settle(written).problems).toEqual([problem]));
});

const street = '    file: input/*-street.csv\n    format: police-uk-street\n';
const read = (text: string) => readConfig(text, 'assessment.yaml', loadMethod());

describe('format: tidy in a configuration', () => {
  it('means what a shape without it means', () => {
    const block =
      '    file: input/*-street.csv\n    shape: events\n    columns: { category: Offence type }\n';
    const [plain, tidy] = [block, `${block}    format: tidy\n`].map((text) =>
      settingsFrom(changed(street, text)).sources.find(({ id }) => id === 'street'),
    );
    expect(plain).not.toHaveProperty('tidy');
    expect(tidy).toEqual({ ...plain, tidy: true });
  });

  it('wants a shape, and says so where it stands', () => {
    const { text, place } = marked(changed(street, street.replace('police-uk-street', '«tidy')));
    const result = read(text);
    const issues = result.ok ? [] : result.issues;
    expect(issues.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
    expect(issues[0]).toMatchObject({
      file: 'assessment.yaml',
      message: 'source street has format: tidy, but no shape that says what a row is',
      hint: expect.stringMatching(/^Add shape: \(counts, /),
    });
  });

  it('is a name of the schema that editors use, as every partner format is', () => {
    const { format } = assessmentSchema.shape.sources.valueType.shape;
    expect(format.safeParse('tidy').success).toBe(true);
    expect(format.safeParse('marac').success).toBe(true);
    expect(format.safeParse('Tidy').success).toBe(false);
  });
});
