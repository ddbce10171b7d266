import { didYouMean } from '../../model/nearest-word.ts';
import type { Note } from '../../model/registers/note.ts';
import type { Problem } from '../explain-problem.ts';
import type { AssessmentFile } from '../keys/schema.ts';

type NoteBlock = AssessmentFile['notes'][number];
type Needed = 'about' | 'source' | 'owner';

/** What a note of each kind is worth nothing without. */
const needs: Readonly<Record<NoteBlock['kind'], readonly Needed[]>> = {
  hypothesis: ['about'],
  caveat: ['about'],
  'unknown-cause': ['about', 'owner'],
  'reference-fact': ['source'],
  place: ['source'],
  people: ['source'],
};

const why: Readonly<Record<Needed, string>> = {
  about: 'what it is about: the id of a candidate or an indicator',
  source: 'where it is said, so that it can be looked up',
  owner: 'who finds out: the partner whose figures it is about can name one',
};

/** Finds notes about nothing that there is, and notes that lack what their kind needs. */
export function checkNotes(
  { notes, indicators }: Pick<AssessmentFile, 'notes' | 'indicators'>,
  candidates: readonly string[],
): readonly Problem[] {
  const known = [...new Set([...candidates, ...Object.keys(indicators)])];
  return notes.flatMap((note, at) => [
    ...needs[note.kind]
      .filter((key) => note[key] === undefined)
      .map(
        (key): Problem => ({
          path: ['notes', at],
          part: 'value',
          message: `this note of kind ${note.kind} has no ${key}`,
          hint: `Add ${key}: ${why[key]}.`,
        }),
      ),
    ...(note.about === undefined || known.includes(note.about) ? [] : [aboutNothing(note.about, at, known)]),
  ]);
}

function aboutNothing(about: string, at: number, known: readonly string[]): Problem {
  return {
    path: ['notes', at, 'about'],
    part: 'value',
    message: `"${about}" is neither a candidate nor an indicator.${didYouMean(about, known)}`,
    hint: 'Use the id of a candidate or an indicator.',
  };
}

/** The notes of a configuration without problems; nothing where it has none. */
export function notesOf({ notes }: Pick<AssessmentFile, 'notes'>): { readonly notes?: readonly Note[] } {
  if (notes.length === 0) return {};
  return {
    notes: notes.map(({ kind, text, about = null, source = null, owner = null }) => ({
      kind,
      about,
      text,
      source,
      owner,
    })),
  };
}
