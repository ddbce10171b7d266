import type { Assessment } from '../../model/assessment.ts';
import type { ResultsDocument } from '../../report/schemas/results.ts';
import { exceptionsProfile, quarterlyProfile } from '../../report/terminal/scorecard/profiles.ts';
import type { Screen } from '../screen.ts';

export const indicatorProfiles = ['exceptions', 'quarterly'] as const;
export type IndicatorProfile = (typeof indicatorProfiles)[number];

export const profileTitles: Readonly<Record<IndicatorProfile, string>> = {
  exceptions: 'Exceptions to targets',
  quarterly: 'Scorecard',
};

const pages = { exceptions: exceptionsProfile, quarterly: quarterlyProfile } as const;

/** The scorecard as a section to show: what the team looks at each month, or the board each quarter. */
export function profileSection(profile: IndicatorProfile) {
  return {
    text: ({ registers, settings }: Assessment, { width, unicode }: Screen): string =>
      registers.scorecard
        ? pages[profile](registers.scorecard, settings.asOf, {
            width,
            unicode,
            fewEvents: settings.fewEvents,
          })
        : '',
    json: ({ registers, asOf }: ResultsDocument) => {
      const { rows = [], ...card } = registers.scorecard ?? {};
      const shown = profile === 'exceptions' ? rows.filter(({ exception }) => exception) : rows;
      return { profile, asOf, ...card, rows: shown };
    },
  };
}

/** Whether a profile has something that the partnership must look at. */
export function hasExceptions({ registers }: Assessment): boolean {
  return registers.scorecard?.rows.some(({ exception }) => exception) ?? false;
}
