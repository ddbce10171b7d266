import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/config/explain-problem.ts';
import type { AssessmentFile } from '../../../src/config/keys/schema.ts';
import { canBeHome, ownCandidates } from '../../../src/config/settings/own-candidates.ts';
import type { CatalogueCandidate } from '../../../src/model/catalogue.ts';
import { classOf, flagOf, overlapOf } from '../../support/homes.ts';

const listed: CatalogueCandidate = {
  id: 'violence',
  name: 'Violence',
  homes: ['assault', 'knives', 'robbery'],
  lenses: ['alcohol'],
  indicators: ['fear', 'hospital'],
  frameworks: [{ kind: 'statutory-duty', reference: 'Serious Violence Duty' }],
  domains: ['crime'],
  suggestedGate: null,
  family: 'violence',
  reason: 'for the test',
};
const indicators = [
  classOf('assault'),
  classOf('knives', { within: ['assault'] }),
  classOf('robbery'),
  classOf('all'),
  classOf('fear', { kind: 'percent' }),
];

function candidates(written: AssessmentFile['candidates'], catalogue = false, total = 'all') {
  const problems: Problem[] = [];
  const file = { candidates: written, catalogue, harm: { total } } as unknown as AssessmentFile;
  return { own: ownCandidates(file, indicators, [listed], problems), problems };
}

describe('ownCandidates', () => {
  it('takes from the catalogue what there is: no part of a class beside the class, no unknown evidence', () => {
    expect(candidates({ violence: {} }).own).toEqual([
      {
        id: 'violence',
        name: 'Violence',
        indicator: null,
        homes: ['assault', 'robbery'],
        lenses: ['alcohol'],
        indicators: ['fear'],
        frameworks: listed.frameworks,
        domains: ['crime'],
      },
    ]);
  });

  it('leaves a class to whoever names it', () => {
    const { own } = candidates({ theft: { name: 'Theft', homes: ['assault'] }, violence: {} });
    expect(own.map(({ homes }) => homes)).toEqual([['assault'], ['knives', 'robbery']]);
  });

  it('has no home on the total', () => {
    expect(candidates({ violence: {} }, false, 'robbery').own[0]?.homes).toEqual(['assault']);
  });

  it('adds the catalogue after its own, each once', () => {
    const ids = (written: AssessmentFile['candidates']) => candidates(written, true).own.map(({ id }) => id);
    expect(ids({ theft: { name: 'Theft' } })).toEqual(['theft', 'violence']);
    expect(ids({ violence: {} })).toEqual(['violence']);
  });

  it('takes out homes that it is without, and asks for a name of what is not in the catalogue', () => {
    const { own, problems } = candidates({
      violense: { homes: ['assault', 'robbery'], without: ['robbery'] },
    });
    expect(own[0]).toMatchObject({ name: 'violense', homes: ['assault'] });
    expect(problems).toMatchObject([
      { path: ['candidates', 'violense'], part: 'key', message: expect.stringContaining('"violence"?') },
    ]);
  });

  it('counts an indicator that is named twice as one, and a percentage as evidence alone', () => {
    const written = { worry: { name: 'Worry', indicator: 'fear', indicators: ['hospital', 'hospital'] } };
    expect(candidates(written).own).toEqual([
      { id: 'worry', name: 'Worry', indicator: 'fear', indicators: ['hospital'] },
    ]);
  });
});

describe('canBeHome', () => {
  it.each([
    [classOf('a'), true],
    [classOf('a', { kind: 'count' }), true],
    [flagOf('a', 'b', 'alcohol'), true],
    [classOf('a', { kind: 'percent' }), false],
    [classOf('a', { kind: 'score' }), false],
    [classOf('a', { lens: true }), false],
    [overlapOf('a', ['b', 'c']), false],
  ])('%j: %s', (indicator, expected) => expect(canBeHome(indicator)).toBe(expected));
});
