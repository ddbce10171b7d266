import { describe, expect, it } from 'vitest';
import { indexAreas } from '../../../src/observations/areas/area-index.ts';
import { unplacedEvents } from '../../../src/observations/areas/unplaced-events.ts';
import { eventCount } from '../../support/sources.ts';

const index = indexAreas([{ code: 'E99000001', name: 'Northvale', type: 'csp', aliases: [] }], []);
const placed = eventCount({ area: 'E99000001' });
const of = (source: string, count: number) =>
  eventCount({ count, origin: { source, file: `${source}.csv`, firstLine: 4, lastLine: 9 } });

describe('unplacedEvents', () => {
  it('says nothing of events that are placed', () => expect(unplacedEvents([placed], index)).toEqual([]));

  it('tells once for each source how many there are, at the first', () => {
    const issues = unplacedEvents([placed, of('fire', 2), of('crime', 3), of('fire', 5)], index);
    expect(
      issues.map(({ source, file, line, message }) => [source, file, line, message.slice(0, 8)]),
    ).toEqual([
      ['fire', 'fire.csv', 4, '7 events'],
      ['crime', 'crime.csv', 4, '3 events'],
    ]);
  });

  it('names five areas at most', () => {
    const codes = ['A', 'B', 'C', 'D', 'E', 'F'].map((area) => eventCount({ area }));
    expect(unplacedEvents(codes, index)[0]?.message).toContain('(A, B, C, D, E)');
  });
});
