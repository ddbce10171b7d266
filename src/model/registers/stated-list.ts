import type { ConfigPlace } from '../config-place.ts';

/** A list that a document prints together with how many it has. */
export interface StatedList {
  readonly name: string;
  readonly items: readonly string[];
  readonly statedCount: number;
  readonly at: ConfigPlace;
}
