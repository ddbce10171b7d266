/** Kinds of area by the first three characters of their code (ONS Register of Geographic Codes). */
const types: Readonly<Record<string, string>> = {
  E00: 'output areas',
  W00: 'output areas',
  E01: 'LSOAs',
  W01: 'LSOAs',
  S01: 'data zones',
  E02: 'MSOAs',
  W02: 'MSOAs',
  E05: 'wards',
  W05: 'wards',
  E06: 'local authorities',
  E07: 'local authorities',
  E08: 'local authorities',
  E09: 'local authorities',
  W06: 'local authorities',
  S12: 'local authorities',
  N09: 'local authorities',
  E10: 'counties',
  E12: 'regions',
  E22: 'community safety partnerships',
  W14: 'community safety partnerships',
  E23: 'police forces',
  W15: 'police forces',
  E92: 'countries',
  W92: 'countries',
  S92: 'countries',
  N92: 'countries',
  K02: 'countries',
  K03: 'countries',
  K04: 'countries',
};

/** What kind of area a nine-character code stands for; null for what is no such code. */
export function areaTypeOf(text: string): string | null {
  if (!/^[EWSNK]\d{8}$/.test(text)) return null;
  return types[text.slice(0, 3)] ?? 'other areas';
}
