import { parsePeriod } from '../../model/period.ts';
import type { Candidate } from '../../model/ranking.ts';
import type { Plan, PlanPriority, Watch } from '../../model/registers/plan.ts';
import { horizonOf, type PlanYears, parsePlanYears } from '../../model/registers/plan-years.ts';
import type { AssessmentFile } from '../keys/schema.ts';
import type { YamlDocument } from '../yaml-document.ts';

type PlanBlock = NonNullable<AssessmentFile['plan']>;
type PriorityBlock = PlanBlock['priorities'][number];

/** The plan of a configuration without problems; nothing where it has none. */
export function planOf(
  { plan }: Pick<AssessmentFile, 'plan'>,
  candidates: readonly Candidate[],
  yaml: YamlDocument,
): { readonly plan?: Plan } {
  const years = plan ? parsePlanYears(plan.years) : null;
  if (!plan || !years) return {};
  const at = (path: readonly PropertyKey[]) => ({ file: yaml.file, ...yaml.locate(path) });
  const all = plan.priorities.map(({ candidate }) => candidate);
  return {
    plan: {
      ...plan,
      years,
      priorities: plan.priorities.map((one, nth) => ({
        ...priorityOf(
          one,
          years,
          candidates.find(({ id }) => id === one.candidate),
        ),
        at: at(['plan', 'priorities', nth]),
      })),
      themes: plan.themes.map(({ name, priorities = all }) => ({ name, priorities })),
      frameworks: Object.entries(plan.frameworks).map(([id, one]) => ({ id, ...one })),
      watching: new Map(Object.entries(plan.watching).map(([id, one]) => [id, watchOf(one)])),
      horizon: plan.horizon.map(({ text, candidates: about, ...one }) => ({
        text,
        candidates: about,
        ...watchOf(one),
      })),
      at: at(['plan']),
    },
  };
}

/** A candidate that the plan sees coming is marked, so that it is emerging while it is not ranked. */
export function isOnHorizon({ plan }: Pick<AssessmentFile, 'plan'>, candidate: string): boolean {
  return plan?.horizon.some(({ candidates }) => candidates.includes(candidate)) ?? false;
}

function priorityOf(
  { candidate, name, objectives, outcomes, lead, by, scope, frameworks }: PriorityBlock,
  years: PlanYears,
  known: Candidate | undefined,
): Omit<PlanPriority, 'at'> {
  const period = by === undefined ? null : parsePeriod(by);
  return {
    candidate,
    name: name ?? known?.name ?? candidate,
    objectives,
    outcomes: outcomes.map((one) => (typeof one === 'string' ? { text: one, indicator: null } : one)),
    lead: lead ?? '',
    scope: scope ?? known?.scope ?? null,
    horizon: period && horizonOf(period, years),
    frameworks,
  };
}

function watchOf({
  owner,
  trigger,
}: {
  readonly owner?: string | undefined;
  readonly trigger?: string | undefined;
}): Watch {
  return { owner: owner ?? null, trigger: trigger ?? null };
}
