import { describe, expect, it } from 'vitest';
import { createPalette } from '../../../src/report/terminal/palette.ts';
import { renderTable } from '../../../src/report/terminal/table.ts';
import { plain } from '../../support/sample-assessment.ts';

const columns = [{ title: 'Rank', align: 'right' as const }, { title: 'Name', width: 12 }, { title: 'Most' }];

describe('renderTable', () => {
  it('lines columns up, two blanks apart, with no borders and no blanks at line ends', () => {
    const rows = [
      ['1', 'Burglary', 'harm'],
      ['10', 'Robbery', ''],
    ];
    expect(renderTable(columns, rows, plain).split('\n')).toEqual([
      'Rank  Name        Most',
      '   1  Burglary    harm',
      '  10  Robbery',
    ]);
  });

  it('wraps words inside a column of a given width', () => {
    expect(
      renderTable(columns, [['1', 'Sexual offences', 'x']], plain)
        .split('\n')
        .slice(1),
    ).toEqual(['   1  Sexual      x', '      offences']);
  });

  it('breaks a word that is longer than its column, and cuts nothing off', () => {
    const text = renderTable(columns, [['1', 'Antisocialbehaviour now', 'x']], plain);
    expect(text).not.toContain('…');
    expect(text.replace(/\s/g, '')).toBe('RankNameMost1AntisocialxbehaviournowRankNameMost'.slice(0, -12));
  });

  it('prints the header alone when there are no rows', () => {
    expect(renderTable(columns, [], plain)).toBe('Rank  Name        Most');
  });

  it('is as wide with colour as without', () => {
    const coloured = renderTable(columns, [['1', 'Burglary', 'harm']], createPalette(true));
    expect(coloured).toContain('\u001b[1mRank');
    const bare = coloured
      .replace(/\u001b\[\d+m/g, '')
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n');
    expect(bare).toBe(renderTable(columns, [['1', 'Burglary', 'harm']], plain));
  });
});
