import type { RankedPriority } from '../../model/ranking.ts';

/** Whether the partnership takes it up: as a priority, or because the law or the commissioner asks for it. */
export function isAgreed({ agreedTier }: RankedPriority): boolean {
  return agreedTier === 'priority' || agreedTier === 'mandated';
}
