import type { Assessment } from '../../model/assessment.ts';
import { domainWords } from '../../model/domain.ts';
import type { PlanRegister } from '../../model/registers/plan-register.ts';
import { counted } from '../counted.ts';
import { plainText } from '../plain-text.ts';
import { bullets } from './bullets.ts';
import type { Palette } from './palette.ts';
import { wrap } from './wrap.ts';

/** What the plan is made within: frameworks with their parts, strategies, the priorities before, the four domains. */
export function planFrameworks(
  { registers, settings }: Pick<Assessment, 'registers' | 'settings'>,
  palette: Palette,
  width: number,
): string {
  const { plan } = registers;
  if (!plan) return '';
  const nameOf = (id: string) => settings.candidates.find((one) => one.id === id)?.name ?? id;
  const names = (ids: readonly string[]) => ids.map(nameOf).join('; ');
  const { earlier, dropped } = plan.continuity;
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ...plan.frameworks.map((one) => [frameworkTitle(one, plan), bullets(one.parts, width)] as const),
    [
      'Strategies',
      bullets(
        plan.fit.map(
          ({ candidate, strategies }) =>
            `${nameOf(candidate)}: named by ${counted(strategies.length, 'strategy', 'strategies')}: ${strategies.join('; ')}`,
        ),
        width,
      ),
    ],
    [
      `Priorities of the plan before: ${earlier.length}, of which ${dropped} dropped`,
      bullets(
        earlier.map(({ name, becomes }) => `${name} -> ${becomes.length > 0 ? names(becomes) : 'dropped'}`),
        width,
      ),
    ],
    [
      'What an assessment looks at',
      bullets(
        plan.domains.map(
          ({ domain, candidates }) => `${domainWords[domain]}: ${names(candidates) || 'no candidate'}`,
        ),
        width,
      ),
    ],
  ];
  return parts
    .filter(([title, lines]) => lines.length > 0 || plan.frameworks.some((one) => title.startsWith(one.id)))
    .map(([title, lines]) => [palette.strong(wrap(plainText(title), width)), ...lines].join('\n'))
    .join('\n\n');
}

function frameworkTitle(
  { id, name }: PlanRegister['frameworks'][number],
  { priorities }: PlanRegister,
): string {
  const served = priorities.filter(({ frameworks }) => frameworks.includes(id));
  return `${id}: ${name} (${served.length > 0 ? served.map((one) => one.name).join('; ') : 'no priority'})`;
}
