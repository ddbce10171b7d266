import type { Issue } from '../../model/issue.ts';
import type { RegisterInput } from '../register-input.ts';

/** A list that says how many it has and has another number: the 34 new indicators of a plan are 35. */
export function statedCountLints({ settings }: RegisterInput): readonly Issue[] {
  return (settings.lists ?? []).flatMap(({ name, items, statedCount, at }) =>
    items.length === statedCount
      ? []
      : [
          {
            code: 'stated-count',
            severity: 'warning' as const,
            source: null,
            ...at,
            message: `${name}: ${items.length} ${items.length === 1 ? 'is' : 'are'} listed (${endsOf(items)}), and ${statedCount} ${statedCount === 1 ? 'is' : 'are'} stated`,
            hint: `Find out which is right: one may be ${items.length > statedCount ? 'listed too many' : 'left out'}, or the number may be of an earlier list.`,
          },
        ],
  );
}

function endsOf(items: readonly string[]): string {
  return items.length > 2 ? `${items[0]} to ${items.at(-1)}` : items.join(', ');
}
