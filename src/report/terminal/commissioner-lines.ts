import type { CommissionerPack, PackLine } from '../../model/registers/compliance.ts';
import { plainText } from '../plain-text.ts';
import { tierWords } from '../tier-words.ts';
import { wrap } from './wrap.ts';

/** Each priority with its status, outcomes, figures and what it serves of the police and crime plan. */
export function commissionerLines({ lines }: CommissionerPack, width: number): string {
  return lines.map((one, at) => priorityLines(one, at + 1, width)).join('\n');
}

function priorityLines(
  { priority, tier, rank, outcomes, figures, objectives, evidence }: PackLine,
  at: number,
  width: number,
) {
  const place = rank === null ? 'not ranked' : `ranked ${rank}`;
  const serves = objectives.map(({ text }) => text).join('; ');
  const stands = figures.map(({ name, status }) => `${name}: ${status}`).join('; ');
  const details = [
    `Outcomes: ${outcomes.join('; ') || 'none stated in the plan'}`,
    `Figures: ${stands || 'none with a target or an earlier period'}`,
    `Police and Crime Plan: ${serves || 'no objective linked'}`,
    `Evidence: ${evidence.length === 0 ? 'none' : `${evidence.length} items (assess explain ${priority.id})`}`,
  ];
  return [
    wrap(`${at}. ${plainText(priority.name)} (${tierWords[tier]}, ${place})`, width, '   '),
    ...details.map((line) => `   ${wrap(plainText(line), width - 3, '     ')}`),
  ].join('\n');
}
