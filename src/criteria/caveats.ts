import type { Evidence, Grade } from '../model/criterion.ts';
import type { Measure } from '../model/measure.ts';
import type { Candidate } from '../model/ranking.ts';
import type { Note } from '../model/registers/note.ts';

/** The best grade of a trend that a change of recording may have made. */
export const GRADE_WITH_CAVEAT: Grade = 'C';

/**
 * The evidence with the trends graded down that a caveat is about: those of its candidate, or measured on its indicator.
 * A grade says how far a score could be off; it never moves one.
 */
export function withCaveats(
  evidence: readonly Evidence[],
  notes: readonly Note[],
  measures: readonly Measure[],
  candidates: readonly Candidate[],
): readonly Evidence[] {
  const caveats = notes.filter(({ kind }) => kind === 'caveat');
  if (caveats.length === 0) return evidence;
  return evidence.map((one) => {
    if (one.criterion !== 'trend') return one;
    const subjects = subjectsOf(one, measures, candidates);
    const found = caveats.find(({ about }) => about !== null && subjects.includes(about));
    if (!found) return one;
    const grade = one.grade < GRADE_WITH_CAVEAT ? GRADE_WITH_CAVEAT : one.grade;
    return { ...one, grade, caveat: found.text };
  });
}

/** What a trend is about: its candidate, and the indicator that it was measured on or the candidate rests on. */
function subjectsOf(
  { candidate, measure }: Evidence,
  measures: readonly Measure[],
  candidates: readonly Candidate[],
): readonly string[] {
  const indicator =
    measure === null
      ? candidates.find(({ id }) => id === candidate)?.indicator
      : measures.find(({ id }) => id === measure)?.indicator;
  return indicator ? [candidate, indicator] : [candidate];
}
