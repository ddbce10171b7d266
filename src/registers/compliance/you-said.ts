import type { SaidAndFound } from '../../model/registers/compliance.ts';
import type { RegisterInput } from '../register-input.ts';

/** What residents spoke of, the measures that say what was found, and the candidate that answers it. */
export function saidAndFound({ settings, measures, ranking }: RegisterInput): readonly SaidAndFound[] {
  const area = settings.partnership.area.code;
  return (settings.compliance?.youSaid ?? []).map(({ theme, indicator, priority, did }) => {
    const answer = ranking.find(({ candidate }) => candidate.id === priority);
    const own = measures.measures.filter((one) => one.indicator === indicator && one.area === area);
    return {
      theme,
      indicator,
      measures: own.map(({ id }) => id),
      priority: { id: priority, name: answer?.candidate.name ?? priority },
      tier: answer?.agreedTier ?? null,
      did: did ?? null,
    };
  });
}
