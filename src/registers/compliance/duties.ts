import type { Issue } from '../../model/issue.ts';
import type { Duties } from '../../model/registers/compliance.ts';
import type { Settings } from '../../model/settings.ts';
import { atConfig } from '../register-issue.ts';

export interface KeptDuties {
  readonly duties?: Duties;
  readonly issues: readonly Issue[];
}

/** A plan in a form for everybody, and one public meeting a year in each district: the year up to the day looked from. */
export function keepDuties({ compliance, areas, asOf }: Settings): KeptDuties {
  if (!compliance || (compliance.districts.length === 0 && compliance.accessible === undefined))
    return { issues: [] };
  const meetings = compliance.districts.map((area) => ({
    area,
    name: areas.find(({ code }) => code === area)?.name ?? area,
    held: compliance.meetings
      .filter(({ district, date }) => district === area && date > yearBefore(asOf) && date <= asOf)
      .map(({ date }) => date)
      .toSorted(),
  }));
  const without = meetings.filter(({ held }) => held.length === 0).map(({ name }) => name);
  return {
    duties: { accessible: compliance.accessible ?? null, meetings, outstanding: without.length },
    issues:
      without.length === 0
        ? []
        : [
            atConfig(compliance.at.districts, {
              code: 'meeting-outstanding',
              severity: 'warning',
              message: `no public meeting in the year to ${asOf} in ${without.join(', ')}`,
              hint: 'Hold one in each district, or add it under meetings in compliance.',
            }),
          ],
  };
}

function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}
