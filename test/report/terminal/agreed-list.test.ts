import { describe, expect, it } from 'vitest';
import type { Candidate, Gate } from '../../../src/model/ranking.ts';
import { agreedList } from '../../../src/report/terminal/agreed-list.ts';
import { plain, ranked, widest } from '../../support/sample-assessment.ts';

const decision = { who: 'Board', when: '2014-03-31', why: 'partners work together on it already' };
const candidate = (id: string, gate?: Gate): Candidate => ({
  id,
  name: id,
  indicator: null,
  ...(gate ? { gate } : {}),
});
const listOf = (...rows: Parameters<typeof ranked>[0][]) =>
  agreedList(
    rows.map((row) => ranked(row)),
    plain,
    80,
  );

describe('the agreed list', () => {
  it('is not there where nobody decided anything', () => {
    expect(listOf({ candidate: candidate('roads'), tier: 'priority', agreedTier: 'priority' })).toBe('');
  });

  it('stands beside the list of the model, tier by tier', () => {
    const text = listOf(
      { candidate: candidate('abuse'), tier: 'priority', agreedTier: 'priority' },
      {
        candidate: candidate('cohesion'),
        tier: 'contested-slot',
        agreedTier: 'priority',
        override: { candidate: 'cohesion', tier: 'priority', decision },
      },
      { candidate: candidate('violence'), tier: 'contested-slot', agreedTier: 'watching-brief' },
    );
    const rows = text.split('\n').map((line) => line.trim().split(/\s{2,}/));
    expect(rows).toContainEqual(['priority', 'abuse', 'abuse; cohesion']);
    expect(rows).toContainEqual(['contested slot', 'cohesion; violence', '-']);
    expect(rows).toContainEqual(['watching brief', '-', 'violence']);
    expect(widest(text)).toBeLessThanOrEqual(80);
  });

  it('says who led a candidate elsewhere, when and why', () => {
    const text = listOf({
      candidate: candidate('roads', { kind: 'led-elsewhere', decision }),
      rank: null,
      reason: 'led-elsewhere',
      tier: 'watching-brief',
      agreedTier: 'watching-brief',
    });
    expect(text.replace(/\s+/g, ' ')).toContain(
      'roads: led elsewhere, decided by Board on 2014-03-31: partners work together on it already',
    );
  });
});
