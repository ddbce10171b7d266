import type { ScorecardRow } from '../../../model/registers/scorecard.ts';

/** Up to so many people a group is called small. */
export const SMALL_COHORT = 100;

/** What to know of a row beside its figures: why it has none, that it is never scored or never added, of how many it is. */
export function rowNotes({ status, maximum, cohort, latest, year, target }: ScorecardRow): readonly string[] {
  const undefinedYet = status === 'not-yet-defined';
  const nothing = target === null ? 'No figure yet.' : 'No figure yet but the one held against its target.';
  return [
    ...(undefinedYet ? ['Measure still to be defined: never scored, and no figure is not 0.'] : []),
    ...(latest === null && !undefinedYet ? [nothing] : []),
    ...(latest !== null && year?.reason === 'no-base'
      ? ['The quarters have no bases, so no percentage of the year can be made of them.']
      : []),
    ...(status === 'control' ? ['A control: shown, never scored.'] : []),
    ...(maximum ? ['* The most that there can be: never added to counts of the same people.'] : []),
    ...(cohort === null ? [] : [cohortNote(cohort)]),
  ];
}

function cohortNote(people: number): string {
  return people > SMALL_COHORT
    ? `Of ${people} people.`
    : `n = ${people}: a small group, in which a few people move the figure.`;
}
