/**
 * What people know beside the figures. `hypothesis`: what is thought to explain a figure, never a cause. `caveat`: a
 * change of recording, which lowers the grade of a trend and no score. `unknown-cause`: what has to be found out, by
 * whom. `reference-fact`: a figure from elsewhere, with its citation. `place`, `people`: a vulnerable location or group
 * that partners name without figures.
 */
export type NoteKind = 'hypothesis' | 'caveat' | 'unknown-cause' | 'reference-fact' | 'place' | 'people';

export interface Note {
  readonly kind: NoteKind;
  /** A candidate or an indicator; null where it is about neither. */
  readonly about: string | null;
  readonly text: string;
  /** Where it is said. */
  readonly source: string | null;
  /** Who finds out. */
  readonly owner: string | null;
}

/** A figure from elsewhere: it stands apart from everything that is measured here. */
export interface ReferenceFact {
  readonly about: string | null;
  readonly text: string;
  readonly source: string;
}
