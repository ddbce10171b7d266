import { mergeOrigins } from '../../model/origin.ts';
import { type Period, quarterWith } from '../../model/period.ts';
import { type CommentRecord, themeId } from '../../model/registers/comment.ts';
import type { CommentLog, ThemeCount } from '../../model/registers/public-view.ts';
import { competitionRanks } from '../../stats/ranks/competition-rank.ts';
import { sum } from '../../stats/sum.ts';

/**
 * What the engagement log says in a period: comments by theme, their part of all comments (those without a theme among
 * them), rank, and each quarter. A comment of several themes counts once in each of them and once among all comments. A
 * row of a period longer than a quarter is in the whole and in no quarter. Null without a comment in the period.
 */
export function commentLog(records: readonly CommentRecord[], period: Period): CommentLog | null {
  const own = records.filter((one) => one.period.from >= period.from && one.period.to <= period.to);
  const nComments = commentsIn(own);
  if (nComments === 0) return null;
  const quarters = quartersOf(own);
  return {
    period: period.label,
    nComments,
    withoutTheme: commentsIn(own.filter(({ themes }) => themes.length === 0)),
    themes: themesOf(own, nComments, quarters),
    quarters: quarters.map((label) => ({ label, nComments: commentsIn(ofQuarter(own, label)) })),
    outside: commentsIn(records) - nComments,
  };
}

/** Themes by how many comments are about them, most first; equals in the order of their ids. */
function themesOf(
  records: readonly CommentRecord[],
  nComments: number,
  quarters: readonly string[],
): readonly ThemeCount[] {
  const about = [...namesOf(records)].map(([id, theme]) => {
    const own = records.filter(({ themes }) => themes.some((one) => themeId(one) === id));
    return { id, theme, own, comments: commentsIn(own) };
  });
  const ranks = competitionRanks(
    about.map(({ comments }) => comments),
    'descending',
  );
  return about
    .map(({ id, theme, own, comments }, at) => ({
      id,
      theme,
      comments,
      percent: (comments / nComments) * 100,
      rank: ranks[at] ?? about.length,
      byQuarter: quarters.map((label) => commentsIn(ofQuarter(own, label))),
      evidence: mergeOrigins(own.map(({ origin }) => origin)),
    }))
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
}

/** Themes by id, each as the first of its spellings in alphabetical order. */
function namesOf(records: readonly CommentRecord[]): ReadonlyMap<string, string> {
  const spellings = records.flatMap(({ themes }) => themes).toSorted();
  return new Map(spellings.toReversed().map((theme) => [themeId(theme), theme]));
}

/** From the first quarter with a comment to the last: one between them without any is a zero of the log. */
function quartersOf(records: readonly CommentRecord[]): readonly string[] {
  const months = records.filter(inOneQuarter).map(({ period }) => period.from);
  if (months.length === 0) return [];
  const labels = new Set<string>();
  for (let month = Math.min(...months); month <= Math.max(...months); month++)
    labels.add(quarterWith(month).label);
  return [...labels];
}

function ofQuarter(records: readonly CommentRecord[], label: string): readonly CommentRecord[] {
  return records.filter((one) => inOneQuarter(one) && quarterWith(one.period.from).label === label);
}

function inOneQuarter({ period }: CommentRecord): boolean {
  return quarterWith(period.from).label === quarterWith(period.to).label;
}

function commentsIn(records: readonly CommentRecord[]): number {
  return sum(records.map(({ count }) => count));
}
