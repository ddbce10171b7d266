import { describe, expect, it } from 'vitest';
import type { PlanRegister } from '../../../src/model/registers/plan-register.ts';
import { PAGE_LINES, planPage } from '../../../src/report/terminal/plan-page.ts';
import { planRegister, priority } from '../../support/plan-register.ts';
import { plain, widest } from '../../support/sample-assessment.ts';
import { settings } from '../../support/settings.ts';

const pageOf = (changes: Partial<PlanRegister> = {}, width = 80, asOf = '2015-06-30') =>
  planPage({ registers: { plan: planRegister(changes) }, settings: settings({ asOf }) }, plain, width);

describe('planPage', () => {
  // Seed feature S011: plan 2014-2017 as at 2015 is in year 2 of 3.
  it.each([
    [{}, 'As at 2015-06-30: year 2 of 3; 1 of 2 yearly refreshes due.'],
    [{ year: { number: 0, of: 3 } }, 'As at 2015-06-30: not yet begun; it is for 3 years.'],
    [{ year: { number: 4, of: 3 } }, 'As at 2015-06-30: ended; 2 yearly refreshes were due.'],
  ])('%j', (changes, line) => {
    expect(pageOf(changes).split('\n').slice(0, 2)).toEqual([
      'Northvale Community Safety Partnership: plan 2014-2017',
      line,
    ]);
  });

  it('has no heading without a text', () => {
    expect(pageOf().split('\n')).toHaveLength(2);
  });

  it('names what is watched, by whom and when it is looked at again', () => {
    const watched = {
      candidate: 'road-safety',
      name: 'Road safety',
      reason: 'Partners work together already.',
      owner: 'Herefordshire Council',
      trigger: 'casualties rise two years running.',
    };
    expect(pageOf({ watching: [watched] }).replace(/\n */g, ' ')).toContain(
      '- Watched: Road safety, Partners work together already (owner: Herefordshire Council; again when: casualties rise two years running)',
    );
  });

  it('names what others asked for', () => {
    const mandated = [{ candidate: 'rural', name: 'Rural crime', by: 'Police and Crime Commissioner' }];
    expect(pageOf({ mandated })).toContain('- Rural crime: mandated (Police and Crime Commissioner)');
  });

  const four = Array.from({ length: 4 }, (_, at) => priority({ rank: at + 1 }));

  it('sets up to four priorities side by side, more one below the other', () => {
    expect(pageOf({ priorities: four })).toMatch(/^DOMESTIC ABUSE {2,}DOMESTIC ABUSE/m);
    expect(pageOf({ priorities: [...four, priority()] })).toMatch(/^DOMESTIC ABUSE \(Lead/m);
  });

  it('sets them one below the other where the terminal is narrower than the page', () => {
    const text = pageOf(
      { priorities: four, context: ['Less crime for its people than elsewhere '.repeat(3)] },
      60,
    );
    expect(text).toMatch(/^DOMESTIC ABUSE \(Lead/m);
    expect(widest(text)).toBeLessThanOrEqual(60);
  });

  it('says by how much it is longer than a page, and cuts nothing', () => {
    const links = Array.from({ length: PAGE_LINES }, (_, at) => `link ${at}`);
    const text = pageOf({ links });
    // 80 links, their heading, the title and the year are 83 lines; a page has 80, of which the foot takes 3.
    expect(text).toContain('6 lines more than a page');
    expect(text).toContain('- link 79');
  });

  it('is empty without a plan', () => {
    expect(planPage({ registers: {}, settings: settings() }, plain, 80)).toBe('');
  });
});
