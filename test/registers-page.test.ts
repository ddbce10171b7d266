import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { sections } from '../src/cli/sections/sections.ts';
import { loadAssessment } from '../src/config/load.ts';
import { ROOT } from './support/run-assess.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const folder = temporaryFolder();

const page = readFileSync(join(ROOT, 'docs/registers.md'), 'utf8');
const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => parse(text ?? ''));

const percent = (name: string) => ({ name, kind: 'percent', source: 'survey' });
/** What the page takes for granted: the partnership, its areas, files and the indicators that blocks name. */
const around = {
  version: 1,
  partnership: { name: 'Made-up partnership', area: 'E06000099', officer: 'Analyst' },
  period: '2013-14',
  bases: ['2012-13'],
  areas: Object.fromEntries(
    ['E06000099', 'E05000001', 'E05000002', 'E07000001', 'E07000002'].map((code) => [
      code,
      { name: code, type: code.startsWith('E06') ? 'csp' : 'local-authority' },
    ]),
  ),
  sources: {
    marac: { partner: 'Police', file: 'input/marac.csv', shape: 'indicators' },
    survey: { partner: 'Police', file: 'input/survey.csv', shape: 'indicators' },
    crime: { partner: 'Police', file: 'input/crime.csv', shape: 'events' },
  },
  indicators: {
    burglary: { name: 'Burglary', source: 'crime', kind: 'count' },
    ...Object.fromEntries(
      [
        'worried-by-drinking',
        'worried-by-speeding',
        'victims',
        'fifth-1',
        'fifth-5',
        'asked-65',
        'people-65',
      ].map((id) => [id, percent(id)]),
    ),
  },
  candidates: { alcohol: { name: 'Alcohol', indicator: 'worried-by-drinking' } },
};

function merge(parts: readonly Record<string, unknown>[]): Record<string, unknown> {
  const whole: Record<string, unknown> = {};
  for (const part of parts)
    for (const [key, value] of Object.entries(part)) {
      const has = whole[key];
      whole[key] = isRecord(has) && isRecord(value) ? { ...has, ...value } : value;
    }
  return whole;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

describe('docs/registers.md', () => {
  it('has blocks that load together, without one issue', () => {
    const file = folder.write('assessment.yaml', stringify(merge([around, ...blocks])));
    const loaded = loadAssessment(join(folder.path, file), folder.path);
    expect(loaded.ok ? [] : loaded.issues).toEqual([]);
    expect(blocks.length).toBeGreaterThan(4);
  });

  it.each([
    'indicators',
    'targets',
    'risks',
    'actions',
    'concern',
    'people',
    'places',
    'compliance',
    'districts',
  ])('names the section %s, which assess show has', (name) => {
    expect(page).toContain(`assess show ${name}`);
    expect(Object.keys(sections)).toContain(name);
  });
});
