import type { Area, Comparator, ComparatorId, SimilarGroup } from '../model/area.ts';
import { lastDayOf } from '../model/calendar-day.ts';
import type { Hours } from '../model/hours.ts';
import type { Indicator } from '../model/indicator.ts';
import { type Period, parsePeriod, periodLength, yearBefore } from '../model/period.ts';
import type { Method, Settings } from '../model/settings.ts';
import type { Target } from '../model/target.ts';
import { anchorsInForce } from './anchors-in-force.ts';
import { checkCompliance } from './checks/check-compliance.ts';
import { checkNotes, notesOf } from './checks/check-notes.ts';
import { checkPercentages } from './checks/check-percentages.ts';
import { checkPlan } from './checks/check-plan.ts';
import { checkRateScale } from './checks/check-rate-scale.ts';
import { checkReferences } from './checks/check-references.ts';
import { checkScores } from './checks/check-scores.ts';
import { checkWords } from './checks/check-words.ts';
import type { Problem } from './explain-problem.ts';
import type { AssessmentFile } from './keys/schema.ts';
import { complianceOf } from './settings/compliance-settings.ts';
import { checkDecisions, gateOf, overridesOf } from './settings/decisions.ts';
import { costClassOf, harmSettings, withCostSet } from './settings/harm-settings.ts';
import { readHours, withWindows } from './settings/indicator-hours.ts';
import { readListings, withListing } from './settings/indicator-listings.ts';
import { readTargets } from './settings/indicator-targets.ts';
import { normaliseSources } from './settings/normalise-source.ts';
import { ownBreaks } from './settings/own-breaks.ts';
import { withWeights } from './settings/own-weights.ts';
import { placeSettings, withFortnights } from './settings/place-settings.ts';
import { isOnHorizon, planOf } from './settings/plan-settings.ts';
import { publicSettings } from './settings/public-settings.ts';
import { settleHomes } from './settings/settle-homes.ts';
import { checkShownOnly, withoutShownOnly } from './settings/shown-only.ts';
import { checkLists, listsOf } from './settings/stated-lists.ts';
import { checkScopes, withinScope } from './settings/within-scope.ts';
import type { YamlDocument } from './yaml-document.ts';

const comparatorOrder: readonly ComparatorId[] = ['region', 'force', 'nation'];
const PERIOD_HINT = 'Write 2013-14, 2013, 2013-14 Q1, 2013-04, year to 2014-03 or 2014-01 to 2014-11.';

/** Turns a configuration of the right shape into settings without gaps, or the problems that stop it. */
export function normalise(
  written: AssessmentFile,
  method: Method,
  yaml: YamlDocument,
): { readonly settings: Settings | null; readonly problems: readonly Problem[] } {
  const file = withinScope(written);
  const ids = candidateIds(file, method);
  const problems: Problem[] = [
    ...checkReferences(file, method),
    ...checkRateScale(file),
    ...checkScores(file),
    ...checkWords(file),
    ...checkLists(file),
    ...checkPercentages(file),
    ...checkDecisions(file, ids),
    ...checkPlan(file, ids),
    ...checkNotes(file, ids),
    ...checkCompliance(file, ids),
    ...checkScopes(written, (id) => method.catalogue.find((one) => one.id === id)?.homes ?? []),
  ];
  const period = readPeriod(file.period, ['period'], problems);
  const bases = file.bases?.map((text, index) => readPeriod(text, ['bases', index], problems));
  for (const [index, base] of (bases ?? []).entries()) checkBase(base, index, period, problems);
  const sources = normaliseSources(file.sources, yaml, problems);
  const breaks = ownBreaks(file.breaks, problems);
  const views = {
    ...publicSettings(file, sources, ids, yaml, problems),
    ...placeSettings(file, yaml, problems),
  };
  const listings = readListings(file.indicators, problems);
  const hours = readHours(file.indicators, sources, problems);
  const targets = readTargets(file, problems);
  const given = Object.entries(file.indicators).map(([id, block]) =>
    withListing(
      indicatorOf(id, block, costClassOf(id, file, method), hours.get(id), targets.get(id)),
      listings.get(id),
    ),
  );
  const { candidates: settled, indicators } = settleHomes(file, given, method, problems);
  problems.push(...checkShownOnly(file.candidates, settled, listings));
  const candidates = withoutShownOnly(settled, listings);
  if (problems.length > 0 || period === null) return { settings: null, problems };
  const areas = Object.entries(file.areas).map(([code, area]): Area => ({ code, ...area }));
  const harm = harmSettings(file, method, yaml);
  const settings: Settings = {
    partnership: { ...file.partnership, area: areas.find((area) => area.code === file.partnership.area)! },
    period,
    asOf: file.asOf ?? lastDayOf(period),
    bases: bases?.filter((base) => base !== null) ?? [yearBefore(period)],
    areas,
    comparators: comparatorsOf(file, areas),
    similar: similarOf(file, areas),
    significance: file.significance,
    words: file.words,
    fewEvents: file.fewEvents,
    sources: withFortnights(withWindows(sources, given), file),
    indicators,
    gaps: file.gaps,
    concerns: file.concerns,
    candidates: candidates.map((one) => {
      const gate = file.candidates[one.id]?.gate;
      return {
        ...one,
        ...(isOnHorizon(file, one.id) ? { onHorizon: true } : {}),
        ...(gate ? { gate: gateOf(gate) } : {}),
      };
    }),
    ...planOf(file, candidates, yaml),
    ...notesOf(file),
    ...listsOf(file, yaml),
    ...complianceOf(file, yaml),
    ...views,
    breaks: [...method.breaks.known, ...breaks],
    overrides: overridesOf(file),
    sensitivity: file.ranking,
    harm,
    method: withWeights(withAnchors(withCostSet(method, harm.costSet), harm), file.weights),
  };
  return { settings, problems };
}

function readPeriod(text: string, path: readonly PropertyKey[], problems: Problem[]): Period | null {
  const period = parsePeriod(text);
  if (period === null)
    problems.push({ path, part: 'value', message: `"${text}" is not a period`, hint: PERIOD_HINT });
  return period;
}

/** A month against a year would read as a fall of nine tenths: a base is as long as the period, and before it. */
function checkBase(base: Period | null, index: number, period: Period | null, problems: Problem[]): void {
  if (!base || !period) return;
  const [months, wanted] = [periodLength(base), periodLength(period)];
  if (months === wanted && base.to < period.to) return;
  const message =
    months === wanted
      ? `the base ${base.label} is not before the period ${period.label}`
      : `the base ${base.label} has ${months} months, the period ${period.label} has ${wanted}`;
  problems.push({
    path: ['bases', index],
    part: 'value',
    message,
    hint: `Use an earlier period of ${wanted} months, such as ${yearBefore(period).label}.`,
  });
}

/** Those of the configuration and those that the catalogue adds. */
function candidateIds({ candidates, catalogue }: AssessmentFile, method: Method): readonly string[] {
  const added = catalogue ? method.catalogue.map(({ id }) => id) : [];
  return [...new Set([...Object.keys(candidates), ...added])];
}

/** A region, a force and a nation contain the partnership, so their totals include its own events. */
function comparatorsOf(file: AssessmentFile, areas: readonly Area[]): readonly Comparator[] {
  return comparatorOrder.flatMap((id) => {
    const area = areas.find((known) => known.code === file.comparators[id]);
    return area ? [{ id, area, includesLocal: true }] : [];
  });
}

function similarOf({ comparators }: AssessmentFile, areas: readonly Area[]): SimilarGroup | null {
  const group = comparators.similar;
  if (!group) return null;
  const named = group.areas.flatMap((code) => areas.find((area) => area.code === code) ?? []);
  return { name: group.name, areas: named };
}

function indicatorOf(
  id: string,
  block: AssessmentFile['indicators'][string],
  costClass: string | null,
  hours: Hours | undefined,
  target: Target | undefined,
): Indicator {
  return {
    id,
    name: block.name,
    kind: block.kind,
    polarity: block.polarity,
    per: block.per,
    ...(block.ratePer === undefined ? {} : { ratePer: block.ratePer }),
    sources: [block.source ?? []].flat(),
    categories: [block.category ?? id].flat(),
    ...(hours ? { hours } : {}),
    costClass,
    lens: block.lens !== false,
    ...(typeof block.lens === 'string' ? { flag: block.lens } : {}),
    ...(block.within ? { within: [block.within].flat() } : {}),
    ...(block.crime === undefined ? {} : { crime: block.crime }),
    ...(block.family ? { family: block.family } : {}),
    caveat: block.caveat ?? null,
    ...(block.answers ? { answers: block.answers } : {}),
    ...(target ? { target } : {}),
  };
}

function withAnchors(method: Method, { costSet, multiplier }: Settings['harm']): Method {
  return { ...method, anchors: anchorsInForce(method.anchorRows, costSet.id, multiplier) };
}
