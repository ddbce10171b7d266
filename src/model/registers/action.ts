import type { Origin } from '../origin.ts';

/** Prevention, Information, Enforcement, Reassurance. */
export const actionTags = ['prevention', 'information', 'enforcement', 'reassurance'] as const;
export type ActionTag = (typeof actionTags)[number];

/** By when, as the plan writes it: a day, no end, nothing, or a text that names no day. */
export type DueDate =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'ongoing' }
  | { readonly kind: 'none' }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unclear' };

/** A row of an action plan. */
export interface ActionRecord {
  /** The recommendation or theme that it belongs to. */
  readonly theme: string | null;
  readonly action: string;
  readonly owner: string | null;
  readonly due: DueDate;
  /** By when as written. */
  readonly dueText: string;
  readonly criteria: string | null;
  readonly progress: string | null;
  /** Set where the progress says that it is done; the day where it gives one. */
  readonly done: { readonly on: string | null } | null;
  readonly tags: readonly ActionTag[];
  /** The first tag that is none of the four, and where it stands. */
  readonly unknownTag?: { readonly text: string; readonly column: number | null };
  readonly columns: { readonly owner: number | null; readonly due: number | null };
  readonly origin: Origin;
}

export const actionStatuses = ['overdue', 'not-yet-due', 'ongoing', 'no-date', 'done'] as const;
export type ActionStatus = (typeof actionStatuses)[number];

export interface Action
  extends Pick<
    ActionRecord,
    'theme' | 'action' | 'owner' | 'dueText' | 'criteria' | 'progress' | 'tags' | 'origin'
  > {
  /** The last day that it may be done on, as `2009-06-30`; null for no end, and where none is known. */
  readonly due: string | null;
  readonly status: ActionStatus;
}

export interface ActionTracker {
  /** The day from which it looks. */
  readonly asOf: string;
  /** In the order of the file. */
  readonly actions: readonly Action[];
  readonly themes: readonly string[];
  readonly counts: Readonly<Record<ActionStatus, number>>;
  readonly withoutOwner: number;
  readonly withoutProgress: number;
}
