import { didYouMean } from '../../model/nearest-word.ts';
import { parsePeriod } from '../../model/period.ts';
import type { Aim, TargetKind } from '../../model/target.ts';
import type { Problem } from '../explain-problem.ts';
import type { AssessmentFile } from '../keys/schema.ts';

type IndicatorBlock = AssessmentFile['indicators'][string];
export type TargetBlock = Exclude<IndicatorBlock['target'], number | undefined>;

/** The keys that say something of a target of each kind. */
const keysOf: Readonly<Record<TargetKind, readonly (keyof TargetBlock)[]>> = {
  value: ['value'],
  change: ['change', 'since'],
  predicted: ['indicator'],
  baseline: ['since'],
  direction: ['since', 'direction'],
  maintain: ['since', 'tolerance'],
};
const kinds = Object.keys(keysOf) as readonly TargetKind[];

/** What is wrong with the kind of a target, or with keys that its kind has no use for. */
export function checkTargetKind(id: string, target: TargetBlock): readonly Problem[] {
  const { kind } = target;
  if (kind === undefined) return keysWithoutKind(id, target);
  if (!isKind(kind)) return [unknownKind(id, kind)];
  const given = Object.keys(target).filter((key) => key !== 'kind' && target[key as 'kind'] !== undefined);
  const foreign = given.filter((key) => !keysOf[kind].some((known) => known === key));
  return [
    ...foreign.map((key) =>
      problem(
        [id, 'target', key],
        `a target of kind ${kind} has no use for ${key}`,
        `Remove it: of kind ${kind} are ${keysOf[kind].join(' and ')}.`,
      ),
    ),
    ...(needsFigure(kind) && target[kind] === undefined ? [withoutFigure(id, kind)] : []),
  ];
}

/** The aim of a target; null for a value, a change, and what is no kind. */
export function aimOf(target: TargetBlock, polarity: IndicatorBlock['polarity']): Aim | null {
  switch (target.kind) {
    case 'predicted':
      return { kind: 'predicted', by: target.indicator ?? null };
    case 'baseline':
      return { kind: 'baseline' };
    case 'direction': {
      const good = polarity === 'high-is-good' ? 'increasing' : 'reducing';
      return { kind: 'direction', towards: target.direction ?? good };
    }
    case 'maintain':
      return { kind: 'maintain', tolerance: target.tolerance ?? 0 };
    default:
      return null;
  }
}

/** A prediction is an indicator of its own, of the same kind, so that the two are in one unit. */
export function checkPrediction(
  id: string,
  target: TargetBlock,
  indicators: AssessmentFile['indicators'],
): readonly Problem[] {
  const { indicator: named, kind: aim } = target;
  if (named === undefined || aim !== 'predicted') return [];
  const path = [id, 'target', 'indicator'];
  const other = Object.hasOwn(indicators, named) ? indicators[named] : undefined;
  if (!other || named === id)
    return [
      problem(
        path,
        other
          ? `${id} cannot be its own prediction`
          : `"${named}" is not in indicators.${didYouMean(named, Object.keys(indicators))}`,
        'Name the indicator that holds the predicted figures, or leave it out for the column expected.',
      ),
    ];
  const { kind, per } = indicators[id]!;
  if (other.kind === kind && other.per === per) return [];
  return [
    problem(
      path,
      `${named} is of another unit than ${id} (kind ${other.kind}, ${kind})`,
      'Give both one kind, so that the two can be held against each other.',
    ),
  ];
}

/** A base that is not before the period assessed has nothing to say of it. */
export function checkSince(id: string, since: string | undefined, assessed: string): readonly Problem[] {
  const [from, period] = [since === undefined ? null : parsePeriod(since), parsePeriod(assessed)];
  if (!from || !period || from.to < period.to) return [];
  return [
    problem(
      [id, 'target', 'since'],
      `the target of ${id} is measured from ${from.label}, which is not before ${period.label}`,
      'Name an earlier period.',
    ),
  ];
}

function isKind(text: string): text is TargetKind {
  return kinds.some((kind) => kind === text);
}

function needsFigure(kind: TargetKind): kind is 'value' | 'change' {
  return kind === 'value' || kind === 'change';
}

function unknownKind(id: string, kind: string): Problem {
  return problem(
    [id, 'target', 'kind'],
    `"${kind}" is no kind of target.${didYouMean(kind, kinds)}`,
    `Use one of: ${kinds.join(', ')}.`,
  );
}

function withoutFigure(id: string, kind: 'value' | 'change'): Problem {
  return problem(
    [id, 'target'],
    `the target of ${id} is of kind ${kind} and has no ${kind}`,
    `Add ${kind}: with its figure.`,
  );
}

const kindOfKey = { indicator: 'predicted', direction: 'direction', tolerance: 'maintain' } as const;

function keysWithoutKind(id: string, target: TargetBlock): readonly Problem[] {
  return Object.entries(kindOfKey).flatMap(([key, kind]) =>
    target[key as keyof typeof kindOfKey] === undefined
      ? []
      : [
          problem(
            [id, 'target', key],
            `the target of ${id} has ${key}, which is of kind ${kind} alone`,
            `Add kind: ${kind}, or remove ${key}.`,
          ),
        ],
  );
}

function problem(path: readonly string[], message: string, hint: string): Problem {
  return { path: ['indicators', ...path], part: 'value', message, hint };
}
