import { describe, expect, it } from 'vitest';
import { unplacedNotes } from '../../../src/observations/figures/unplaced.ts';
import { countFigure, publishedFigure } from '../../support/figures.ts';
import { missing, suppressed, value } from '../../support/sources.ts';

/** A count that the publisher could put in no partnership of its force. */
const unassigned = (category: string, count: number, changes: Parameters<typeof countFigure>[0] = {}) =>
  countFigure({
    category,
    count: value(count),
    area: '',
    areaName: 'Unassigned West Mercia',
    listed: 'no-area',
    ...changes,
  });

const said = (...figures: Parameters<typeof unplacedNotes>[0]) =>
  unplacedNotes(figures).map(({ message }) => message);

describe('unplacedNotes', () => {
  it('notes what is in no area, with its place and what to look for', () => {
    expect(unplacedNotes([unassigned('robbery', 12, { line: 40 })])).toEqual([
      {
        code: 'unplaced',
        severity: 'note',
        source: 'crime',
        file: 'crime.csv',
        line: 40,
        column: 2,
        message:
          '1 name is of no area (first "Unassigned West Mercia"), together 12 of robbery: in no figure',
        hint: expect.stringContaining('unassigned is large for your force'),
      },
    ]);
  });

  it.each([
    ['a place that is an area', countFigure()],
    ['another place of the country', countFigure({ area: 'E99000009', listed: 'area' })],
    ['a name that is a mistake', countFigure({ area: '', areaName: 'Nrothvale' })],
    ['an area that the configuration names all the same', countFigure({ listed: 'no-area' })],
  ])('has nothing to say of %s', (_, figure) => expect(said(figure)).toEqual([]));

  // 12 + 8 on paper, and robbery 5.
  it('adds up the category that counts most', () => {
    expect(said(unassigned('theft', 12), unassigned('robbery', 5), unassigned('theft', 8))).toEqual([
      '1 name is of no area (first "Unassigned West Mercia"), together 20 of theft: in no figure',
    ]);
  });

  it('adds up a group that the categories are a part of', () => {
    const groups = ['total-recorded-crime'];
    const figures = [unassigned('theft', 12, { groups }), unassigned('robbery', 5, { groups })];
    expect(said(...figures)[0]).toContain('together 17 of total-recorded-crime');
  });

  it('counts names, not figures', () => {
    const other = unassigned('theft', 1, { areaName: 'Unassigned Kent' });
    expect(said(unassigned('theft', 1), unassigned('robbery', 1), other)[0]).toMatch(
      /^2 names are of no area/,
    );
  });

  it.each([
    ['withheld', suppressed],
    ['not there', missing],
    ['nought', value(0)],
  ])('gives no total where all is %s', (_, count) => {
    expect(said(unassigned('theft', 0, { count }))).toEqual([
      '1 name is of no area (first "Unassigned West Mercia"): in no figure',
    ]);
  });

  it('has a note for each file of each source', () => {
    const at = (source: string, file: string) => ({ origin: { source, file, firstLine: 3, lastLine: 3 } });
    const notes = unplacedNotes([
      unassigned('theft', 1, at('crime', 'a.csv')),
      unassigned('theft', 2, at('crime', 'b.csv')),
      unassigned('theft', 3, at('crime', 'a.csv')),
      unassigned('theft', 4, at('fire', 'a.csv')),
    ]);
    expect(notes.map(({ source, file, message }) => [source, file, message.match(/\d+ of/)?.[0]])).toEqual([
      ['crime', 'a.csv', '4 of'],
      ['crime', 'b.csv', '2 of'],
      ['fire', 'a.csv', '4 of'],
    ]);
  });

  it('takes published figures as well', () => {
    const figure = publishedFigure({
      area: '',
      areaName: 'Unassigned',
      listed: 'no-area',
      numerator: value(9),
    });
    expect(said(figure)[0]).toContain('together 9 of burglary');
  });
});
