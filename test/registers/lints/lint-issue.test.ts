import { describe, expect, it } from 'vitest';
import { lintAt } from '../../../src/registers/lints/lint-issue.ts';
import { settings } from '../../support/settings.ts';
import { source } from '../../support/sources.ts';

const lint = { code: 'part-whole', severity: 'warning', message: 'two figures', hint: 'Find out.' } as const;
const origin = (id: string, lastLine: number) => ({ source: id, file: `${id}.csv`, firstLine: 2, lastLine });
const about = settings({ sources: [source('counts', { id: 'crime', partner: 'Vale Police' })] });

describe('lintAt', () => {
  it('stands at the last of the rows, and says whom to ask', () =>
    expect(lintAt([origin('other', 3), origin('crime', 9)], about, lint)).toEqual({
      ...lint,
      source: 'crime',
      file: 'crime.csv',
      line: 9,
      column: null,
      hint: 'Find out. Ask Vale Police.',
    }));

  it('asks nobody where it knows no partner, and stands nowhere without a row', () => {
    expect(lintAt([origin('other', 3)], about, lint)).toMatchObject({ line: 3, hint: 'Find out.' });
    expect(lintAt([], about, lint)).toMatchObject({
      source: null,
      file: null,
      line: null,
      hint: 'Find out.',
    });
  });
});
