import type { Area, AreaAlias, Comparator, SimilarGroup } from './area.ts';
import type { CostSet } from './cost-set.ts';
import type { Anchor, CriterionWeight } from './criterion.ts';
import type { Gap } from './gap.ts';
import type { Indicator } from './indicator.ts';
import type { Period } from './period.ts';
import type { Candidate, Override } from './ranking.ts';
import type { SensitivitySettings } from './sensitivity.ts';
import type { SeriesBreak } from './series-break.ts';
import type { SignificanceSettings } from './significance.ts';
import type { SourceSettings } from './source.ts';

/** A table that the product ships, by its passport in data/. */
export interface Edition {
  readonly id: string;
  readonly version: string;
  /** Month of publication, such as `2026-11`. */
  readonly published: string;
}

/** The versioned facts of the method that the product ships. */
export interface Method {
  readonly weights: readonly CriterionWeight[];
  /** True when the configuration's own weights replace the default ones. */
  readonly ownWeights: boolean;
  readonly anchors: readonly Anchor[];
  readonly costSet: CostSet;
  readonly areaAliases: readonly AreaAlias[];
  /** The tables of spellings that areas and offences are known by. */
  readonly aliases: readonly Edition[];
  /** The known breaks that ship with the product. */
  readonly breaks: { readonly edition: Edition; readonly known: readonly SeriesBreak[] };
  readonly versions: { readonly weights: string; readonly anchors: string; readonly costSet: string };
}

export type { CostSet, UnitCost } from './cost-set.ts';

export interface Settings {
  readonly partnership: { readonly name: string; readonly area: Area; readonly officer: string };
  readonly period: Period;
  /** Periods that changes are measured from. */
  readonly bases: readonly Period[];
  readonly areas: readonly Area[];
  readonly comparators: readonly Comparator[];
  /** The group that the area has a position in; null when none is named. */
  readonly similar: SimilarGroup | null;
  readonly significance: SignificanceSettings;
  readonly sources: readonly SourceSettings[];
  readonly indicators: readonly Indicator[];
  readonly candidates: readonly Candidate[];
  readonly gaps: readonly Gap[];
  /** Indicators that are put in order by how many call each a problem. */
  readonly concerns: readonly string[];
  /** Known breaks: those of the product and those of the configuration. */
  readonly breaks: readonly SeriesBreak[];
  readonly overrides: readonly Override[];
  readonly sensitivity: SensitivitySettings;
  readonly harm: {
    readonly multiplier: boolean;
    /** The indicator that counts all recorded crime, for coverage; null when there is none. */
    readonly total: string | null;
    /** The written reason why harm evidence of several cost bases may stand in one ranking. */
    readonly mixedBasesReason: string | null;
  };
  readonly method: Method;
}
