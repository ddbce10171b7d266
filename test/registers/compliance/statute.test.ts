import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../src/model/measure.ts';
import { unknown } from '../../../src/model/quantity.ts';
import type { ActionTracker } from '../../../src/model/registers/action.ts';
import type { Note } from '../../../src/model/registers/note.ts';
import { statuteAnswers } from '../../../src/registers/compliance/statute.ts';
import type { RegisterInput } from '../../../src/registers/registers.ts';
import { changeMeasure, levelMeasure } from '../../support/measures.ts';
import { period } from '../../support/observations.ts';
import { compliance, registerInput } from '../../support/registers.ts';
import { contribution, ranked } from '../../support/sample-assessment.ts';
import { settings } from '../../support/settings.ts';
import { targetMeasure } from '../../support/target-measure.ts';

const whereOf = (input: RegisterInput, kept: Parameters<typeof statuteAnswers>[1] = {}) =>
  Object.fromEntries(statuteAnswers(input, kept).map(({ id, where }) => [id, where]));
const measured = (...measures: readonly Measure[]) =>
  whereOf(registerInput({ measures: { measures, costCoverage: null } }));

// The six headings of SI 2007/1830.
describe('statuteAnswers', () => {
  it('answers none without figures, and says of each what to do', () => {
    const answers = statuteAnswers(registerInput(), {});
    expect(answers.map(({ id, where }) => [id, where])).toEqual(
      ['levels', 'changes', 'why', 'priorities', 'residents', 'implemented'].map((id) => [id, null]),
    );
    expect(answers.every(({ heading, hint }) => heading !== '' && hint.endsWith('.'))).toBe(true);
  });

  it('counts indicators with figures of the period and the area, each once', () =>
    expect(
      measured(
        levelMeasure(),
        levelMeasure({ id: 'level/rate' }),
        levelMeasure({ indicator: 'robbery' }),
        levelMeasure({ indicator: 'fraud', quantity: unknown('count', 'suppressed', '*') }),
        levelMeasure({ indicator: 'arson', area: 'K04000001' }),
        levelMeasure({ indicator: 'asb', period: period('2022-23') }),
        changeMeasure(),
        targetMeasure(),
      ),
    ).toMatchObject({
      levels: '2 indicators (assess show indicators)',
      changes: '1 indicator (assess show findings)',
      implemented: '1 indicator against its target (assess show findings)',
    }));

  // "19% less since 2003/4, against a target of 16%" says a change, and so does "18% fewer, or 878" where no count is printed.
  it('counts changes that were printed, or set as a target', () =>
    expect(
      measured(
        targetMeasure({ indicator: 'total', of: 'change' }),
        targetMeasure({ indicator: 'repeats', of: 'value' }),
      )['changes'],
    ).toBe('1 indicator (assess show findings)'));

  it('takes hypotheses and open questions for the reasons, and no other note', () => {
    const kinds = ['hypothesis', 'unknown-cause', 'caveat', 'reference-fact', 'place'] as const;
    const notes = kinds.map(
      (kind): Note => ({ kind, about: 'burglary', text: 'x', source: 'y', owner: 'z' }),
    );
    expect(whereOf(registerInput({ settings: settings({ notes }) }))['why']).toBe(
      '2 notes (notes of the configuration)',
    );
  });

  it('counts what was agreed, and what residents were heard on', () => {
    const heard = contribution({ criterion: 'concern', score: 40 });
    const silent = contribution({ criterion: 'concern', score: null });
    const ranking = [
      ranked({ agreedTier: 'priority', contributions: [heard] }),
      ranked({ agreedTier: 'monitor', contributions: [silent] }),
    ];
    const consultation = [{ name: 'Panel', audience: 'All', method: 'post', date: '2013' }];
    expect(
      whereOf(registerInput({ ranking, settings: settings({ compliance: compliance({ consultation }) }) })),
    ).toMatchObject({
      priorities: '1 priority (assess show ranking)',
      residents: '1 candidate with evidence of concern (assess show ranking); 1 consultation (listed below)',
    });
  });

  it.each([
    [1, 1, '1 of 1 action marked as done (assess show actions)'],
    [0, 15, '0 of 15 actions marked as done (assess show actions)'],
  ])('%d of %d actions', (done, all, where) => {
    const actions = { actions: Array(all), counts: { done } } as unknown as ActionTracker;
    expect(whereOf(registerInput(), { actions })['implemented']).toBe(where);
  });

  it('adds where the partnership says that it answers', () => {
    const answers = { why: 'Chapter 4' };
    expect(
      whereOf(registerInput({ settings: settings({ compliance: compliance({ answers }) }) }))['why'],
    ).toBe('Chapter 4');
  });
});
