import type { PartnerFormat } from '../../model/source.ts';
import type { PartnerFormatDefinition } from './partner-format.ts';
import { policeUkStreet } from './police-uk-street.ts';

/** Every partner format, by the name that a configuration gives it. */
export const formats: Readonly<Record<PartnerFormat, PartnerFormatDefinition>> = {
  'police-uk-street': policeUkStreet,
};
