/** The header of every street file of data.police.uk, as quoted in reference/formats.md 1.1. */
export const STREET_HEADER =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';

export interface StreetEvent {
  readonly month: string;
  readonly type: string;
  readonly code: string;
  readonly name: string;
  readonly force?: string;
}

export function streetLine({ month, type, code, name, force = 'West Mercia Police' }: StreetEvent): string {
  return `,${month},${force},${force},-1.889360,52.404682,On or near Allwell Drive,${code},${name},${type},,`;
}

/** A street file with the CRLF line ends that the publisher uses. */
export function streetFile(events: readonly StreetEvent[]): string {
  return [STREET_HEADER, ...events.map(streetLine), ''].join('\r\n');
}

/** How many of each, counted the plain way. */
export function tally(keys: Iterable<string>): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
