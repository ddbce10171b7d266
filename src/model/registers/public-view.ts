import type { ConfigPlace } from '../config-place.ts';
import type { Origin } from '../origin.ts';

/** What the configuration says about the voice of residents. */
export interface PublicSettings {
  /** The concerns (indicators) and themes of comments that are about each candidate. */
  readonly concern: readonly {
    readonly candidate: string;
    readonly asked: readonly string[];
    readonly at: ConfigPlace;
  }[];
  readonly fifths: readonly {
    readonly name: string;
    readonly groups: readonly string[];
    readonly at: ConfigPlace;
  }[];
  readonly respondents: readonly {
    readonly name: string;
    readonly asked: string;
    readonly population: string;
    readonly at: ConfigPlace;
  }[];
}

/** A theme of the engagement log. A comment of several themes counts once in each of them. */
export interface ThemeCount {
  readonly id: string;
  readonly theme: string;
  readonly comments: number;
  /** Percentage of all comments, those without a theme among them. Themes add up to more than 100. */
  readonly percent: number;
  /** Equals share a rank. */
  readonly rank: number;
  /** Comments in each quarter of the log, in the order of `quarters`. */
  readonly byQuarter: readonly number[];
  readonly evidence: readonly Origin[];
}

export interface CommentLog {
  readonly period: string;
  /** Comments, each once whatever its themes. */
  readonly nComments: number;
  readonly withoutTheme: number;
  readonly themes: readonly ThemeCount[];
  /** Quarters of the period that have any comment, and the one or more months of each. */
  readonly quarters: readonly { readonly label: string; readonly nComments: number }[];
  /** Comments of other periods. */
  readonly outside: number;
}

/** A candidate by what residents say beside the same by the other criteria. */
export interface PublicRank {
  readonly candidate: string;
  readonly name: string;
  /** The concern or theme that puts it highest. */
  readonly asked: string;
  readonly askedName: string;
  readonly by: 'survey' | 'comments';
  readonly percent: number;
  readonly count: number | null;
  readonly base: number | null;
  readonly publicRank: number;
  readonly ofConcerns: number;
  /** Its rank by the criteria other than concern; null where it is not ranked. */
  readonly statisticalRank: number | null;
  readonly ofCandidates: number;
  /** Statistical rank less public rank: above 0 where residents put it further up. */
  readonly gap: number | null;
  readonly measure: string | null;
  readonly evidence: readonly Origin[];
}

/** One concern over several areas. */
export interface AreaRank {
  readonly item: string;
  readonly name: string;
  readonly ranks: readonly { readonly area: string; readonly name: string; readonly rank: number }[];
  /** Sum of the ranks, and the place by it; equals share a place. */
  readonly sum: number;
  readonly place: number;
  readonly evidence: readonly Origin[];
}

export interface AreaRanks {
  readonly by: 'survey' | 'comments';
  readonly areas: number;
  /** Kendall's coefficient of concordance, from 0 to 1; null where it cannot be worked out. */
  readonly agreement: number | null;
  readonly items: readonly AreaRank[];
}

/** A small part of recorded crime that many call a problem. */
export interface LowVolume {
  readonly candidate: string;
  readonly name: string;
  /** Per cent of all recorded crime. */
  readonly countPercent: number;
  readonly count: number;
  readonly recorded: number;
  readonly concernPercent: number;
  readonly base: number | null;
  readonly asked: string;
  readonly flagged: boolean;
  readonly measures: readonly string[];
}

export interface GroupShare {
  readonly indicator: string;
  readonly name: string;
  readonly percent: number;
  readonly count: number | null;
  readonly base: number | null;
}

/** A percentage in each fifth of deprivation, the most deprived first; null where a fifth has no figure. */
export interface FifthsOfSurvey {
  readonly name: string;
  readonly period: string;
  readonly groups: readonly (GroupShare | null)[];
  readonly highest: GroupShare | null;
  readonly lowest: GroupShare | null;
  readonly ratio: number | null;
  readonly evidence: readonly Origin[];
}

/** A group's part of those who answered against its part of the population. */
export interface RespondentCoverage {
  readonly name: string;
  readonly asked: GroupShare;
  readonly population: GroupShare;
  /** Its part of those who answered over its part of the population. */
  readonly ratio: number | null;
  readonly verdict: 'under-represented' | 'over-represented' | 'in-line';
  readonly evidence: readonly Origin[];
}

/** What residents say. Each part is empty, or null, where nothing was given. */
export interface PublicRegister {
  readonly comments: CommentLog | null;
  readonly ranks: readonly PublicRank[];
  readonly overAreas: readonly AreaRanks[];
  readonly lowVolume: readonly LowVolume[];
  readonly fifths: readonly FifthsOfSurvey[];
  readonly respondents: readonly RespondentCoverage[];
}
