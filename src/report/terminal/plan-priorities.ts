import type { PlanRegister, RegisteredPriority } from '../../model/registers/plan-register.ts';
import { tierWords } from '../tier-words.ts';
import { bullets, paragraph } from './bullets.ts';
import { columnWidth, sideBySide } from './side-by-side.ts';

/** Priorities that still fit side by side on a page. */
export const MOST_COLUMNS = 4;

/** The priorities side by side: each with its lead, its place in the ranking, its objectives; below them the outcomes. */
export function priorityColumns(plan: PlanRegister, width: number): readonly string[] {
  const { priorities } = plan;
  if (priorities.length === 0) return [];
  const own = columnWidth(priorities.length, width);
  const row = (cell: (one: RegisteredPriority) => readonly string[]) =>
    sideBySide(priorities.map(cell), width);
  return [
    ...row((one) => paragraph(one.name.toUpperCase(), own)),
    ...row((one) => aboutOf(one, plan).flatMap((text) => paragraph(text, own))),
    'Objectives',
    ...row(({ objectives }) => bullets(objectives, own)),
    'Outcomes',
    ...row(({ outcomes }) =>
      bullets(
        outcomes.map(({ text }) => text),
        own,
      ),
    ),
  ];
}

/** The same one below the other, for more priorities or longer texts than columns have room for. */
export function priorityBlocks(plan: PlanRegister, width: number): readonly string[] {
  return plan.priorities.flatMap((one) => {
    const parts: readonly string[] = [
      ...(one.objectives.length > 0 ? [`Objectives: ${one.objectives.join('; ')}.`] : []),
      ...(one.outcomes.length > 0 ? [`Outcomes: ${one.outcomes.map(({ text }) => text).join('; ')}.`] : []),
    ];
    const about = aboutOf(one, plan).join('; ');
    return [...paragraph(`${one.name.toUpperCase()} (${about})`, width), ...bullets(parts, width)];
  });
}

function aboutOf(one: RegisteredPriority, { frameworks }: PlanRegister): readonly string[] {
  const serves = frameworks.filter(({ id }) => one.frameworks.includes(id)).map(({ id }) => id);
  return [
    `Lead: ${one.lead}`,
    `${one.rank === null ? 'Not ranked' : `Rank ${one.rank}`}: ${tierWords[one.agreedTier]}`,
    ...(one.horizon === null ? [] : [`${one.horizon} term`]),
    ...(one.scope === null ? [] : [`Scope: ${one.scope}`]),
    ...(serves.length === 0 ? [] : [`Serves ${serves.join(', ')}`]),
    ...(one.themes.length === 0 ? [] : [`Across it: ${one.themes.join(', ')}`]),
  ];
}
