import type { ConfigPlace } from '../config-place.ts';
import type { Origin } from '../origin.ts';
import type { Unit } from '../quantity.ts';
import type { Tier } from '../ranking.ts';

/** What an assessment is to contain: SI 2007/1830, made under the Crime and Disorder Act 1998. */
export const statuteIds = ['levels', 'changes', 'why', 'priorities', 'residents', 'implemented'] as const;
export type StatuteId = (typeof statuteIds)[number];

export interface Meeting {
  readonly district: string;
  /** As `2014-03-31`. */
  readonly date: string;
  readonly about?: string | undefined;
}

/** A survey, meeting or panel. */
export interface Consultation {
  readonly name: string;
  readonly audience: string;
  /** Left out where nobody knows how many answered. */
  readonly people?: number | undefined;
  readonly method: string;
  readonly date: string;
}

export interface FundingTerms {
  readonly from: string;
  readonly grant: number;
  readonly allocations: readonly { readonly priority: string; readonly pounds: number }[];
}

export interface CommissionerTerms {
  readonly name: string;
  readonly objectives: Readonly<Record<string, string>>;
  /** By candidate: ids of the objectives that the priority serves. */
  readonly links: Readonly<Record<string, readonly string[]>>;
}

export interface SaidAndDone {
  readonly theme: string;
  readonly indicator: string;
  readonly priority: string;
  readonly did?: string | undefined;
}

/** What the configuration says of what the law and the commissioner ask. */
export interface ComplianceSettings {
  readonly answers: Readonly<Partial<Record<StatuteId, string | undefined>>>;
  readonly accessible?: string | undefined;
  readonly districts: readonly string[];
  readonly meetings: readonly Meeting[];
  readonly consultation: readonly Consultation[];
  readonly funding?: FundingTerms | undefined;
  readonly commissioner?: CommissionerTerms | undefined;
  readonly youSaid: readonly SaidAndDone[];
  /** Where it is written, for issues that come up once the sources are read. */
  readonly at: Readonly<Record<'compliance' | 'districts' | 'funding', ConfigPlace>>;
}

/** A heading of the law, and where the assessment answers it; null where it does not. */
export interface StatuteAnswer {
  readonly id: StatuteId;
  readonly heading: string;
  readonly where: string | null;
  /** What to do where it is not answered. */
  readonly hint: string;
}

/** Days of a district's public meetings in the twelve months up to the day looked from. */
export interface DistrictMeetings {
  readonly area: string;
  readonly name: string;
  readonly held: readonly string[];
}

/** What the law asks of the partnership beside the assessment. */
export interface Duties {
  /** In which forms the plan is published; null where nothing is said. */
  readonly accessible: string | null;
  readonly meetings: readonly DistrictMeetings[];
  /** Districts without one. */
  readonly outstanding: number;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** How a figure of a priority stands: against a target, or against the base. */
export interface OutcomeFigure {
  readonly indicator: string;
  readonly name: string;
  readonly measure: string;
  readonly status: string;
}

/** One priority before the commissioner. */
export interface PackLine {
  readonly priority: Named;
  readonly tier: Tier;
  /** Null where it is not ranked. */
  readonly rank: number | null;
  /** As the plan states them. */
  readonly outcomes: readonly string[];
  readonly figures: readonly OutcomeFigure[];
  /** Objectives of the police and crime plan that it serves. */
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
  /** Ids of evidence. */
  readonly evidence: readonly string[];
}

export interface CommissionerPack {
  readonly name: string;
  readonly lines: readonly PackLine[];
}

export interface Funding {
  readonly from: string;
  readonly grant: number;
  /** `pounds` is null for a priority without an allocation, which is not 0. */
  readonly lines: readonly { readonly priority: Named; readonly pounds: number | null }[];
  readonly allocated: number;
  /** Of the grant; negative where more is allocated than there is. */
  readonly left: number;
}

/** A figure of a district, or of all of them. */
export interface DistrictFigure {
  readonly indicator: string;
  readonly name: string;
  readonly unit: Unit;
  /** Null where there is none. */
  readonly value: number | null;
  /** What a percentage is of; null for others and where it is not known. */
  readonly base: number | null;
  readonly evidence: readonly Origin[];
}

export interface DistrictBlock {
  readonly area: string;
  readonly name: string;
  readonly figures: readonly DistrictFigure[];
}

export interface Districts {
  readonly blocks: readonly DistrictBlock[];
  readonly total: DistrictBlock;
}

/** What residents said, what was found, and what answers it. */
export interface SaidAndFound {
  readonly theme: string;
  readonly indicator: string;
  /** Ids of the measures that the finding rests on. */
  readonly measures: readonly string[];
  readonly priority: Named;
  readonly tier: Tier | null;
  readonly did: string | null;
}

export interface Compliance {
  readonly statute: readonly StatuteAnswer[];
  readonly duties?: Duties;
  readonly consultation?: readonly Consultation[];
  readonly funding?: Funding;
  readonly commissioner?: CommissionerPack;
  readonly youSaid?: readonly SaidAndFound[];
}
