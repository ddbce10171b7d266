import type { CandidateChange, RunComparison } from '../../model/run-comparison.ts';
import { formatNumber } from '../format-number.ts';
import { plainText } from '../plain-text.ts';
import { roundChange } from '../round-change.ts';
import { crossingLines } from './crossing-lines.ts';
import type { Palette } from './palette.ts';
import { renderTable } from './table.ts';
import { targetLines } from './target-lines.ts';
import { wrap } from './wrap.ts';

const NAME_WIDTH = 26;

/** What changed between two runs: ranks, scores, why in points, and the lines that candidates crossed. */
export function compareTable(comparison: RunComparison, palette: Palette, width: number): string {
  const { area, before, after, candidates, methodChanges, notes } = comparison;
  const crossed = crossingLines(comparison, width);
  return [
    palette.strong(wrap(plainText(`${area.name}: ${before.period} and ${after.period}`), width)),
    ...notes.map((note) => wrap(note, width)),
    '',
    changeTable(candidates, palette, width),
    '',
    ...(crossed.length > 0 ? crossed : ['No candidate crossed a line.']),
    ...targetLines(comparison.targets, width),
    ...methodLines(methodChanges, width),
    palette.faint(wrap(FOOT, width)),
  ].join('\n');
}

const FOOT =
  'Points by which the score changed: for the own figures, for the comparator (its figure or another one), and for the method; each averaged over the orders in which they can change. n/r: not ranked.';

function changeTable(candidates: readonly CandidateChange[], palette: Palette, width: number): string {
  if (candidates.length === 0) return 'Neither run has candidates.';
  const number = { align: 'right' as const };
  return renderTable(
    [
      { title: 'Was', ...number },
      { title: 'Now', ...number },
      { title: 'Candidate priority', width: NAME_WIDTH },
      { title: 'Score', ...number },
      { title: 'Change', ...number },
      { title: 'Own', ...number },
      { title: 'Comparator', ...number },
      { title: 'Method', ...number },
    ],
    candidates.map(row),
    palette,
    width,
  );
}

function row(one: CandidateChange): readonly string[] {
  const { scoreBefore, scoreAfter, because } = one;
  return [
    rankOf(one.rankBefore, scoreBefore),
    rankOf(one.rankAfter, scoreAfter),
    plainText(one.name),
    scoreAfter === null ? '' : formatNumber(scoreAfter, 1),
    ...(because === null || scoreBefore === null || scoreAfter === null
      ? [scoreBefore === null ? 'new' : 'gone', '', '', '']
      : pointsOf(because, printed(scoreAfter) - printed(scoreBefore))),
  ];
}

/** The change is that between the scores as printed, so that the reader can check it. */
function pointsOf(
  { ownData, comparator, method }: NonNullable<CandidateChange['because']>,
  change: number,
): readonly string[] {
  return [change, ...roundChange([ownData, comparator, method], change)].map(signed);
}

function printed(score: number): number {
  return Number(formatNumber(score, 1));
}

function signed(points: number): string {
  const text = formatNumber(points, 1);
  return points > 0 && text !== '0.0' ? `+${text}` : text;
}

function rankOf(rank: number | null, score: number | null): string {
  if (score === null) return '';
  return rank === null ? 'n/r' : `${rank}`;
}

function methodLines(changes: readonly string[], width: number): readonly string[] {
  if (changes.length === 0) return ['The method is the same.'];
  return ['The method changed:', ...changes.map((one) => wrap(plainText(`- ${one}.`), width, '  '))];
}
