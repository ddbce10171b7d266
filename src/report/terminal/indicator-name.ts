import type { Settings } from '../../model/settings.ts';
import { plainText } from '../plain-text.ts';

/** The name of an indicator as a terminal can print it. */
export function indicatorName(id: string, { indicators }: Pick<Settings, 'indicators'>): string {
  return plainText(indicators.find((one) => one.id === id)?.name ?? id);
}
