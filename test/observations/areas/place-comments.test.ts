import { describe, expect, it } from 'vitest';
import type { CommentRecord } from '../../../src/model/registers/comment.ts';
import { indexAreas } from '../../../src/observations/areas/area-index.ts';
import { placeComments } from '../../../src/observations/areas/place-comments.ts';
import { northvale } from '../../support/figures.ts';
import { period } from '../../support/observations.ts';

const link = {
  lookup: 'wards',
  child: 'E05000001',
  childName: null,
  parent: northvale.code,
  parentName: null,
};
const index = indexAreas([northvale], [link]);
const comment = (area: string, areaName: string, line = 2): CommentRecord => ({
  period: period('2013-05'),
  themes: ['Speeding'],
  area,
  areaName,
  areaColumn: 3,
  count: 1,
  origin: { source: 'log', file: 'log.csv', firstLine: line, lastLine: line },
});
const placed = (...given: readonly CommentRecord[]) => placeComments(given, index);

describe('placeComments', () => {
  it.each([
    ['a code', 'E99000001', '', 'E99000001', 'Northvale'],
    ['a name', '', 'northvale', 'E99000001', 'Northvale'],
    ['a name in place of a code', 'Northvale', '', 'E99000001', 'Northvale'],
    ['a code that a look-up knows', 'E05000001', 'East', 'E05000001', 'East'],
    ['such a code in place of a name', '', 'E05000001', 'E05000001', 'E05000001'],
    ['no area at all', '', '', '', ''],
  ])('keeps a comment with %s', (_, area, areaName, code, name) => {
    const { kept, rejected, issues } = placed(comment(area, areaName));
    expect(kept).toEqual([{ ...comment(area, areaName), area: code, areaName: name }]);
    expect([rejected, issues]).toEqual([[], []]);
  });

  it('refuses a comment of an area that nobody knows, and says where', () => {
    const { kept, rejected, issues } = placed(comment('', 'Northvale', 2), comment('', 'Atlantis', 7));
    expect(kept).toHaveLength(1);
    expect(rejected).toEqual([{ source: 'log', file: 'log.csv', firstLine: 7, lastLine: 7 }]);
    expect(issues).toMatchObject([
      { code: 'unknown-area', severity: 'error', source: 'log', file: 'log.csv', line: 7, column: 3 },
    ]);
    expect(issues[0]?.message).toContain('"Atlantis" is no area');
  });

  it('prints no more than 40 characters of a cell', () => {
    const { issues } = placed(comment('', 'x'.repeat(500)));
    expect(issues[0]?.message).toContain(`"${'x'.repeat(40)}"`);
  });

  it('accounts for every comment', () => {
    const given = [comment('', ''), comment('', 'Atlantis'), comment('E99000001', ''), comment('E1', 'Mu')];
    const { kept, rejected, issues } = placed(...given);
    expect(kept.length + rejected.length).toBe(given.length);
    expect(issues).toHaveLength(2);
  });
});
