import { parsePeriod } from '../../model/period.ts';
import { measuredRate } from '../../model/rate-scale.ts';
import type { Target } from '../../model/target.ts';
import type { Problem } from '../explain-problem.ts';
import type { AssessmentFile } from '../keys/schema.ts';
import { aimOf, checkPrediction, checkSince, checkTargetKind, type TargetBlock } from './target-kinds.ts';

type IndicatorBlock = AssessmentFile['indicators'][string];

/** The targets of the indicators, by indicator; adds what is wrong with them to `problems`. */
export function readTargets(
  { indicators, period: assessed }: Pick<AssessmentFile, 'indicators' | 'period'>,
  problems: Problem[],
): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  for (const [id, block] of Object.entries(indicators)) {
    const written = typeof block.target === 'number' ? { value: block.target } : block.target;
    if (written === undefined) continue;
    problems.push(
      ...unanswerable(id, block),
      ...checkTargetKind(id, written),
      ...checkPrediction(id, written, indicators),
      ...checkSince(id, written.since, assessed),
      ...checkFigures(id, block, written),
    );
    targets.set(id, targetOf(written, block));
  }
  return targets;
}

/** A target of a rate is set in the unit that the rate is printed in, and kept per 1,000 as the rate is. */
function targetOf(written: TargetBlock, { polarity, ratePer }: IndicatorBlock): Target {
  const { value, change, since } = written;
  const [period, aim] = [since === undefined ? null : parsePeriod(since), aimOf(written, polarity)];
  return {
    ...(value === undefined ? {} : { value: measuredRate(value, { ratePer }) }),
    ...(change === undefined ? {} : { change }),
    ...(period ? { since: period } : {}),
    ...(aim ? { aim } : {}),
  };
}

function checkFigures(id: string, block: IndicatorBlock, written: TargetBlock): readonly Problem[] {
  const { kind, value, change, since } = written;
  return [
    ...(since !== undefined && parsePeriod(since) === null ? [notPeriod(id, since)] : []),
    ...(kind === undefined && since !== undefined && change === undefined ? [sinceWithoutChange(id)] : []),
    ...(kind === undefined && value === undefined && change === undefined ? [empty(id)] : []),
    ...(change === undefined ? [] : unchangeable(id, block)),
  ];
}

function unanswerable(id: string, { polarity }: IndicatorBlock): readonly Problem[] {
  if (polarity !== 'no-judgement') return [];
  return [
    problem(
      [id, 'target'],
      `indicator ${id} has a target, but with polarity: no-judgement nothing can meet it`,
      'Say whether low or high is good: polarity: low-is-good or high-is-good.',
    ),
  ];
}

function unchangeable(id: string, { kind }: IndicatorBlock): readonly Problem[] {
  if (kind === 'rate' || kind === 'count') return [];
  return [
    problem(
      [id, 'target', 'change'],
      `a change in per cent is of counts, and indicator ${id} is of kind ${kind}`,
      'Write the value to be reached: target: 32.',
    ),
  ];
}

function notPeriod(id: string, since: string): Problem {
  const path = [id, 'target', 'since'];
  return problem(
    path,
    `"${since}" is not a period`,
    'Write 2013-14, 2013, 2013-14 Q1, 2013-04 or year to 2014-03.',
  );
}

function sinceWithoutChange(id: string): Problem {
  const hint = 'Add change: -16 for a reduction of 16%, or remove since.';
  return problem(
    [id, 'target', 'since'],
    `the target of ${id} has since, but no change that is measured from it`,
    hint,
  );
}

function empty(id: string): Problem {
  const hint = 'Write target: 32, { value: 32 }, { change: -16, since: 2003-04 } or { kind: maintain }.';
  return problem([id, 'target'], `the target of ${id} has neither value nor change`, hint);
}

function problem(path: readonly string[], message: string, hint: string): Problem {
  return { path: ['indicators', ...path], part: 'value', message, hint };
}
