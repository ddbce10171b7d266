import { describe, expect, it } from 'vitest';
import { RecordDoubts, swallowsRecords } from '../../../src/sources/table/record-doubts.ts';

describe('swallowsRecords', () => {
  // Two rows of a table of six columns inside the quotes of one note (case p07 of the dirt catalogue).
  it('finds whole lines of the table inside a cell', () => {
    const note = 'see log\nE07000237,Worcester,2023-05,Theft,41,\nE07000238,Wychavon,2023-05,Theft,40,end';
    expect(swallowsRecords(['E1', 'W', '2023-05', 'Theft', '4', note], 6, ',')).toBe(true);
  });

  it.each([
    ['a note over three lines', 'called back\r\ntwice\r\nno answer'],
    ['a note with commas', 'called, no answer\ncalled again, on Monday'],
    ['no line break', 'a,b,c,d,e,f'],
  ])('lets %s pass', (_, note) => expect(swallowsRecords(['E1', 'W', note], 6, ',')).toBe(false));

  it('wants several such lines in a narrow table', () => {
    expect(swallowsRecords(['Smith, J\nJones, K', '1'], 2, ',')).toBe(false);
    expect(swallowsRecords(['a\nb,1\nc,2\nd,3', '1'], 2, ',')).toBe(true);
  });

  it('looks for the delimiter of the table', () => {
    expect(swallowsRecords(['x\na;b;c;d'], 4, ';')).toBe(true);
    expect(swallowsRecords(['x\na,b,c,d'], 4, ';')).toBe(false);
  });
});

describe('RecordDoubts', () => {
  const looked = (...cells: readonly string[]) => {
    const doubts = new RecordDoubts(',');
    doubts.passes(cells, 7, 0, cells.length);
    return doubts.mojibakeLine;
  };

  // UTF-8 bytes read as Windows-1252: E2 80 93 is "â€“", C3 A9 is "Ã©", C2 A3 is "Â£", EF BB BF is "ï»¿".
  it.each(['Theft â€“ other', 'King’s Lynn â€™', 'CafÃ©', 'Â£500', 'Ynys MÃ´n', 'ï»¿area', 'â\u0080\u0093'])(
    'finds the damaged text %j',
    (text) => expect(looked('a', text)).toBe(7),
  );

  it.each([
    'Theft – other',
    'Café',
    '£500',
    'Ynys Môn',
    'Âme',
    'SÃO PAULO',
    'château',
    'naïve',
    'Ã',
    'â',
    '€5',
  ])('lets %j pass', (text) => expect(looked('a', text)).toBeNull());

  it('stops at a record that swallowed others, and says where to look', () => {
    const doubts = new RecordDoubts(',');
    expect(doubts.passes(['a', 'x\nb,2,3,4', '3', '4'], 20, 1, 4)).toBe(false);
    expect(doubts.fault).toMatchObject({ line: 20, message: expect.stringMatching(/quote.*up to line 21/) });
  });
});
