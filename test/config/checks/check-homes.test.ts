import { describe, expect, it } from 'vitest';
import { goodConfiguration, marked, problemsIn } from '../../support/configuration.ts';

const indicators = `indicators:
  all: { name: All, source: crime }
  theft: { name: Theft, source: crime, category: [shops, bicycles] }
  shops: { name: Shops, source: crime, category: shoplifting, within: theft }
  bikes: { name: Bicycles, source: crime, category: bicycles }
  bikes-again: { name: Bicycles, source: crime, category: bicycles }
  calls: { name: Calls, source: crime, kind: count }
  fear: { name: Fear, source: crime, kind: percent }
  flag: { name: Flag, source: crime, lens: alcohol }
`;
const [head = '', rest = ''] = goodConfiguration.split('indicators:\n');
const tail = rest.slice(rest.indexOf('weights:'));
const withCandidates = (candidates: string) =>
  `${head}${indicators}candidates:\n${candidates}\nharm: { total: all }\n${tail}`;

describe('checkHomes', () => {
  it.each([
    '  a: { name: A, homes: [theft] }',
    '  a: { name: A, homes: [theft] }\n  b: { name: B, homes: [shops] }',
    '  a: { name: A, indicator: fear }',
    '  a: { name: A, homes: [bikes], indicators: [fear, flag] }',
  ])('takes %s', (candidates) => expect(problemsIn(withCandidates(candidates))).toEqual([]));

  it.each([
    ['  a: { name: A, homes: [«thefts] }', '"thefts" is not in indicators. Did you mean "theft"?'],
    ['  a: { name: A, indicators: [«fears] }', '"fears" is not in indicators. Did you mean "fear"?'],
    ['  a: { name: A, homes: [bikes], indicator: «theft }', 'candidate a has homes and an indicator'],
    ['  a: { name: A, homes: [«all] }', 'all counts all recorded crime: it is no home'],
    ['  a: { name: A, homes: [«fear] }', 'fear is of kind percent: no events are at home there'],
    ['  a: { name: A, homes: [«flag] }', 'flag is a flag and does not say of which class'],
    ['  a: { name: A, homes: [theft, «shops] }', 'shops is a part of theft, a home of a too'],
    [
      '  a: { name: A, homes: [bikes] }\n  b: { name: B, homes: [«bikes] }',
      'bikes is at home with a already: an event has one home',
    ],
    [
      '  a: { name: A, homes: [bikes] }\n  b: { name: B, homes: [«bikes-again] }',
      'bikes-again and bikes count the same events, which are at home with a already',
    ],
    [
      '  a: { name: A, homes: [bikes, «calls] }',
      'calls (count, for residents, low-is-good) and bikes (rate, for residents, low-is-good) do not add up',
    ],
  ])('refuses %s once, where it is written', (candidates, message) => {
    const { text, place } = marked(withCandidates(candidates));
    expect(problemsIn(text)).toEqual([`${place} ${message}`]);
  });
});
