export type AreaType = 'csp' | 'local-authority' | 'police-force' | 'region' | 'country' | 'area-group';

/** A place that figures are about. Codes are text: leading zeros and letters matter. */
export interface Area {
  readonly code: string;
  readonly name: string;
  readonly type: AreaType;
  readonly aliases: readonly string[];
}

/** Another spelling of a place's name that publishers use. */
export interface AreaAlias {
  readonly name: string;
  readonly alias: string;
  /** The kinds of area for which both mean the same place; null for all kinds. */
  readonly types: readonly AreaType[] | null;
}

/** One step up a look-up: an LSOA to its local authority, a local authority to its partnership. */
export interface AreaLink {
  /** The source that says so: children of one area are added up within one look-up only. */
  readonly lookup: string;
  /** What kind of area the children are, where one look-up holds several: those of one kind are added up apart. */
  readonly layer?: string;
  readonly child: string;
  readonly childName: string | null;
  readonly parent: string;
  readonly parentName: string | null;
  /** What kind of area the parent is, where one look-up holds several. */
  readonly parentLayer?: string;
  /** Kinds of area that a name without a code stands for, where child or parent is an empty text. */
  readonly areaTypes?: readonly AreaType[];
}

export type ComparatorId = 'region' | 'force' | 'nation';

/** What a local rate can stand against: one area, or the rest of the group of similar ones. */
export type ContrastId = ComparatorId | 'similar';

/** An area that the partnership is compared with. */
export interface Comparator {
  readonly id: ComparatorId;
  readonly area: Area;
  /** True when the partnership's own events are counted inside this area's total. */
  readonly includesLocal: boolean;
}

/** Areas that are like the partnership's, or that share its force: never the partnership's own. */
export interface SimilarGroup {
  readonly name: string;
  readonly areas: readonly Area[];
}
