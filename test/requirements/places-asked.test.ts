import { afterAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../support/made-folder.ts';
import { checked, issuesOf, resultsOf, shown, shownJson } from '../support/made-partnership.ts';
import { removeTemporary } from '../support/run-assess.ts';

afterAll(removeTemporary);

const head = `version: 1
partnership: { name: County CSP, area: E99000001, officer: Officer }
period: 2013-14
bases: [2012-13]
`;

describe('S020 the top area with its exceptions', () => {
  const types = { 'domestic-burglary': [40, 20, 10], vehicle: [30, 20, 10], 'burglary-other': [15, 20, 40] };
  const areas = ['E99000002', 'E99000003', 'E99000004'];
  const configuration = `${head}areas:
  E99000001: { name: County, type: csp }
  E99000002: { name: Hereford City, type: area-group }
  E99000003: { name: Ross, type: area-group }
  E99000004: { name: Golden Valley, type: area-group }
sources:
  crime: { partner: Police, file: input/crime.csv, shape: counts }
  people: { partner: ONS, file: input/people.csv, shape: populations }
indicators:
  domestic-burglary: { name: Domestic burglary, source: crime }
  vehicle: { name: Vehicle crime, source: crime }
  burglary-other: { name: Burglary other, source: crime }
topAreas:
  - { name: Localities, indicators: [domestic-burglary, vehicle, burglary-other], areas: [${areas.join(', ')}] }
`;
  const people = [10_000, 10_000, 10_000];
  const files = (residents: readonly number[]) => ({
    'crime.csv': [
      'indicator,area_code,area_name,period,count',
      ...Object.entries(types).flatMap(([id, counts]) =>
        counts.map((count, at) => `${id},${areas[at]},,2013-14,${count}`),
      ),
    ],
    'people.csv': [
      'area_code,area_name,year,population',
      ...residents.map((value, at) => `${areas[at]},,2013,${value}`),
    ],
  });

  it('is Hereford City for all types except burglary other (Golden Valley)', async () => {
    expect(await shown(makeFolder(configuration, files(people)), 'places')).toContain(
      'Localities: highest in Hereford City for all types except burglary other (Golden Valley).',
    );
  });

  it('goes by rates: with few residents Golden Valley leads', async () => {
    // 10 of 1,000 beat 40 of 10,000 in every type.
    const { topAreas } = await shownJson(makeFolder(configuration, files([10_000, 10_000, 1000])), 'places');
    expect([topAreas[0].leader, topAreas[0].exceptions]).toEqual(['Golden Valley', []]);
  });

  it('names no highest where a rate is missing, and says so', async () => {
    const folder = makeFolder(configuration, files([10_000, 10_000]));
    const found = (await issuesOf(folder)).find(({ code }) => code === 'no-top-area');
    expect(found).toMatchObject({ severity: 'warning', file: 'assessment.yaml', line: 18, column: 5 });
    expect((await shownJson(folder, 'places')).topAreas[0].leader).toBeNull();
  });
});

const events = (more: string) => `${head}areas: { E99000001: { name: County, type: csp } }
sources:
  incidents:
    partner: Police
    file: input/incidents.csv
    shape: events
    columns: { category: kind, period: date }
    set: { area: E99000001 }
indicators: { asb: { name: Incidents, source: incidents, kind: count } }
${more}`;

describe('S074 fortnights from the start of the plan', () => {
  const fortnights = 'fortnights: { from: "2013-04-08", indicators: [asb] }\n';
  /** One event on each of 28 days from Monday 8 April 2013: days 1 to 14 and 15 to 28. */
  const days = Array.from({ length: 28 }, (_, at) => {
    const day = 8 + at;
    return day <= 30 ? `asb,2013-04-${String(day).padStart(2, '0')}` : `asb,${day - 30}/05/2013`;
  });

  it('puts 28 days into 2 bins that begin with the plan', async () => {
    const folder = makeFolder(events(fortnights), { 'incidents.csv': ['kind,date', ...days] });
    const { fortnights: found } = await shownJson(folder, 'places');
    expect(found[0].bins).toEqual([
      { from: '2013-04-08', to: '2013-04-21', count: 14, over: true },
      { from: '2013-04-22', to: '2013-05-05', count: 14, over: true },
    ]);
    expect(await shown(folder, 'places')).toContain('2013-04-22 to 2013-05-05 14');
  });

  it('counts the same by month as without fortnights', async () => {
    const file = { 'incidents.csv': ['kind,date', ...days, 'asb,2013-06'] };
    const [with_, without] = [makeFolder(events(fortnights), file), makeFolder(events(''), file)];
    const levels = async (folder: string) =>
      (await resultsOf(folder)).measures.map(({ id, value }: { id: string; value: number }) => [id, value]);
    expect(await levels(with_)).toEqual(await levels(without));
  });

  it('keeps events before the plan and events without a day apart, and says so', async () => {
    const rows = ['kind,date', ...days, 'asb,2013-04-07', 'asb,2013-04-01', 'asb,2013-06'];
    const folder = makeFolder(events(fortnights), { 'incidents.csv': rows });
    const { fortnights: found } = await shownJson(folder, 'places');
    expect(found[0]).toMatchObject({ before: 2, undated: 1 });
    expect((await issuesOf(folder)).map(({ code }) => code)).toContain('no-day');
  });

  it('refuses a start that is no day', async () => {
    const wrong = fortnights.replace('2013-04-08', '2013-02-30');
    const { exit, stderr } = await checked(makeFolder(events(wrong), { 'incidents.csv': ['kind,date'] }));
    expect(exit).toBe(2);
    expect(stderr).toMatch(/assessment\.yaml:14:21 /);
  });
});

const place = (more: string) => `${head}areas:
  E99000001: { name: County, type: csp }
  E99000005: { name: Castle Green, type: area-group }
sources: { complaints: { partner: Council, file: input/complaints.csv, shape: counts } }
indicators: { complaints: { name: Complaints, source: complaints, kind: count } }
${more}`;
const asked = (after: string) =>
  `beforeAfter: [{ name: Castle Green, indicator: complaints, area: E99000005, before: 2012-13, after: ${after} }]\n`;
const complaints = (counts: readonly [number, number]) => ({
  'complaints.csv': [
    'indicator,area_code,area_name,period,count',
    `complaints,E99000005,,2012-13,${counts[0]}`,
    `complaints,E99000005,,2013-14,${counts[1]}`,
  ],
});

describe('S081 before and after at a place', () => {
  it('is -97.5% from 40 to 1, printed as counts with a note on small numbers', async () => {
    const folder = makeFolder(place(asked('2013-14')), complaints([40, 1]));
    const { beforeAfter } = await shownJson(folder, 'places');
    expect(beforeAfter[0]).toMatchObject({
      before: { period: '2012-13', count: 40 },
      after: { period: '2013-14', count: 1 },
      percent: -97.5,
      smallNumbers: true,
    });
    expect(await shown(folder, 'places')).toContain(
      'Castle Green, complaints: 40 in 2012-13 and 1 in 2013-14, 39 fewer; small numbers: too few before for a percentage.',
    );
  });

  it('prints the percentage from 50', async () => {
    const folder = makeFolder(place(asked('2013-14')), complaints([80, 20]));
    expect(await shown(folder, 'places')).toContain(
      '80 in 2012-13 and 20 in 2013-14, 60 fewer (-75.0%, 95% limits',
    );
  });

  it('compares nothing with a period that has no count, and says where it was asked', async () => {
    const folder = makeFolder(place(asked('2014-15')), complaints([80, 20]));
    expect((await issuesOf(folder)).find(({ code }) => code === 'no-before-after')).toMatchObject({
      line: 10,
    });
    expect((await shownJson(folder, 'places')).beforeAfter).toEqual([]);
  });

  it.each([
    ['2013-14 Q1', 'is not a later period of the same length'],
    ['last-year', 'is not a period'],
  ])('refuses %s', async (after, message) => {
    const { exit, stderr } = await checked(makeFolder(place(asked(after)), complaints([40, 1])));
    expect([exit, stderr.replaceAll(/\s+/g, ' ')]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('S082 towns', () => {
  const towns = [
    'child_code,child_name,parent_code,parent_name',
    ...['Hereford', 'Leominster', 'Ross-on-Wye'].map((town) => `${town},${town},E99000001,County`),
  ];
  const of = (shape: string, columns: string) => `${head}areas:
  E99000001: { name: County, type: csp }
  E99000006: { name: Hereford, type: area-group }
  E99000007: { name: Ross-on-Wye, type: area-group }
sources:
  towns: { partner: Council, file: input/towns.csv, shape: lookup }
  panels:
    partner: Council
    file: input/panels.csv
    shape: ${shape}
    columns: { category: kind, area: town, period: period${columns} }
indicators: { panels: { name: Panels, source: panels, kind: count } }
`;

  it.each([
    [
      'counts',
      ', count: n',
      'unknown-area',
      'the area "Rosson Wye" is not known: this record is in no figure',
    ],
    ['events', '', 'unplaced-events', '1 event has an area that no look-up knows (Rosson Wye)'],
  ])(
    'reports a town that nobody knows among %s%s as %s, at its line',
    async (shape, columns, code, message) => {
      const folder = makeFolder(of(shape, columns), {
        'towns.csv': towns,
        'panels.csv': [
          'kind,town,period,n',
          'panels,Hereford,2013-05,1',
          'panels,Ross-on-Wye,2013-05,1',
          'panels,Leominster,2013-05,1',
          'panels,Rosson Wye,2013-05,1',
        ],
      });
      const found = (await issuesOf(folder)).filter((one) => /^un(known|placed)/.test(one.code));
      expect(found).toMatchObject([{ code, file: 'input/panels.csv', line: 5 }]);
      expect(found[0]?.message).toContain(message);
      const { sources, measures } = await resultsOf(folder);
      // One each in Hereford, Ross-on-Wye and Leominster; the error among counts leaves nothing worked out.
      const inCounty = ({ id }: { id: string }) => id === 'level/panels/E99000001/2013-05/count';
      expect(measures.find(inCounty)?.value).toBe(shape === 'events' ? 3 : undefined);
      const { read, accepted, rejected, skipped } = sources.find(({ id }: { id: string }) => id === 'panels');
      expect([read, accepted + rejected + skipped]).toEqual([4, 4]);
    },
  );
});

describe('S071 a window across midnight', () => {
  const at = (times: readonly string[]) =>
    makeFolder(
      `${head}areas: { E99000001: { name: County, type: csp } }
sources:
  incidents:
    partner: Police
    file: input/incidents.csv
    shape: events
    columns: { category: kind, period: date, time: time }
    set: { area: E99000001 }
indicators:
  night: { name: Night, source: incidents, category: asb, kind: count, hours: "20:00-06:00" }
  unknown: { name: Unknown, source: incidents, category: asb, kind: count, hours: unknown }
`,
      { 'incidents.csv': ['kind,date,time', ...times.map((time) => `asb,2013-05-01,${time}`)] },
    );
  const counted = async (times: readonly string[]) => {
    const { measures } = await resultsOf(at(times));
    const most = (indicator: string) =>
      Math.max(
        ...measures
          .filter((one: Level) => one.kind === 'level' && one.indicator === indicator)
          .map((one: Level) => one.about.numerator),
      );
    return [most('night'), most('unknown')];
  };

  it('counts all five: three in, one out, one unknown', async () => {
    const times = ['20:00', '23:59', '05:59', '06:00', ''];
    expect(await counted(times)).toEqual([3, 1]);
    expect(await shown(at(times), 'indicators')).toMatch(/Night .*\b3\b.*Unknown .*\b1\b/);
  });

  // Each beside two at 22:00 and two without a time, so that neither count is empty.
  it.each([
    ['20:00', 'in', [3, 2]],
    ['23:59', 'in', [3, 2]],
    ['05:59', 'in', [3, 2]],
    ['06:00', 'out', [2, 2]],
    ['19:59', 'out', [2, 2]],
    ['', 'unknown', [2, 3]],
  ])('"%s" is %s', async (time, _, counts) => {
    expect(await counted(['22:00', '22:00', '', '', time])).toEqual(counts);
  });
});

interface Level {
  readonly kind: string;
  readonly indicator: string;
  readonly about: { readonly numerator: number };
}
