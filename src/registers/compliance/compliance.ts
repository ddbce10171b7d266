import type { Registers } from '../../model/registers/registers.ts';
import type { Registered, RegisterInput } from '../register-input.ts';
import { commissionerPack } from './commissioner.ts';
import { keepDuties } from './duties.ts';
import { keepFunding } from './funding.ts';
import { statuteAnswers } from './statute.ts';
import { saidAndFound } from './you-said.ts';

/** What the law and the commissioner ask, and where it is answered. The headings of the law are asked of everybody. */
export function keepCompliance(input: RegisterInput, kept: Pick<Registers, 'actions'>): Registered {
  const { settings } = input;
  const { duties, issues: missed } = keepDuties(settings);
  const { funding, issues: unpaid } = keepFunding(settings, input.ranking);
  const commissioner = commissionerPack(input);
  const youSaid = saidAndFound(input);
  const consultation = settings.compliance?.consultation ?? [];
  const compliance: Registers['compliance'] = {
    statute: statuteAnswers(input, kept),
    ...(duties ? { duties } : {}),
    ...(consultation.length > 0 ? { consultation } : {}),
    ...(funding ? { funding } : {}),
    ...(commissioner ? { commissioner } : {}),
    ...(youSaid.length > 0 ? { youSaid } : {}),
  };
  return { registers: { compliance }, issues: [...missed, ...unpaid] };
}
