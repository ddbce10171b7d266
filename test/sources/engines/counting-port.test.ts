import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountEvents, EventGroup } from '../../../src/sources/engines/counting-port.ts';
import { countEventsByStream } from '../../../src/sources/engines/stream.ts';
import { policeUkStreet } from '../../../src/sources/formats/police-uk-street.ts';
import { source } from '../../support/sources.ts';
import { type StreetEvent, streetFile, tally } from '../../support/street.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** What every engine promises: one suite for all that there are. */
const engines: readonly (readonly [string, CountEvents])[] = [['stream', countEventsByStream]];

const folder = temporaryFolder();
const event: fc.Arbitrary<StreetEvent> = fc.record({
  month: fc.constantFrom('2014-01', '2014-02', 'no month'),
  type: fc.constantFrom('Burglary', 'Drugs', 'A type, new "and" odd'),
  code: fc.constantFrom('E01014001', ''),
  name: fc.constant(''),
});
const quoted = (events: readonly StreetEvent[]) =>
  streetFile(events.map((one) => ({ ...one, type: `"${one.type.replaceAll('"', '""')}"` })));
const keyOf = ({ area, category, period }: EventGroup) => `${area}/${category}/${period}`;

describe.each(engines)('the engine %s', (_, countEvents) => {
  const count = (events: readonly StreetEvent[]) =>
    countEvents({
      root: folder.path,
      file: folder.write('events.csv', quoted(events)),
      source: source('events', { format: 'police-uk-street' }),
      columns: policeUkStreet.columns,
      areaRoles: ['area'],
      periodRoles: ['period'],
      skipPublishers: [],
      monthOf: (text) => text,
      hours: null,
    });

  it('counts every record once, unknown areas and months in groups of their own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 1 }), async (events) => {
        const { groups, balance } = await count(events);
        const counted = Object.fromEntries(groups.map((group) => [keyOf(group), group.count]));
        expect(counted).toEqual(tally(events.map(({ code, type, month }) => `${code}/${type}/${month}`)));
        expect(balance).toMatchObject({ read: events.length, accepted: events.length, rejected: 0 });
      }),
      { numRuns: 30 },
    );
  });

  it('gives the same counts whatever the order of the rows, and lines that hold them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 1 }), async (events) => {
        const [forwards, backwards] = [await count(events), await count(events.toReversed())];
        const counts = ({ groups }: { readonly groups: readonly EventGroup[] }) =>
          Object.fromEntries(groups.map((group) => [keyOf(group), group.count]));
        expect(counts(backwards)).toEqual(counts(forwards));
        for (const { firstLine, lastLine, count: n } of forwards.groups) {
          expect(firstLine).toBeGreaterThan(1);
          expect(lastLine - firstLine + 1).toBeGreaterThanOrEqual(n);
          expect(lastLine).toBeLessThanOrEqual(events.length + 1);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('has no balance for a file that cannot be read', async () => {
    const { groups, balance, issues } = await countEvents({
      root: folder.path,
      file: 'nowhere.csv',
      source: source('events', { format: 'police-uk-street' }),
      columns: policeUkStreet.columns,
      areaRoles: ['area'],
      periodRoles: ['period'],
      skipPublishers: [],
      monthOf: (text) => text,
      hours: null,
    });
    expect([groups, balance, issues.map(({ severity }) => severity)]).toEqual([[], null, ['error']]);
  });
});
