import { describe, expect, it } from 'vitest';
import type { Compliance } from '../../../src/model/registers/compliance.ts';
import { complianceTables } from '../../../src/report/terminal/compliance-tables.ts';
import { plain, widest } from '../../support/sample-assessment.ts';

const named = (name: string) => ({ id: name, name });
// Plan 2008-11 of South Worcestershire, 463-466: one public meeting a year in each of three districts; 241: 2,952 people
// answered the Crime and Safety Survey.
const compliance: Compliance = {
  statute: [
    { id: 'levels', heading: 'Levels', where: '4 indicators', hint: '' },
    { id: 'why', heading: 'Why', where: null, hint: 'Write notes.' },
  ],
  duties: {
    accessible: null,
    meetings: [
      { area: 'a', name: 'Malvern Hills', held: ['2008-02-01'] },
      { area: 'b', name: 'Worcester City', held: ['2008-03-01'] },
      { area: 'c', name: 'Wychavon', held: [] },
    ],
    outstanding: 1,
  },
  consultation: [
    { name: 'Survey', audience: 'residents', people: 2952, method: 'survey', date: '2007' },
    { name: 'Forum', audience: 'young people', method: 'meeting', date: '2007' },
  ],
  // 60,000 + 50,000 is 10,000 more than 100,000.
  funding: {
    from: 'Commissioner',
    grant: 100_000,
    lines: [
      { priority: named('Alcohol'), pounds: 60_000 },
      { priority: named('Damage'), pounds: 50_000 },
      { priority: named('Fear'), pounds: null },
    ],
    allocated: 110_000,
    left: -10_000,
  },
};
const textOf = (one: Compliance | undefined, width = 80) =>
  complianceTables({ registers: one ? { compliance: one } : {}, findings: [] }, plain, width);
const lines = textOf(compliance).split('\n');

describe('complianceTables', () => {
  it.each([
    'What the law asks for: 1 of 2 headings answered',
    '- Levels: 4 indicators',
    '- Why: not answered. Write notes.',
    '- The plan in a form for all communities: not said',
    '- One public meeting a year in each of 3 districts: 1 outstanding',
    '  Malvern Hills: 2008-02-01',
    '  Wychavon: outstanding',
    'Grant of Commissioner: £100,000; allocated £110,000, £10,000 more than there is.',
  ])('%s', (line) => expect(lines).toContain(line));

  it('says who was asked, and where nobody knows how many', () => {
    const rows = lines.map((line) => line.split(/\s{2,}/));
    expect(rows).toContainEqual(['Survey', 'residents', '2,952', 'survey', '2007']);
    expect(rows).toContainEqual(['Forum', 'young people', 'not said', 'meeting', '2007']);
  });

  it('names a priority without money', () => {
    expect(lines.some((line) => /^Fear +unfunded$/.test(line))).toBe(true);
  });

  it('has no heading without its part', () => {
    const { statute } = compliance;
    expect(textOf({ statute })).not.toMatch(/Duties|Who was asked|You said|Funding|For /);
  });

  it.each([60, 80, 120])('fits %i columns', (width) => {
    expect(widest(textOf(compliance, width))).toBeLessThanOrEqual(width);
  });

  it('is empty without a register', () => expect(textOf(undefined)).toBe(''));
});
