import { describe, expect, it } from 'vitest';
import { guessHeader } from '../../../src/sources/describe/guess-header.ts';

const rows = (text: string) => text.split('\n').map((line) => line.split(','));

describe('guessHeader', () => {
  it.each([
    ['on the first line', 'area,count\nA,1\nB,2', 0],
    ['under a title', 'Crime in Vale,,\n,,\narea,period,count\nA,2013,1', 2],
    ['that numbers stand in', 'Code,Name,All ages,0,1,2\nE06000019,Herefordshire,189,2,2,2', 0],
    [
      'of a partner format, wherever',
      'x,y,z,u,v,w\nMonth,Falls within,LSOA code,LSOA name,Crime type,\n,,,,,',
      1,
    ],
    ['of one column', 'count\n1\n2', 0],
  ])('finds a header %s', (_, text, at) => expect(guessHeader(rows(text))).toBe(at));

  it.each([
    ['figures alone', '1,2\n3,4'],
    ['records with dates', 'Burglary,01/04/2013\nArson,02/04/2013'],
    ['records with area codes', 'Herefordshire,E06000019,12\nShropshire,E06000051,13'],
    ['nothing', ''],
  ])('finds none in %s', (_, text) => expect(guessHeader(rows(text))).toBe(-1));
});
