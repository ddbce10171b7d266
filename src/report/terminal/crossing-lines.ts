import type { Tier } from '../../model/ranking.ts';
import type { Crossing, RunComparison } from '../../model/run-comparison.ts';
import { plainText } from '../plain-text.ts';
import { tierWords } from '../tier-words.ts';
import { wrap } from './wrap.ts';

/** A sentence for each line that a candidate crossed. */
export function crossingLines(comparison: RunComparison, width: number): readonly string[] {
  const names = new Map(comparison.candidates.map(({ id, name }) => [id, name]));
  return comparison.crossed.map((one) => {
    const name = names.get(one.candidate) ?? one.candidate;
    return wrap(plainText(`- ${name}: ${wordsOf(one, comparison)}.`), width, '  ');
  });
}

function wordsOf({ kind, before, after }: Crossing, comparison: RunComparison): string {
  const [was, is] = [textOf(before), textOf(after)];
  switch (kind) {
    case 'new':
      return `new on the list, ${after === null ? 'not ranked' : `rank ${is}`}`;
    case 'gone':
      return `no longer on the list, ${before === null ? 'not ranked before' : `rank ${was} before`}`;
    case 'ranked':
      return `ranked now (${is}), not ranked before`;
    case 'unranked':
      return `not ranked now, ${was} before`;
    case 'entered-first':
      return `now among the first ${comparison.after.slots} (${was} to ${is})`;
    case 'left-first':
      return `no longer among the first ${comparison.after.slots} (${was} to ${is})`;
    case 'tier':
      return `${is}, before ${was}`;
    case 'agreed-tier':
      return `agreed as ${is}, before ${was}`;
  }
}

function textOf(value: number | Tier | null): string {
  if (value === null) return 'not ranked';
  return typeof value === 'number' ? `${value}` : tierWords[value];
}
