import { describe, expect, it } from 'vitest';
import { checkNotes, notesOf } from '../../../src/config/checks/check-notes.ts';
import { goodConfiguration, marked, problemsIn } from '../../support/configuration.ts';

const withNote = (note: string) => `${goodConfiguration}notes:\n  - ${note}\n`;

describe('checkNotes', () => {
  it.each([
    '{ kind: hypothesis, about: burglary, text: T }',
    '{ kind: caveat, about: robbery, text: T }',
    '{ kind: unknown-cause, about: burglary, text: T, owner: Police }',
    '{ kind: reference-fact, text: T, source: Plan 2008 }',
    '{ kind: place, text: T, source: Plan 2008 }',
    '{ kind: people, text: T, source: Plan 2008 }',
  ])('takes %s', (note) => expect(problemsIn(withNote(note))).toEqual([]));

  it.each([
    ['«{ kind: hypothesis, text: T }', 'this note of kind hypothesis has no about'],
    ['«{ kind: caveat, text: T }', 'this note of kind caveat has no about'],
    ['«{ kind: unknown-cause, about: burglary, text: T }', 'this note of kind unknown-cause has no owner'],
    ['«{ kind: reference-fact, about: burglary, text: T }', 'this note of kind reference-fact has no source'],
    ['«{ kind: place, text: T }', 'this note of kind place has no source'],
    ['«{ kind: people, text: T }', 'this note of kind people has no source'],
    [
      '{ kind: caveat, about: «burglry, text: T }',
      '"burglry" is neither a candidate nor an indicator. Did you mean "burglary"?',
    ],
  ])('refuses %s', (note, message) => {
    const { text, place } = marked(withNote(note));
    expect(problemsIn(text)).toEqual([`${place} ${message}`]);
  });

  it('says of each thing that is missing what it is for', () => {
    const notes = [{ kind: 'unknown-cause', text: 'T' }] as const;
    expect(checkNotes({ notes: [...notes], indicators: {} }, []).map(({ hint }) => hint)).toEqual([
      'Add about: what it is about: the id of a candidate or an indicator.',
      'Add owner: who finds out: the partner whose figures it is about can name one.',
    ]);
  });
});

describe('notesOf', () => {
  it('keeps the order, and says null of what is not said', () => {
    const notes = [
      { kind: 'place', text: 'B', source: 'Plan' },
      { kind: 'caveat', text: 'A', about: 'burglary' },
    ] as const;
    expect(notesOf({ notes: [...notes] })).toEqual({
      notes: [
        { kind: 'place', about: null, text: 'B', source: 'Plan', owner: null },
        { kind: 'caveat', about: 'burglary', text: 'A', source: null, owner: null },
      ],
    });
    expect(notesOf({ notes: [] })).toEqual({});
  });
});
