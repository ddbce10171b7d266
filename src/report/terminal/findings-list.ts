import type { Finding, FindingSection } from '../../model/finding.ts';
import { plainText } from '../plain-text.ts';
import { renderFinding } from '../render-finding.ts';
import { wrap } from './wrap.ts';

/** The sentences of one section, as a list. */
export function findingsList(findings: readonly Finding[], section: FindingSection, width: number): string {
  return findings
    .filter((one) => one.section === section)
    .map((one) => `- ${wrap(plainText(renderFinding(one)), width, '  ')}`)
    .join('\n');
}
