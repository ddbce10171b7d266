import { describe, expect, it } from 'vitest';
import { themeId } from '../../../src/model/registers/comment.ts';
import { commentsReader } from '../../../src/sources/shapes/comments.ts';

const context = { source: 'log', file: 'log.csv', periods: null };

function read(cells: Readonly<Record<string, string>>) {
  const roles = Object.keys(cells);
  return commentsReader(context)({
    text: (role) => cells[role],
    column: (role) => (roles.includes(role) ? roles.indexOf(role) + 1 : null),
    line: 2,
    cells: Object.values(cells),
  });
}

describe('commentsReader', () => {
  it.each([
    ['Parks', ['Parks']],
    ['Parks; Litter', ['Parks', 'Litter']],
    ['Parks;parks ; PARKS', ['Parks']],
    [' ; ', []],
    ['', []],
  ])('themes %j are %j', (theme, themes) => {
    expect(read({ period: '2013-05', theme })).toMatchObject({ ok: true, record: { themes, count: 1 } });
  });

  it.each([
    ['7', { ok: true, record: { count: 7 } }],
    ['0', { ok: true, record: { count: 0 } }],
    ['', { ok: false, role: 'count' }],
    ['*', { ok: false, role: 'count' }],
    ['-2', { ok: false, role: 'count' }],
    ['2.5', { ok: false, role: 'count' }],
  ])('a number of %j', (count, expected) => {
    expect(read({ period: '2013-05', theme: 'Parks', count })).toMatchObject(expected);
  });

  it('refuses a date that is none', () => {
    expect(read({ period: 'last week', theme: 'Parks' })).toMatchObject({ ok: false, role: 'period' });
  });
});

it('knows a theme by its words, whatever stands between them', () => {
  expect(['Anti-social  behaviour', ' anti social Behaviour '].map(themeId)).toEqual([
    'anti-social-behaviour',
    'anti-social-behaviour',
  ]);
});
