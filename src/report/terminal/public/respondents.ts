import type { RespondentCoverage } from '../../../model/registers/public-view.ts';
import { shareText } from './share-text.ts';

/** A group among those who answered beside the same group among those who live here. */
export function respondentLine({ name, asked, population, verdict }: RespondentCoverage): string {
  const words = verdict === 'in-line' ? 'in line' : verdict;
  return `- ${name}: ${shareText(asked)} of those who answered, ${shareText(population)} of the population: ${words}.`;
}
