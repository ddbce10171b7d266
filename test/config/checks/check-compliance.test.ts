import { describe, expect, it } from 'vitest';
import { goodConfiguration, marked, problemsIn } from '../../support/configuration.ts';

const base = `${goodConfiguration}compliance:
  districts: [E99000001]
  meetings:
    - { district: E99000001, date: "2013-10-02" }
  funding:
    from: Commissioner
    grant: 100
    allocations:
      - { priority: burglary, pounds: 100 }
  commissioner:
    name: Commissioner
    objectives: { safer: Safer homes }
    links: { burglary: [safer] }
  youSaid:
    - { theme: Homes, indicator: burglary, priority: burglary }
`;

describe('checkCompliance', () => {
  it('finds nothing where every name is known', () => expect(problemsIn(base)).toEqual([]));

  it.each([
    ['districts: [E99000001]', 'districts: [«E99000003]', 'E99000003" is not in areas.'],
    ['districts: [E99000001]', 'districts: [E99000001, «E99000001]', 'E99000001 is named twice'],
    ['district: E99000001', 'district: «E99000002', 'E99000002" is not in compliance.districts.'],
    ['- { priority: burglary', '- { priority: «burglry', 'burglry" is not in candidates.'],
    [
      '    allocations:\n',
      '    allocations:\n      - { priority: burglary, pounds: 0 }\n',
      'burglary is named twice',
    ],
    ['links: { burglary', 'links: { «burglry', 'burglry" is not in candidates.'],
    ['[safer]', '[«safr]', 'safr" is not in compliance.commissioner.objectives. Did you mean "safer"?'],
    ['theme: Homes, indicator: burglary', 'theme: Homes, indicator: «homes', 'homes" is not in indicators.'],
    ['burglary, priority: burglary }', 'burglary, priority: «robbery }', 'robbery" is not in candidates.'],
  ])('tells %s as %s once', (from, to, message) => {
    const text = base.replace(from, to);
    const found = problemsIn(text.replace('«', ''));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
    if (text.includes('«')) expect(found[0]).toMatch(new RegExp(`^${marked(text).place} `));
  });

  it('says of a meeting in a place that is no area that it is in no district', () => {
    const { text, place } = marked(base.replace('district: E99000001', 'district: «E99000009'));
    expect(problemsIn(text)).toEqual([expect.stringMatching(`^${place} "E99000009" is not in compliance`)]);
  });
});
