import { describe, expect, it } from 'vitest';
import { EventGroups } from '../../../src/sources/engines/event-groups.ts';

const event = {
  id: '',
  area: 'E01',
  areaName: 'Vale',
  category: 'Drugs',
  period: '2014-01',
  partOfDay: null,
};

describe('EventGroups', () => {
  it('groups by area, category and month', () => {
    const groups = new EventGroups();
    groups.add(event, 2);
    groups.add({ ...event, category: 'Robbery' }, 3);
    groups.add({ ...event, areaName: 'another spelling' }, 4);
    expect(groups.all()).toMatchObject([
      { category: 'Drugs', areaName: 'Vale', count: 2, firstLine: 2, lastLine: 4 },
      { category: 'Robbery', count: 1 },
    ]);
  });

  it('tells areas without a code apart by their names', () => {
    const groups = new EventGroups();
    for (const areaName of ['Bury', 'Wigan', 'Bury']) groups.add({ ...event, area: '', areaName }, 2);
    expect(groups.all()).toMatchObject([
      { area: '', areaName: 'Bury', count: 2 },
      { area: '', areaName: 'Wigan', count: 1 },
    ]);
  });

  it('tells parts of the day apart where they are asked for', () => {
    const night = { key: '20:00-06:00', part: ['20:00-06:00'] };
    const unknown = { key: 'unknown', part: 'unknown' } as const;
    const groups = new EventGroups();
    for (const partOfDay of [night, unknown, night]) groups.add({ ...event, partOfDay }, 2);
    groups.remove({ ...event, partOfDay: night }, 1);
    expect(groups.all()).toMatchObject([
      { partOfDay: ['20:00-06:00'], count: 1 },
      { partOfDay: 'unknown', count: 1 },
    ]);
  });

  it('takes copies out again', () => {
    const groups = new EventGroups();
    for (const line of [2, 3, 4]) groups.add(event, line);
    groups.remove(event, 2);
    expect(groups.all()).toMatchObject([{ count: 1, firstLine: 2 }]);
  });
});
