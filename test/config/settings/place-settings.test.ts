import { describe, expect, it } from 'vitest';
import { goodConfiguration, marked, problemsIn, settingsFrom } from '../../support/configuration.ts';

const events = goodConfiguration.replace(
  'name: Robbery\n    source: crime',
  'name: Robbery\n    source: street',
);
const base = `${events}beforeAfter:
  - { name: Gates, indicator: burglary, area: E99000001, before: 2012-13, after: 2013-14 }
topAreas:
  - { name: Towns, indicators: [burglary], areas: [E99000001, E99000002] }
fortnights: { from: "2013-04-01", indicators: [robbery] }
`;

describe('placeSettings', () => {
  it('is nothing where nothing is asked', () => {
    expect(settingsFrom(goodConfiguration)).not.toHaveProperty('placeView');
  });

  it('reads periods, and keeps where each thing is asked', () => {
    const { placeView } = settingsFrom(base);
    const [gates] = placeView?.beforeAfter ?? [];
    // Lines counted from the end of goodConfiguration, which has 37.
    expect([gates?.before.label, gates?.after.label, gates?.at]).toEqual([
      '2012-13',
      '2013-14',
      { file: 'assessment.yaml', line: 39, column: 5 },
    ]);
    expect(placeView?.topAreas[0]?.at.line).toBe(41);
    expect(placeView?.fortnights).toMatchObject({ from: '2013-04-01', at: { line: 42 } });
  });

  it('tells the sources of what is asked by fortnight on which day the first one begins', () => {
    const from = settingsFrom(base).sources.map(({ id, fortnightsFrom }) => [id, fortnightsFrom]);
    expect(from).toEqual([
      ['crime', undefined],
      ['street', '2013-04-01'],
    ]);
  });

  it.each([
    ['Gates, indicator: burglary', 'Gates, indicator: «burglry', '"burglry" is not in indicators.'],
    ['area: E99000001, before', 'area: «E99000003, before', '"E99000003" is not in areas.'],
    ['before: 2012-13', 'before: «lately', '"lately" is not a period'],
    ['after: 2013-14 }', 'after: «2013-14 Q1 }', '2013-14 Q1 is not a later period of the same length'],
    ['before: 2012-13, after: 2013-14', 'before: 2013-14, after: «2013-14', 'is not a later period'],
    ['before: 2012-13, after: 2013-14', 'before: 2014-15, after: «2013-14', 'is not a later period'],
    ['Towns, indicators: [burglary]', 'Towns, indicators: [«burglry]', '"burglry" is not in indicators.'],
    ['[E99000001, E99000002]', '[E99000001, «E99000003]', '"E99000003" is not in areas.'],
    ['[robbery] }', '[«robery] }', '"robery" is not in indicators. Did you mean "robbery"?'],
    ['[robbery] }', '[«burglary] }', 'burglary is counted by source crime, whose rows are no events'],
    ['"2013-04-01"', '«"2013-04-31"', 'fortnights.from: write a day as "2014-04-01", not "2013-04-31"'],
  ])('refuses %s as %s, once', (from, to, message) => {
    const { text, place } = marked(base.replace(from, to));
    const found = problemsIn(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.startsWith(`${place} `)).toBe(true);
    expect(found[0]).toContain(message);
  });
});
