import type { Finding } from '../../model/finding.ts';
import type { SaidAndFound } from '../../model/registers/compliance.ts';
import { plainText } from '../plain-text.ts';
import { renderFinding } from '../render-finding.ts';
import { tierWords } from '../tier-words.ts';
import type { Palette } from './palette.ts';
import { renderTable } from './table.ts';

/** What residents spoke of, what was found about it, and the priority that answers it. */
export function saidAndDone(
  said: readonly SaidAndFound[],
  findings: readonly Finding[],
  palette: Palette,
  width: number,
): string {
  if (said.length === 0) return '';
  return renderTable(
    [
      { title: 'You said', width: 18 },
      { title: 'We found', width: 31 },
      { title: 'Priority, and what we did', width: 30 },
    ],
    said.map((one) => [plainText(one.theme), foundIn(one, findings), answerOf(one)]),
    palette,
    width,
  );
}

/** The first sentence that rests on the indicator. */
function foundIn({ measures }: SaidAndFound, findings: readonly Finding[]): string {
  const found = findings.find((one) => one.measures.some((id) => measures.includes(id)));
  return found ? plainText(renderFinding(found)) : 'nothing about it yet';
}

function answerOf({ priority, tier, did }: SaidAndFound): string {
  const what = `${priority.name} (${tier === null ? 'not listed' : tierWords[tier]})`;
  return plainText(did === null ? what : `${what}: ${did}`);
}
