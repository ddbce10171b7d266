import type { ConfigPlace } from '../model/config-place.ts';
import { domains, domainWords } from '../model/domain.ts';
import type { Issue } from '../model/issue.ts';
import type { Candidate, RankedPriority } from '../model/ranking.ts';
import type { Plan, PlanPriority } from '../model/registers/plan.ts';
import type { PlanRegister, RegisteredPriority } from '../model/registers/plan-register.ts';
import { planYearOf } from '../model/registers/plan-years.ts';
import type { Settings } from '../model/settings.ts';
import { mandatedIn, watchedIn } from './watching.ts';

interface KeptPlan {
  readonly registers: { readonly plan?: PlanRegister };
  readonly issues: readonly Issue[];
}

/** The plan beside the ranking, as at the day asked for, with what is missing from it. */
export function keepPlan({
  settings,
  ranking,
}: {
  readonly settings: Settings;
  readonly ranking: readonly RankedPriority[];
}): KeptPlan {
  const { plan } = settings;
  if (!plan) return { registers: {}, issues: [] };
  return {
    registers: { plan: registerOf(plan, settings, ranking) },
    issues: [...missingDomains(plan, settings), ...unmapped(plan)],
  };
}

function registerOf(
  plan: Plan,
  { asOf, candidates }: Settings,
  ranking: readonly RankedPriority[],
): PlanRegister {
  const { years, context, approach, horizon, links, frameworks, strategies, earlier } = plan;
  const year = planYearOf(asOf, years);
  const yearsLater = year.of - 1;
  return {
    years: years.label,
    year,
    refreshes: { due: Math.min(Math.max(year.number - 1, 0), yearsLater), of: yearsLater },
    context,
    approach,
    priorities: plan.priorities.map((one) => registered(one, plan, ranking)),
    mandated: mandatedIn(ranking),
    watching: watchedIn(ranking, plan),
    horizon,
    links,
    frameworks,
    strategies,
    fit: fitOf(plan, candidates),
    continuity: { earlier, dropped: earlier.filter(({ becomes }) => becomes.length === 0).length },
    domains: domains.map((domain) => ({ domain, candidates: taggedWith(domain, candidates) })),
  };
}

function registered(
  { at: _, ...priority }: PlanPriority,
  { themes }: Plan,
  ranking: readonly RankedPriority[],
): RegisteredPriority {
  const found = ranking.find(({ candidate }) => candidate.id === priority.candidate);
  return {
    ...priority,
    rank: found?.rank ?? null,
    tier: found?.tier ?? 'gap',
    agreedTier: found?.agreedTier ?? 'gap',
    themes: themes.filter((one) => one.priorities.includes(priority.candidate)).map(({ name }) => name),
  };
}

/** Which strategies name each candidate, in the order of the candidates. */
function fitOf({ strategies }: Plan, candidates: readonly Candidate[]): PlanRegister['fit'] {
  return candidates.flatMap(({ id }) => {
    const names = strategies.filter((one) => one.candidates.includes(id)).map(({ name }) => name);
    return names.length > 0 ? [{ candidate: id, strategies: names }] : [];
  });
}

function taggedWith(domain: (typeof domains)[number], candidates: readonly Candidate[]): readonly string[] {
  return candidates.filter((one) => one.domains?.includes(domain)).map(({ id }) => id);
}

/** Asked of an assessment with a plan: what the law wants looked at and no candidate is tagged with. */
function missingDomains(plan: Plan, { candidates }: Settings): readonly Issue[] {
  return domains
    .filter((domain) => taggedWith(domain, candidates).length === 0)
    .map((domain) =>
      warning(
        'domain-missing',
        plan.at,
        `no candidate is about ${domainWords[domain]}: an assessment looks at crime, disorder, anti-social behaviour and substance misuse`,
        `Add a candidate, or give one that is about it domains: [${domain}].`,
      ),
    );
}

/** Priorities that serve none of the frameworks that the plan is made within. */
function unmapped({ priorities, frameworks }: Plan): readonly Issue[] {
  if (frameworks.length === 0) return [];
  return priorities
    .filter((one) => one.frameworks.length === 0)
    .map(({ name, at }) =>
      warning(
        'unmapped-priority',
        at,
        `the priority "${name}" serves none of the frameworks of the plan`,
        `Add frameworks: to it, with one or more of ${frameworks.map(({ id }) => id).join(', ')}.`,
      ),
    );
}

function warning(code: string, at: ConfigPlace, message: string, hint: string): Issue {
  return { code, severity: 'warning', source: null, ...at, message, hint };
}
