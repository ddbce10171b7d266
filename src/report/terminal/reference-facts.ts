import type { Assessment } from '../../model/assessment.ts';
import { bullets } from './bullets.ts';

/** Figures from elsewhere, each with its citation; empty where there are none. */
export function referenceFacts(
  { registers, settings }: Pick<Assessment, 'registers' | 'settings'>,
  width: number,
): string {
  const facts = registers.references ?? [];
  if (facts.length === 0) return '';
  const named = [...settings.candidates, ...settings.indicators];
  const texts = facts.map(({ about, text, source }) => {
    const subject = named.find(({ id }) => id === about)?.name;
    return `${subject ? `${subject}: ` : ''}${text.replace(/\.$/, '')} (Source: ${source})`;
  });
  return ['Figures from elsewhere: none of them is measured here.', ...bullets(texts, width)].join('\n');
}
