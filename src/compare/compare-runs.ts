import type {
  CandidateChange,
  RecordedCandidate,
  RecordedRun,
  RunComparison,
} from '../model/run-comparison.ts';
import { crossingsOf } from './crossings.ts';
import { methodChanges } from './method-changes.ts';
import { periodNotes } from './period-notes.ts';
import { splitChange } from './split-change.ts';
import { targetCrossings } from './target-crossings.ts';

export type Compared =
  | { readonly ok: true; readonly comparison: RunComparison }
  | { readonly ok: false; readonly message: string };

/** What changed between two runs of one area, and why. Runs of two areas are not compared. */
export function compareRuns(before: RecordedRun, after: RecordedRun): Compared {
  if (before.area.code !== after.area.code)
    return {
      ok: false,
      message: `the first is of ${nameOf(before)} and the second of ${nameOf(after)}: two areas are not compared. Name two runs of one area.`,
    };
  const gone = before.candidates.filter(({ id }) => !candidateOf(after, id));
  const candidates = [...after.candidates, ...gone].map(({ id }) => changeOf(id, before, after));
  const slots = { before: before.slots, after: after.slots };
  return {
    ok: true,
    comparison: {
      area: after.area,
      before: { period: before.period, slots: before.slots },
      after: { period: after.period, slots: after.slots },
      candidates,
      crossed: candidates.flatMap((one) => crossingsOf(one, slots)),
      targets: targetCrossings(before.targets, after.targets),
      methodChanges: methodChanges(before.method, after.method),
      notes: [...periodNotes(before.period, after.period), ...slotNotes(slots)],
    },
  };
}

function changeOf(id: string, before: RecordedRun, after: RecordedRun): CandidateChange {
  const [was, is] = [candidateOf(before, id), candidateOf(after, id)];
  const because =
    was && is
      ? splitChange({ candidate: was, method: before.method }, { candidate: is, method: after.method })
      : null;
  return {
    id,
    name: (is ?? was)?.name ?? id,
    rankBefore: was?.rank ?? null,
    rankAfter: is?.rank ?? null,
    scoreBefore: was?.score ?? null,
    scoreAfter: is?.score ?? null,
    // The sum of its parts, so that not even the last digit differs.
    scoreChange: because && because.ownData + because.comparator + because.method,
    tierBefore: was?.tier ?? null,
    tierAfter: is?.tier ?? null,
    agreedBefore: was?.agreedTier ?? null,
    agreedAfter: is?.agreedTier ?? null,
    because,
  };
}

function candidateOf({ candidates }: RecordedRun, id: string): RecordedCandidate | undefined {
  return candidates.find((one) => one.id === id);
}

function nameOf({ area }: RecordedRun): string {
  return `${area.name} (${area.code})`;
}

function slotNotes({
  before,
  after,
}: {
  readonly before: number;
  readonly after: number;
}): readonly string[] {
  return before === after ? [] : [`There was room for ${before} priorities, and now for ${after}.`];
}
