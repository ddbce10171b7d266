import type { Settings } from '../model/settings.ts';

/** Who answers for an output: the foot of every document. */
export function preparedBy({ partnership, asOf }: Pick<Settings, 'partnership' | 'asOf'>): string {
  return `Prepared by ${partnership.officer}, ${partnership.name}. As at ${asOf}.`;
}
