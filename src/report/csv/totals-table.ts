import type { Assessment } from '../../model/assessment.ts';
import { type ActionTracker, actionStatuses } from '../../model/registers/action.ts';
import type { Compliance } from '../../model/registers/compliance.ts';
import type { PlaceRegister } from '../../model/registers/place-view.ts';
import type { PlanRegister } from '../../model/registers/plan-register.ts';
import type { CommentLog } from '../../model/registers/public-view.ts';
import type { RiskRegister } from '../../model/registers/risk.ts';
import type { Sensitivity } from '../../model/sensitivity.ts';
import { type KeptTable, keptTable } from './kept-table.ts';
import type { CsvValue } from './write-csv.ts';

interface Total {
  readonly name: string;
  readonly value: CsvValue;
  /** What it is of, where a section has it more than once. */
  readonly of?: string;
}

/** What a section says once, beside its lists: sums, days and scales. */
export function totalsTable({ registers, sensitivity, settings: { asOf } }: Assessment): KeptTable {
  const { plan, risks, actions, concern, places, compliance } = registers;
  const bySection: Readonly<Record<string, readonly Total[]>> = {
    sensitivity: drawTotals(sensitivity),
    plan: plan ? planTotals(plan, asOf) : [],
    frameworks: plan ? [{ name: 'priorities-dropped', value: plan.continuity.dropped }] : [],
    risks: risks ? riskTotals(risks) : [],
    actions: actions ? actionTotals(actions) : [],
    concern: concern?.comments ? commentTotals(concern.comments) : [],
    places: places ? placeTotals(places) : [],
    compliance: compliance ? complianceTotals(compliance) : [],
  };
  const rows = Object.entries(bySection).flatMap(([section, totals]) =>
    totals.map((total) => ({ section, total })),
  );
  return keptTable('totals', rows, [
    ['section', ({ section }) => section],
    ['total', ({ total }) => total.name],
    ['of', ({ total }) => total.of ?? null],
    ['value', ({ total }) => total.value],
  ]);
}

function drawTotals({ draws, seed, slots }: Sensitivity): readonly Total[] {
  return [
    { name: 'draws', value: draws },
    { name: 'seed', value: seed },
    { name: 'slots', value: slots },
  ];
}

function planTotals({ years, year, refreshes }: PlanRegister, asOf: string): readonly Total[] {
  return [
    { name: 'plan', value: years },
    { name: 'as-of', value: asOf },
    { name: 'year-of-plan', value: year.number },
    { name: 'years-of-plan', value: year.of },
    { name: 'refreshes-due', value: refreshes.due },
    { name: 'refreshes', value: refreshes.of },
  ];
}

function riskTotals({ scale, worded, sum }: RiskRegister): readonly Total[] {
  const sums = sum
    ? [
        { name: 'risks-scored-twice', value: sum.risks },
        { name: 'score-before', value: sum.before },
        { name: 'score-after', value: sum.after },
        { name: 'reduction-percent', value: sum.reductionPercent },
      ]
    : [];
  return [{ name: 'highest-grade', value: scale }, { name: 'graded-in-words', value: worded }, ...sums];
}

function actionTotals({ asOf, counts, withoutOwner, withoutProgress }: ActionTracker): readonly Total[] {
  return [
    { name: 'as-of', value: asOf },
    ...actionStatuses.map((status) => ({ name: 'actions', of: status, value: counts[status] })),
    { name: 'without-owner', value: withoutOwner },
    { name: 'without-progress', value: withoutProgress },
  ];
}

function commentTotals({ period, nComments, withoutTheme, outside }: CommentLog): readonly Total[] {
  return [
    { name: 'comments', of: period, value: nComments },
    { name: 'comments-without-theme', of: period, value: withoutTheme },
    { name: 'comments-of-other-periods', value: outside },
  ];
}

function placeTotals({ fortnights }: PlaceRegister): readonly Total[] {
  return fortnights.flatMap(({ indicator, before, undated }) => [
    { name: 'events-before-the-first-fortnight', of: indicator, value: before },
    { name: 'events-without-a-day', of: indicator, value: undated },
  ]);
}

function complianceTotals({ statute, duties, funding }: Compliance): readonly Total[] {
  return [
    { name: 'headings-answered', value: statute.filter(({ where }) => where !== null).length },
    { name: 'headings', value: statute.length },
    ...(duties
      ? [
          { name: 'plan-in-a-form-for-all', value: duties.accessible ?? 'not said' },
          { name: 'public-meetings-outstanding', value: duties.outstanding },
        ]
      : []),
    ...(funding
      ? [
          { name: 'grant', of: funding.from, value: funding.grant },
          { name: 'allocated', of: funding.from, value: funding.allocated },
          { name: 'left', of: funding.from, value: funding.left },
        ]
      : []),
  ];
}
