import type { Origin } from '../origin.ts';
import type { Period } from '../period.ts';

/** What somebody said at a meeting, a stall or in a letter, as coded: or so many who said the same. */
export interface CommentRecord {
  readonly period: Period;
  /** Each once, as written; none where nobody coded the comment. */
  readonly themes: readonly string[];
  /** The area that it was made in, by code or by name; both empty where the log does not say. */
  readonly area: string;
  readonly areaName: string;
  readonly areaColumn: number | null;
  /** How many comments the row stands for. */
  readonly count: number;
  readonly origin: Origin;
}

/** A theme as it is known by: "Anti-social behaviour" and "anti-social  behaviour" are one. */
export function themeId(theme: string): string {
  return theme
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
