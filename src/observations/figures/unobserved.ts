import type { Indicator } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import type { Observation } from '../../model/observation.ts';
import type { Settings } from '../../model/settings.ts';
import type { SourceRecords } from '../../model/source.ts';

/** Categories offered in a hint: enough to see a slip of the pen. */
const OFFERED = 8;

/** An issue for each indicator that no record is about, or that lacks a part: most often a misspelt category. */
export function unobserved(
  observations: readonly Observation[],
  records: Pick<SourceRecords, 'counts' | 'indicators' | 'events'>,
  { indicators, sources }: Settings,
): readonly Issue[] {
  const known = categoriesBySource(records);
  const observed = new Set(observations.map(({ indicator }) => indicator));
  return indicators.flatMap((indicator) => {
    const seen = new Set(indicator.sources.flatMap((source) => [...(known.get(source) ?? [])]));
    const lacking = indicator.categories.filter((category) => !seen.has(category));
    if (indicator.sources.length === 0 || (observed.has(indicator.id) && lacking.length === 0)) return [];
    const source = sources.find(({ id }) => id === indicator.sources[0]);
    const names = [...seen].slice(0, OFFERED).join(', ') || 'nothing';
    return [
      {
        code: 'no-records',
        severity: 'warning',
        source: source?.id ?? null,
        file: source?.file ?? null,
        line: null,
        column: null,
        message: messageOf(indicator, observed.has(indicator.id) ? lacking : null),
        hint: `The source has: ${names}. Set category: of the indicator to one of these, or ask ${source?.partner ?? 'its sender'}.`,
      },
    ];
  });
}

/** `lacking` names the parts that are missing of an indicator that has others; null when it has none at all. */
function messageOf({ id, sources, categories, hours }: Indicator, lacking: readonly string[] | null): string {
  const about = `${(lacking ?? categories).join(', ')}${hours?.kind === 'window' ? ` within ${hours.label}` : ''}`;
  const result = lacking ? 'lacks that part' : 'has no figure';
  return `no record of source ${sources[0]} is about ${about}: indicator ${id} ${result}`;
}

function categoriesBySource({
  counts,
  indicators,
  events,
}: Pick<SourceRecords, 'counts' | 'indicators' | 'events'>) {
  const known = new Map<string, Set<string>>();
  const add = (source: string, category: string) => {
    const categories = known.get(source);
    if (categories) categories.add(category);
    else known.set(source, new Set([category]));
  };
  for (const list of [counts, indicators, events])
    for (const record of list) {
      add(record.origin.source, record.category);
      if ('groups' in record) for (const group of record.groups ?? []) add(record.origin.source, group);
    }
  return known;
}
