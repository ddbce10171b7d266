import { describe, expect, it } from 'vitest';
import { withThemes } from '../../../src/config/settings/themes.ts';
import { candidateOf, classOf, flagOf } from '../../support/homes.ts';

const assault = classOf('assault', { name: 'Assault', costClass: 'violence' });
const knives = classOf('knives', { sources: ['hospital'] });
const alcohol = flagOf('drunken', 'assault', 'alcohol');

describe('withThemes', () => {
  it('leaves alone a candidate without homes', () => {
    const candidate = { id: 'a', name: 'A', indicator: 'fear' };
    expect(withThemes([candidate], [assault], [])).toEqual({
      candidates: [candidate],
      indicators: [assault],
    });
  });

  it('measures a candidate on its only home, where all of its events are at home', () => {
    const { candidates, indicators } = withThemes([candidateOf('a', 'assault')], [assault], []);
    expect(candidates[0]?.indicator).toBe('assault');
    expect(indicators).toEqual([assault]);
  });

  it('puts several homes together in an indicator that is in no total and costs nothing of its own', () => {
    const { candidates, indicators } = withThemes(
      [candidateOf('a', 'assault', 'knives')],
      [assault, knives],
      [],
    );
    expect(candidates[0]?.indicator).toBe('theme-a');
    expect(indicators).toHaveLength(3);
    expect(indicators[2]).toMatchObject({
      id: 'theme-a',
      name: 'a',
      kind: assault.kind,
      sources: [...assault.sources, 'hospital'],
      categories: ['assault', 'knives'],
      costClass: null,
      lens: true,
      theme: { candidate: 'a' },
    });
  });

  it('says in its name that events are at home elsewhere', () => {
    const candidates = [candidateOf('a', 'assault'), candidateOf('b', 'drunken')];
    const { indicators } = withThemes(candidates, [assault, alcohol], []);
    expect(indicators.slice(2)).toMatchObject([
      {
        name: 'a (without events at home elsewhere)',
        theme: {
          homes: [
            {
              terms: [
                { indicator: 'assault', times: 1 },
                { indicator: 'drunken', times: -1 },
              ],
            },
          ],
        },
      },
    ]);
  });

  it('fails on homes that nobody checked', () => {
    expect(() => withThemes([candidateOf('a', 'no', 'such')], [assault], [])).toThrow('the homes of a');
  });
});
