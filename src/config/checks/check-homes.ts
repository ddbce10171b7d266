import { isOverlap } from '../../model/homes.ts';
import type { Indicator } from '../../model/indicator.ts';
import { didYouMean } from '../../model/nearest-word.ts';
import type { Candidate } from '../../model/ranking.ts';
import type { Problem } from '../explain-problem.ts';
import type { AssessmentFile } from '../keys/schema.ts';
import type { Path } from '../yaml-document.ts';
import { isAlike } from './check-within.ts';

interface Home {
  readonly candidate: string;
  readonly id: string;
  readonly indicator: Indicator;
  readonly path: Path;
}

/** What is wrong with the homes that candidates name: every event has one home, and homes of one candidate add up. */
export function checkHomes(
  file: AssessmentFile,
  candidates: readonly Candidate[],
  indicators: readonly Indicator[],
): readonly Problem[] {
  const byId = new Map(indicators.map((one) => [one.id, one]));
  const homes = candidates.flatMap(({ id: candidate, homes: own = [] }) =>
    own.flatMap((id, at): Home | readonly [] => {
      const indicator = byId.get(id);
      return indicator ? { candidate, id, indicator, path: pathOf(file, candidate, at) } : [];
    }),
  );
  return [
    ...Object.entries(file.candidates).flatMap(([id, block]) => [
      ...(block.homes && block.indicator !== undefined ? [bothKeys(id)] : []),
      ...(block.homes ?? []).flatMap((name, at) => unknown(name, ['candidates', id, 'homes', at], byId)),
      ...(block.indicators ?? []).flatMap((name, at) =>
        unknown(name, ['candidates', id, 'indicators', at], byId),
      ),
    ]),
    ...homes.flatMap((home, at) => notHome(home, file.harm.total) ?? clash(home, homes, at, byId)),
  ];
}

function pathOf({ candidates }: AssessmentFile, candidate: string, at: number): Path {
  const block = candidates[candidate];
  if (block?.homes) return ['candidates', candidate, 'homes', at];
  if (block?.indicator !== undefined) return ['candidates', candidate, 'indicator'];
  return block ? ['candidates', candidate] : ['catalogue'];
}

function problem(path: Path, message: string, hint: string): Problem {
  return { path, part: 'value', message, hint };
}

function bothKeys(id: string): Problem {
  return problem(
    ['candidates', id, 'indicator'],
    `candidate ${id} has homes and an indicator`,
    'Write its homes alone; indicators that answer other criteria stand under indicators.',
  );
}

function unknown(name: string, path: Path, byId: ReadonlyMap<string, Indicator>): readonly Problem[] {
  if (byId.has(name)) return [];
  const hint = 'Add it under indicators, or leave it out.';
  return [problem(path, `"${name}" is not in indicators.${didYouMean(name, byId.keys())}`, hint)];
}

/** Why an indicator is no home of anybody. */
function notHome({ id, indicator, path }: Home, total: string | undefined): readonly Problem[] | null {
  const { kind, lens, within } = indicator;
  if (id === total)
    return [problem(path, `${id} counts all recorded crime: it is no home`, 'Name the offence classes.')];
  if (kind === 'percent' || kind === 'score')
    return [
      problem(path, `${id} is of kind ${kind}: no events are at home there`, 'Put it under indicators.'),
    ];
  if (isOverlap(indicator))
    return [
      problem(
        path,
        `${id} is of events with several flags`,
        'Name the flags: precedence gives these a home.',
      ),
    ];
  if (lens && !within)
    return [
      problem(path, `${id} is a flag and does not say of which class`, `Write within: at ${id}, the class.`),
    ];
  return null;
}

/** Why a home does not fit with the others. */
function clash(
  home: Home,
  homes: readonly Home[],
  at: number,
  byId: ReadonlyMap<string, Indicator>,
): readonly Problem[] {
  const taken = takenAlready(home, homes.slice(0, at));
  if (taken.length > 0) return taken;
  const { id, candidate, indicator, path } = home;
  const mates = homes.filter((one) => one.candidate === candidate && one !== home);
  const whole = mates.find((one) => isInside(indicator, one.id, byId));
  if (whole)
    return [problem(path, `${id} is a part of ${whole.id}, a home of ${candidate} too`, `Leave ${id} out.`)];
  const unlike = mates.find((one) => homes.indexOf(one) < at && !isAlike(one.indicator, indicator));
  if (!unlike) return [];
  const message = `${id} (${wordsOf(indicator)}) and ${unlike.id} (${wordsOf(unlike.indicator)}) do not add up`;
  return [problem(path, message, 'Homes of one candidate have one kind, per, polarity and hours.')];
}

/** An event has one home, by whichever indicator it is counted. */
function takenAlready({ id, candidate, indicator, path }: Home, before: readonly Home[]): readonly Problem[] {
  const same = before.find((one) => one.id === id);
  if (same) {
    const message = `${id} is at home with ${same.candidate} already: an event has one home`;
    return [problem(path, message, `Leave it with ${same.candidate} or with ${candidate}.`)];
  }
  const twin = before.find((one) => countsTheSame(one.indicator, indicator));
  if (!twin) return [];
  const message = `${id} and ${twin.id} count the same events, which are at home with ${twin.candidate} already`;
  return [problem(path, message, 'Name one of the two.')];
}

function countsTheSame(a: Indicator, b: Indicator): boolean {
  return (
    !a.within?.includes(b.id) &&
    !b.within?.includes(a.id) &&
    !a.lens &&
    !b.lens &&
    a.hours?.label === b.hours?.label &&
    a.sources.some((source) => b.sources.includes(source)) &&
    a.categories.some((category) => b.categories.includes(category))
  );
}

function isInside(part: Indicator, whole: string, byId: ReadonlyMap<string, Indicator>): boolean {
  const seen = new Set<string>();
  for (
    let next = part.within?.[0];
    next !== undefined && !seen.has(next);
    next = byId.get(next)?.within?.[0]
  ) {
    if (next === whole) return true;
    seen.add(next);
  }
  return false;
}

function wordsOf({ kind, per, polarity, hours }: Indicator): string {
  return [kind, `for ${per}`, polarity, ...(hours ? [hours.label] : [])].join(', ');
}
