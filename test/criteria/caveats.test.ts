import { describe, expect, it } from 'vitest';
import { withCaveats } from '../../src/criteria/caveats.ts';
import type { Candidate } from '../../src/model/ranking.ts';
import type { Note } from '../../src/model/registers/note.ts';
import { evidence } from '../support/evidence.ts';

const burglary: Candidate = { id: 'burglary', name: 'Burglary', indicator: 'domestic-burglary' };
const caveat = (about: string): Note => ({
  kind: 'caveat',
  about,
  text: 'Recording changed',
  source: null,
  owner: null,
});

// Caveats lower a trend to C (feature list, S024); grades run from A, the best, to D.
describe('caveats', () => {
  const graded = (one: Parameters<typeof evidence>[0], note = caveat('burglary')) =>
    withCaveats([evidence(one)], [note], [], [burglary])[0];

  it.each([
    ['A', 'C'],
    ['B', 'C'],
    ['C', 'C'],
    ['D', 'D'],
  ] as const)('a trend of grade %s becomes %s', (grade, lowered) => {
    expect(graded({ grade })).toMatchObject({ grade: lowered, caveat: 'Recording changed', value: 65 });
  });

  it('of the indicator that a candidate rests on count too', () => {
    expect(graded({}, caveat('domestic-burglary'))?.grade).toBe('C');
  });

  it.each([
    ['another criterion', { criterion: 'size' as const }, caveat('burglary')],
    ['another candidate', { candidate: 'robbery' }, caveat('burglary')],
    ['a hypothesis', {}, { ...caveat('burglary'), kind: 'hypothesis' as const }],
  ])('leave %s alone', (_, one, note) => {
    expect(graded(one, note)).toEqual(evidence(one));
  });
});
