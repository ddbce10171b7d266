import type { Area, AreaAlias, Comparator, SimilarGroup } from './area.ts';
import type { CatalogueCandidate } from './catalogue.ts';
import type { ClassAsked, CostSet } from './cost-set.ts';
import type { Anchor, AnchorRow, CodedPhrase, CriterionWeight } from './criterion.ts';
import type { Gap } from './gap.ts';
import type { Indicator } from './indicator.ts';
import type { Precedence } from './lens.ts';
import type { SeriesBreak } from './measures/series-break.ts';
import type { OffenceClasses } from './offence-class.ts';
import type { Period } from './period.ts';
import type { Candidate, Override } from './ranking.ts';
import type { ComplianceSettings } from './registers/compliance.ts';
import type { Note } from './registers/note.ts';
import type { PlaceSettings } from './registers/place-view.ts';
import type { Plan } from './registers/plan.ts';
import type { PublicSettings } from './registers/public-view.ts';
import type { StatedList } from './registers/stated-list.ts';
import type { Scenario } from './scenario.ts';
import type { SensitivitySettings } from './sensitivity.ts';
import type { SignificanceSettings } from './significance.ts';
import type { SizeWords } from './size-words.ts';
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
  /** One for each form of evidence: those in force. */
  readonly anchors: readonly Anchor[];
  /** All that ship with the product, those for other costs among them. */
  readonly anchorRows: readonly AnchorRow[];
  readonly codeBook: readonly CodedPhrase[];
  /** The candidates that the product knows of. */
  readonly catalogue: readonly CatalogueCandidate[];
  readonly precedence: readonly Precedence[];
  /** Which category of offences is inside which. */
  readonly offenceParents: ReadonlyMap<string, string>;
  readonly scenarios: readonly Scenario[];
  /** All cost sets that ship with the product. */
  readonly costSets: readonly CostSet[];
  readonly offenceClasses: OffenceClasses;
  readonly areaAliases: readonly AreaAlias[];
  /** The tables of spellings that areas and offences are known by. */
  readonly aliases: readonly Edition[];
  /** The known breaks that ship with the product. */
  readonly breaks: { readonly edition: Edition; readonly known: readonly SeriesBreak[] };
  readonly versions: {
    readonly weights: string;
    readonly anchors: string;
    readonly codeBook: string;
    readonly costSet: string;
  };
}

export interface Settings {
  readonly partnership: { readonly name: string; readonly area: Area; readonly officer: string };
  readonly period: Period;
  /** The day from which the registers look: what is overdue, due or in force. As `2014-03-31`. */
  readonly asOf: string;
  /** Periods that changes are measured from. */
  readonly bases: readonly Period[];
  readonly areas: readonly Area[];
  readonly comparators: readonly Comparator[];
  /** The group that the area has a position in; null when none is named. */
  readonly similar: SimilarGroup | null;
  readonly significance: SignificanceSettings;
  readonly words: SizeWords;
  /** How many events are few. */
  readonly fewEvents: number;
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
  /** Left out where the configuration has none. */
  readonly publicView?: PublicSettings;
  readonly placeView?: PlaceSettings;
  readonly plan?: Plan;
  readonly notes?: readonly Note[];
  readonly lists?: readonly StatedList[];
  readonly compliance?: ComplianceSettings;
  readonly harm: {
    /** The chosen cost set; one that the user supplies is empty until its source is read. */
    readonly costSet: CostSet;
    /** Set where prices are re-based: to which year, by the deflators of which source. */
    readonly rebase: { readonly priceYear: string; readonly deflator: string } | null;
    /** Sources of weights whose results stand beside the costs. */
    readonly metrics: readonly string[];
    readonly multiplier: boolean;
    /** The indicator that counts all recorded crime, for coverage; null when there is none. */
    readonly total: string | null;
    /** The written reason why harm evidence of several cost bases may stand in one ranking. */
    readonly mixedBasesReason: string | null;
    /** Where the configuration names classes of a cost set of the user's own, whose file is not yet read. */
    readonly classesAsked?: readonly ClassAsked[];
  };
  readonly method: Method;
}
