import { describe, expect, it } from 'vitest';
import { noteFindings } from '../../../src/findings/candidates/notes.ts';
import type { Measure } from '../../../src/model/measure.ts';
import { unknown } from '../../../src/model/quantity.ts';
import type { Note } from '../../../src/model/registers/note.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { levelMeasure } from '../../support/measures.ts';
import { period } from '../../support/observations.ts';
import { settings } from '../../support/settings.ts';

const note = (changes: Partial<Note>): Note => ({
  kind: 'hypothesis',
  about: 'burglary',
  text: 'More sheds are counted.',
  source: null,
  owner: null,
  ...changes,
});
const found = (changes: Partial<Note>, measures: readonly Measure[] = []) =>
  noteFindings(measures, settings({ notes: [note(changes)] }));
const said = (...args: Parameters<typeof found>) => found(...args).map(renderFinding);

// Plan 2014-17, lines 193, 197 and 200 have one of each kind; the words here are made up.
describe('noteFindings', () => {
  it.each([
    [
      { kind: 'hypothesis' },
      'findings',
      'Domestic burglary: thought to be explained by more sheds are counted; a hypothesis, not tested here.',
    ],
    [
      { kind: 'caveat', source: 'plan:193' },
      'findings',
      '* Domestic burglary: more sheds are counted (plan:193); the trend is graded C at best.',
    ],
    [
      { kind: 'unknown-cause', owner: 'Police' },
      'gaps',
      'Domestic burglary: cause not known. More sheds are counted. Owner: Police.',
    ],
    [
      { kind: 'unknown-cause', owner: 'Police', text: 'Is it referral or need?' },
      'gaps',
      'Domestic burglary: cause not known. Is it referral or need? Owner: Police.',
    ],
    [
      { kind: 'place', about: null, source: 'Housing' },
      'places',
      'More sheds are counted (Housing); as told, not measured here.',
    ],
    [
      { kind: 'people', about: null, source: 'Housing' },
      'people',
      'More sheds are counted (Housing); as told, not measured here.',
    ],
  ] as const)('%j', (changes, section, sentence) => {
    expect(said(changes)).toEqual([sentence]);
    expect(found(changes)[0]?.section).toBe(section);
  });

  it('keeps the capital of a name', () =>
    expect(said({ text: 'West Mercia counts sheds' })[0]).toContain(
      'explained by West Mercia counts sheds;',
    ));

  it('never says a reference fact among what is found here, and nothing without notes', () => {
    expect(found({ kind: 'reference-fact', source: 'Home Office' })).toEqual([]);
    expect(noteFindings([], settings())).toEqual([]);
  });

  it('is about a candidate too, by its name', () => {
    const about = settings({
      candidates: [{ id: 'homes', name: 'Safe homes', indicator: 'burglary', indicators: ['sheds'] }],
      notes: [note({ about: 'homes' })],
    });
    const measures = [levelMeasure(), levelMeasure({ id: 'level/sheds', indicator: 'sheds' })];
    const [finding] = noteFindings(measures, about);
    expect(finding && renderFinding(finding)).toMatch(/^Safe homes: thought to be explained by/);
    expect(finding?.measures).toEqual(['level/1', 'level/sheds']);
  });
});

describe('what a note rests on', () => {
  const earlier = levelMeasure({ id: 'level/0', period: period('2022-23') });

  it('is the latest figure that is known, in whatever order they come', () => {
    expect(found({}, [earlier, levelMeasure()])[0]?.measures).toEqual(['level/1']);
    expect(found({}, [levelMeasure(), earlier])[0]?.measures).toEqual(['level/1']);
    const withheld = levelMeasure({ quantity: unknown('count', 'suppressed', '*') });
    expect(found({}, [earlier, withheld])[0]?.measures).toEqual(['level/0']);
  });

  it('is no figure of another area or another indicator', () =>
    expect(
      found({}, [levelMeasure({ area: 'K04000001' }), levelMeasure({ indicator: 'robbery' })])[0]?.measures,
    ).toEqual([]));
});
